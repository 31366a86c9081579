"""The batch size.

Asks
----
Is `batch_size` a whole number between 2 and the 891 leaves there are to train on?

Why it matters
--------------
A batch of one has no variance that batch normalisation could use; one of more leaves than there
are shows some of them twice in each step.

A right answer
--------------
A power of two such as 32 or 64.

A typical slip
--------------
The number is left at a placeholder of 0 or 1, or given as a list.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import LEAVES, asking, facts_of, number_of, untold


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "sizes")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "sizes")
    if "batch_size" not in facts:
        return unknown("batch_size is not there after the run.")
    size = number_of(facts, "batch_size")
    if size is None or size != int(size):
        return failed("batch_size is no whole number: choose one, 32 or 64 for instance.")
    if 1 < size <= LEAVES:
        return passed(f"The batch size is {size:.0f}.", batch_size=size)
    return failed(
        f"The batch size is {size:.0f}; choose one above 1 and not above the number of leaves to "
        "train on.",
        batch_size=size,
    )


CHECK = Check(
    id="lab6.batch_size",
    title="The batch size",
    judge=_judge,
    doc=__doc__,
    exercise="6",
    probe=asking("sizes"),
)
