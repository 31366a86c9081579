"""Validation accuracy.

Asks
----
How many of the validation pictures does the network get right in its best epoch, over all
experiments that the run of the notebook shows?

Why it matters
--------------
It is the measure by which you choose between the changes you tried. Guessing gives 0.1.

A right answer
--------------
0.85 and more with these 1000 training pictures; 0.8 is asked for. The best epoch counts, not the
last: a last experiment may well go wrong.

A typical slip
--------------
The learning rate of SGD is used with Adam, or the optimizer trains an older network.
"""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.judging import missing, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Mode
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab3_mnist.network import NETWORK

_ENOUGH = 0.8
_GUESSING = 0.3
_PRINTED = re.compile(r"(?i)val\w*\s*acc\w*\W{0,4}\s*([01]?\.\d+|1\.0*|[01](?![\d.]))")


def _judge(evidence: Evidence) -> Verdict:
    kept = numbers((evidence.answer or {}).get("valid_acc"))
    seen = [*kept, *_printed(evidence)]
    if not seen:
        return missing(evidence) or unknown(
            "No validation accuracy was found, neither in valid_acc nor in what was printed."
        )
    best = max(seen)
    if best > 1:
        return unknown(f"The validation accuracy is given as {best:g}, which is no share.")
    if best >= _ENOUGH:
        return passed(f"The best validation accuracy is {best:.3f}.", best=best)
    if best <= _GUESSING:
        return failed(
            f"The best validation accuracy is {best:.3f}, little better than guessing: look at "
            "the learning rate, and at which network the optimizer holds.",
            best=best,
        )
    return unknown(
        f"The best validation accuracy is {best:.3f}; {_ENOUGH} is within reach.", best=best
    )


def _printed(evidence: Evidence) -> list[float]:
    """Give the accuracies in the run's own printed output, of all experiments."""
    if evidence.executed is None:
        return []
    printed = (
        text
        for cell in evidence.executed.cells
        for output in cell.outputs
        if isinstance(text := output.get("text"), str)
    )
    return [float(found) for text in printed for found in _PRINTED.findall(text)]


CHECK = Check(
    id="lab3.validation_accuracy",
    title="Validation accuracy",
    judge=_judge,
    doc=__doc__,
    needs=Mode.FULL,
    probe=NETWORK,
)
