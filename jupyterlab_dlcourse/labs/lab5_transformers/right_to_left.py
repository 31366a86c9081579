"""The mask right-to-left.

Asks
----
Through `masks["right-to-left"]`, does each token see those after it, and none of those before it?
The mask is used in the notebook's own `masked_attention`, and the weights are looked at. Whether a
token sees itself is left open.

Why it matters
--------------
The mask is what makes a language model of attention: what is hidden is what the model learns to
predict.

A right answer
--------------
A triangle: the lower one hides what a token must not see. In hand-outs where ones are turned
into minus infinity, the ones stand in that triangle.

A typical slip
--------------
`triu` and `tril` are exchanged, or zeros and ones.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict
from jupyterlab_dlcourse.labs.lab5_transformers.attention_facts import ATTENTION, judge_mask
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import is_on_transformers


def _sees(query: int, key: int) -> bool | None:
    return None if key == query else key > query


def _judge(evidence: Evidence) -> Verdict:
    return judge_mask(evidence, "right-to-left", _sees)


CHECK = Check(
    id="lab5.right_to_left",
    title="The mask right-to-left",
    judge=_judge,
    doc=__doc__,
    exercise="8",
    probe=ATTENTION,
    asked=is_on_transformers,
)
