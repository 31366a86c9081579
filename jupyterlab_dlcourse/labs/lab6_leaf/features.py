"""The number of features.

Asks
----
Is `NUM_FEATURES` how many numbers the margin, the shape and the texture of a leaf each have?

Why it matters
--------------
Layers that read one of the three take as many inputs.

A right answer
--------------
`NUM_FEATURES = 64`, for each of the three.

A typical slip
--------------
All 192 columns are counted together, or the 3 kinds of features.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import FEATURES, asking, facts_of, number_of, untold


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "sizes")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "sizes")
    if "NUM_FEATURES" not in facts:
        return unknown("NUM_FEATURES is not there after the run.")
    found = number_of(facts, "NUM_FEATURES")
    if found == FEATURES:
        return passed("NUM_FEATURES is 64, for each of margin, shape and texture.")
    shown = "no number" if found is None else f"{found:g}"
    return failed(
        f"NUM_FEATURES is {shown}; margin, shape and texture have {FEATURES} numbers each.",
        found=found,
    )


CHECK = Check(
    id="lab6.features",
    title="The number of features",
    judge=_judge,
    doc=__doc__,
    exercise="5",
    probe=asking("sizes"),
)
