"""The bidirectional mask.

Asks
----
Through `masks["bidirectional"]`, does each token see all others? The mask is used in the
notebook's own `masked_attention`, and the weights are looked at. Whether a token sees itself is
left open.

Why it matters
--------------
A bidirectional language model predicts a token from both sides. A mask that hides a side makes
another model of it, and one that hides everything leaves nothing to attend to.

A right answer
--------------
Only the diagonal is hidden, or nothing.

A typical slip
--------------
`torch.ones(T, T)` in a hand-out where ones are turned into minus infinity: everything is hidden.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict
from jupyterlab_dlcourse.labs.lab5_transformers.attention_facts import ATTENTION, judge_mask
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import is_on_transformers


def _sees(query: int, key: int) -> bool | None:
    return None if key == query else True


def _judge(evidence: Evidence) -> Verdict:
    return judge_mask(evidence, "bidirectional", _sees)


CHECK = Check(
    id="lab5.bidirectional",
    title="The bidirectional mask",
    judge=_judge,
    doc=__doc__,
    exercise="8",
    probe=ATTENTION,
    asked=is_on_transformers,
)
