"""Each leaf by itself.

Asks
----
Does a leaf get the same numbers whichever other leaves are in its batch, once the network is in
evaluation mode?

Why it matters
--------------
A recurrent layer given a matrix takes its rows for one sequence. When the rows are the leaves of
a batch, each leaf's answer depends on those before it, in the competition too.

A right answer
--------------
Give the recurrent layer three axes, `x.unsqueeze(-1)` with `batch_first=True` for instance, so
that the sequence runs over a leaf's features.

A typical slip
--------------
`self.rnn_1(x)` with an `x` of shape (leaves, features), or `x.unsqueeze(0)` with
`batch_first=True`: the sequence is then the batch.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import asking, facts_of, untold


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "output")
    if gone is not None:
        return gone
    if facts_of(evidence, "output").get("alone") is True:
        return passed("A leaf's numbers do not depend on the other leaves in its batch.")
    return failed(
        "A leaf's numbers depend on the other leaves in its batch: the recurrent layer (or "
        "another) runs over the batch, not over the leaf's features."
    )


CHECK = Check(
    id="lab6.alone",
    title="Each leaf by itself",
    judge=_judge,
    doc=__doc__,
    exercise="7",
    required=False,
    probe=asking("output"),
)
