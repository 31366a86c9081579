"""The number of classes.

Asks
----
Is `NUM_CLASSES` the number of species after the run of the notebook?

Why it matters
--------------
The network has one output a species, and the batch generator makes one-hot rows of this length.

A right answer
--------------
`NUM_CLASSES = 99`, or counted: `train.species.nunique()`.

A typical slip
--------------
The number of leaves or of columns is taken, or an example's 10 is left standing in a later cell.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import CLASSES, asking, facts_of, number_of, untold


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "sizes")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "sizes")
    if "NUM_CLASSES" not in facts:
        return unknown("NUM_CLASSES is not there after the run.")
    found = number_of(facts, "NUM_CLASSES")
    if found == CLASSES:
        return passed("NUM_CLASSES is the number of species, 99.")
    shown = "no number" if found is None else f"{found:g}"
    return failed(
        f"NUM_CLASSES is {shown}; there are {CLASSES} species (train.species.nunique()).",
        found=found,
    )


CHECK = Check(
    id="lab6.classes",
    title="The number of classes",
    judge=_judge,
    doc=__doc__,
    exercise="5",
    probe=asking("sizes"),
)
