"""Test accuracy.

Asks
----
Which share of the test pictures does the network get right, in the best of the experiments that
are to be seen? A full run counts when it had all of CIFAR-10; with fewer pictures to learn from,
or with training cut short, the outputs you saved in the notebook count, and the evidence says so.

Why it matters
--------------
It is the measure by which you choose between the changes you tried. Guessing gives 0.1.

A right answer
--------------
Above 0.6 is asked for, 0.7 can be had with more channels and more epochs. In the older kind of the
lab 0.55 is asked for with all ten classes and 0.6 with cats and dogs alone.

A typical slip
--------------
The notebook is handed in after a last experiment that went wrong, or before the cells below the
training were run again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Mode
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab4_cifar.evaluating import EVALUATION, facts_of
from jupyterlab_dlcourse.labs.lab4_cifar.network import is_older_kind

_ASKED = 0.6
_ASKED_OLDER = 0.55
_HOPED = 0.7
_LITTLE_BETTER = 0.2
_ALL_PICTURES = 50000
_WHOLE_SET = 0.8

_PERCENT_SIGN = r"\s*(?P<percent>%)?"
_NUMBER = r"(?P<number>\d{1,3}(?:\.\d+)?)" + _PERCENT_SIGN
# what people print beside it, most telling first
_PRINTED = tuple(
    re.compile(pattern + _NUMBER, re.IGNORECASE)
    for pattern in (
        r"test[\s_-]*(?:set[\s_-]*)?acc\w*[^\d\n%-]{0,40}?",
        r"accuracy of the (?:network|model|net)[^\n:]*?(?:test )?images:?\s*",
        r"accuracy[^\d\n%-]{0,25}test[^\d\n%-]{0,20}(?:\d{4,5} test images\W{0,4})?",
        r"(?:val\w*|eval\w*|final|overall|best)[\s_-]*acc\w*[^\d\n%-]{0,25}?",
    )
)


def _judge(evidence: Evidence) -> Verdict:
    """Judge a full run; where it had too few pictures to learn from, the saved outputs."""
    facts = facts_of(evidence, "accuracy")
    trained_on = sum(numbers(facts.get("trained_on")))
    own = [*_shares(numbers(facts.get("values"))), *_printed(_texts_of_run(evidence))]
    shown: dict[str, Json] = {"source": "full run", "pictures": trained_on or None}
    if own and (trained_on >= _WHOLE_SET * _ALL_PICTURES or _is_two(evidence)):
        return _tell(max(own), evidence, **shown)
    if own and max(own) >= _asked(evidence):
        return _tell(max(own), evidence, **shown)
    saved = _printed(evidence.saved_outputs())
    if saved:
        return _tell(max(saved), evidence, source="saved outputs")
    if own:
        return unknown(
            f"The run reaches {max(own):.3f}, but with {trained_on:.0f} pictures instead of "
            f"{_ALL_PICTURES} to learn from; a reader looks at it.",
            best=max(own),
            **shown,
        )
    return unknown("No test accuracy was found, neither in test_accuracy nor in what was printed.")


def _judge_saved(evidence: Evidence) -> Verdict:
    """Judge by what the notebook was saved with."""
    saved = _printed(evidence.saved_outputs())
    if not saved:
        return unknown(
            "No test accuracy is among the saved outputs, and training was cut short; the full "
            "run tells."
        )
    return _tell(max(saved), evidence)


def _tell(best: float, evidence: Evidence, **shown: Json) -> Verdict:
    asked = _asked(evidence)
    shown = {"best": round(best, 4), "asked": asked, **shown}
    if best >= _HOPED:
        return passed(f"The best test accuracy is {best:.3f}, as much as is hoped for.", **shown)
    if best >= asked:
        return passed(f"The best test accuracy is {best:.3f}; {asked} is asked for.", **shown)
    if best <= _LITTLE_BETTER:
        return failed(
            f"The best test accuracy is {best:.3f}, little better than guessing: look at the "
            "learning rate, at which network the optimizer holds, and at softmax before the loss.",
            **shown,
        )
    return unknown(
        f"The best test accuracy is {best:.3f}; {asked} is asked for. A reader looks at what was "
        "tried.",
        **shown,
    )


def _asked(evidence: Evidence) -> float:
    if not is_older_kind(evidence.alignment):
        return _ASKED
    return _ASKED if _is_two(evidence) else _ASKED_OLDER


def _is_two(evidence: Evidence) -> bool:
    """Say whether only cats and dogs are told apart, as the older hand-outs offer."""
    two = re.compile(r"used classes: \['cat', 'dog'\]|Number of distinct labels: 2\b")
    texts = [*evidence.saved_outputs(), *_texts_of_run(evidence)]
    return any(two.search(text) for text in texts)


def _texts_of_run(evidence: Evidence) -> list[str]:
    if evidence.executed is None:
        return []
    return [
        text
        for cell in evidence.executed.cells
        for output in cell.outputs
        if isinstance(text := output.get("text"), str)
    ]


def _printed(texts: Iterable[str]) -> list[float]:
    """Give the accuracies printed, by the most telling of the ways in which any are."""
    whole = list(texts)
    for pattern in _PRINTED:
        found = [
            share
            for text in whole
            for match in pattern.finditer(text)
            for share in _shares([float(match["number"])], percent=bool(match["percent"]))
        ]
        if found:
            return found
    return []


def _shares(values: Iterable[float], *, percent: bool = False) -> list[float]:
    """Give what can be a share, from 0 to 1 or in percent."""
    return [
        value / 100 if percent or value > 1 else value
        for value in values
        if 0 <= value <= 100  # noqa: PLR2004 - percent
    ]


CHECK = Check(
    id="lab4.test_accuracy",
    title="Test accuracy",
    judge=_judge,
    doc=__doc__,
    exercise="4",
    needs=Mode.FULL,
    probe=EVALUATION,
    saved=_judge_saved,
)
