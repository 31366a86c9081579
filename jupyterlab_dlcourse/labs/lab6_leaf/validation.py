"""Validation accuracy.

Asks
----
How many of the validation leaves does the network get right, at its best?

Why it matters
--------------
It is the measure by which you choose between the changes you tried. Guessing gets 1 of 99.

A right answer
--------------
0.8 and more is within reach with the features alone.

A typical slip
--------------
The network learns the training leaves by heart and stays near guessing on the others.
"""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.judging import part
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Mode
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import asking

_ENOUGH = 0.5
_GUESSING = 0.04
_PRINTED = re.compile(r"(?i)val[^\n]{0,60}?acc\w*\W{1,4}([01]?\.\d+|\d{1,3}(?:\.\d+)?\s*%)")


def _judge(evidence: Evidence) -> Verdict:
    facts = part(evidence.answer, "accuracies")
    kept = [
        float(best)
        for name, best in facts.items()
        if isinstance(best, int | float) and "val" in name.lower()
    ]
    return _tell(kept) if kept else _by_saved(evidence)


def _by_saved(evidence: Evidence) -> Verdict:
    """Judge by what the notebook came with."""
    text = "\n".join(evidence.saved_outputs())
    seen = [_share(found) for found in _PRINTED.findall(text)]
    if not seen:
        return unknown(
            "No validation accuracy is printed in the saved outputs; look at the curves."
        )
    return _tell(seen, source="saved outputs")


def _share(text: str) -> float:
    return float(text.rstrip("% ")) / 100 if text.endswith("%") else float(text)


def _tell(seen: list[float], **source: str) -> Verdict:
    best = max(seen)
    if best > 1:
        return unknown(f"The validation accuracy is given as {best:g}, which is no share.")
    if best >= _ENOUGH:
        return passed(f"The best validation accuracy is {best:.3f}.", best=best, **source)
    if best <= _GUESSING:
        return failed(
            f"The best validation accuracy is {best:.3f}, little better than guessing.",
            best=best,
            **source,
        )
    return unknown(f"The best validation accuracy is {best:.3f}.", best=best, **source)


CHECK = Check(
    id="lab6.validation_accuracy",
    title="Validation accuracy",
    judge=_judge,
    doc=__doc__,
    exercise="9",
    required=False,
    needs=Mode.FULL,
    probe=asking("accuracies"),
    saved=_by_saved,
)
