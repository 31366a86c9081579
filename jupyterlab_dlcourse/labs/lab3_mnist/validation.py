"""Validation accuracy.

Asks
----
How many of the validation pictures does the network get right in its best epoch, over all
experiments that the notebook shows?

Why it matters
--------------
It is the measure by which you choose between the changes you tried. Guessing gives 0.1.

A right answer
--------------
0.85 and more is within reach with these 1000 training pictures; nothing certain is asked for.
The best epoch counts, not the last: a last experiment may well go wrong.

A typical slip
--------------
The learning rate of SGD is used with Adam, or the optimizer trains an older network: the accuracy
stays where it began.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jupyterlab_dlcourse.checks.judging import missing, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Mode
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab3_mnist.network import NETWORK

GOOD = 0.8
"""A network with an accuracy like this was trained, whatever else is wrong."""

_LEARNT = 0.6
_GUESSING = 0.15
_PERCENT = 100.0
_PRINTED = re.compile(r"(?i)val\w*[\s_.]*acc\w*[^\w\n]{0,4}(\d{1,3}(?:\.\d+)?|\.\d+)(?![\d/])")


def _judge(evidence: Evidence) -> Verdict:
    seen = in_the_run(evidence)
    if not seen:
        return missing(evidence) or _nothing_seen()
    return _by_best(max(seen))


def _saved(evidence: Evidence) -> Verdict:
    """Judge by what was printed when the notebook was saved, or by a short run that got there."""
    saved, run = when_saved(evidence), in_the_run(evidence)
    if run and max(run) >= max([_LEARNT, *saved]):
        return passed(
            f"After training cut short the best validation accuracy is {max(run):.3f}.",
            best=max(run),
            source="the run cut short",
        )
    return _by_best(max(saved)) if saved else _nothing_seen()


def in_the_run(evidence: Evidence) -> list[float]:
    """Give the validation accuracies that the run kept in ``valid_acc`` or printed."""
    kept = numbers((evidence.answer or {}).get("valid_acc"))
    cells = evidence.executed.cells if evidence.executed is not None else ()
    printed = (
        text
        for cell in cells
        for output in cell.outputs
        if isinstance(text := output.get("text"), str)
    )
    return [*_shares(kept), *_shares(_printed(printed))]


def when_saved(evidence: Evidence) -> list[float]:
    """Give the validation accuracies in the outputs that the notebook came with."""
    return _shares(_printed(evidence.saved_outputs()))


def _printed(texts: Iterable[str]) -> Iterator[float]:
    return (float(found) for text in texts for found in _PRINTED.findall(text))


def _shares(values: Iterable[float]) -> list[float]:
    """Give accuracies as shares; some write them as percentages."""
    listed = [value for value in values if 0 <= value <= _PERCENT]
    whole = _PERCENT if any(value > 1 for value in listed) else 1.0
    return [value / whole for value in listed]


def _nothing_seen() -> Verdict:
    return unknown(
        "No validation accuracy was found, neither in valid_acc nor in what was printed."
    )


def _by_best(best: float) -> Verdict:
    if best >= GOOD:
        return passed(f"The best validation accuracy is {best:.3f}.", best=best)
    if best >= _LEARNT:
        return passed(
            f"The best validation accuracy is {best:.3f}; 0.85 is within reach.", best=best
        )
    if best <= _GUESSING:
        return failed(
            f"The best validation accuracy is {best:.3f}, no better than guessing: look at the "
            "learning rate, and at which network the optimizer holds.",
            best=best,
        )
    return unknown(
        f"The best validation accuracy is {best:.3f}, where 0.85 is within reach: look at the "
        "learning rate; a reader looks too.",
        best=best,
    )


CHECK = Check(
    id="lab3.validation_accuracy",
    title="Validation accuracy",
    judge=_judge,
    doc=__doc__,
    needs=Mode.FULL,
    probe=NETWORK,
    saved=_saved,
)
