"""The loss function.

Asks
----
Is the loss one for telling classes apart, and does it fit what the network gives? It is asked for
its value on the network's own output and on made-up ones: is the right class cheaper than a wrong
one, and is there a bottom?

Why it matters
--------------
Training makes the loss small, whatever it measures. If that does not mean “the right class gets
the highest score”, training does not lead there.

A right answer
--------------
`nn.CrossEntropyLoss()` on plain scores (logits); or `nn.NLLLoss()` when the network ends in
`log_softmax`.

A typical slip
--------------
`nn.NLLLoss()` on plain scores: it only raises the right class's score, without end, and takes no
notice of the others.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from jupyterlab_dlcourse.checks.judging import as_text
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab4_cifar.network import (
    asking,
    broke,
    facts_of,
    number_of,
    rows_of,
    untold,
)

_BOTTOMLESS = 25.0
_IS_LOG = 1e-3


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "loss")
    if facts.get("missing") is True:
        return _no_loss(evidence)
    gone = untold(evidence, "loss")
    if gone is not None:
        return gone
    name = as_text(facts.get("class", "the loss"))
    right, wrong = number_of(facts, "right"), number_of(facts, "wrong")
    if right is None or wrong is None:
        return unknown(f"The values of {name} are not finite numbers; a reader looks at it.")
    if right >= wrong:
        return failed(
            f"{name} gives {right:.3g} for the right class and {wrong:.3g} for a wrong one: "
            "making it small does not lead to right answers. Use nn.CrossEntropyLoss().",
            right=right,
            wrong=wrong,
        )
    if _has_no_bottom(facts):
        return failed(
            f"{name} falls without end as all scores grow: it wants log-probabilities. Use "
            "nn.CrossEntropyLoss() on the scores, or end the network in log_softmax.",
            loss=name,
        )
    return passed(
        f"{name} is smaller for the right class ({right:.3g}) than for a wrong one ({wrong:.3g}).",
        loss=name,
        form=facts.get("form"),
    )


def _no_loss(evidence: Evidence) -> Verdict:
    if broke(evidence):
        return unknown("No loss function was found, and the run of the training ended in an error.")
    return failed("There is no loss function after the run: loss_fn = nn.CrossEntropyLoss().")


def _has_no_bottom(facts: Mapping[str, Json]) -> bool:
    """Say whether adding to all scores lowers the loss, while the network does not normalise."""
    base, shifted = number_of(facts, "base"), number_of(facts, "shifted")
    if base is None or shifted is None or base - shifted < _BOTTOMLESS:
        return False
    return not all(_is_log_probability(row) for row in rows_of(facts.get("scores")))


def _is_log_probability(row: list[float]) -> bool:
    if max(row) > _IS_LOG:
        return False
    return abs(sum(math.exp(score) for score in row) - 1) < _IS_LOG


CHECK = Check(
    id="lab4.loss",
    title="The loss function",
    judge=_judge,
    doc=__doc__,
    exercise="2",
    probe=asking("loss"),
)
