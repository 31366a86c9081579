"""Plain scores go into the loss.

Asks
----
Does the network end in plain scores where the loss applies softmax itself? The network is also
given pictures a hundred times too bright: plain scores grow with them, squeezed ones cannot.

Why it matters
--------------
`nn.CrossEntropyLoss` is softmax and negative log-likelihood in one. After a softmax or sigmoid of
your own the scores lie between 0 and 1, and with ten classes the loss cannot fall below 1.46
however sure the network is: gradients fade and training is slow. Many such networks learn all the
same, so this does not decide whether the lab is passed.

A right answer
--------------
`return self.fc3(x)`. Apply softmax only where you want to read probabilities. `log_softmax` at the
end changes nothing for the cross entropy and is right with `nn.NLLLoss`.

A typical slip
--------------
`nn.Softmax(dim=1)` as the last layer, with `nn.CrossEntropyLoss`.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab4_cifar.network import (
    asking,
    facts_of,
    number_of,
    rows_of,
    untold,
)

_SMALL = 1e-3


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "output") or untold(evidence, "loss")
    if gone is not None:
        return gone
    rows = rows_of(facts_of(evidence, "output").get("wild"))
    facts = facts_of(evidence, "loss")
    base, shifted = number_of(facts, "base"), number_of(facts, "shifted")
    if not rows or base is None:
        return unknown("The network's scores for bright pictures are not finite numbers.")
    ending = _ending(rows)
    if not ending:
        return passed("The network gives plain scores.")
    if shifted is not None and abs(shifted - base) < _SMALL * max(1.0, abs(base)):
        return failed(
            f"The network ends in {ending}, and the loss applies softmax once more: leave it out "
            "at the end of the network.",
            ending=ending,
        )
    if ending == "softmax" and shifted is not None and base - shifted > 1:
        return failed(
            "The network gives probabilities, and the loss wants their logarithms: end it in "
            "log_softmax, or give plain scores to nn.CrossEntropyLoss().",
            ending=ending,
        )
    return passed(f"The network ends in {ending}, and the loss wants that.", ending=ending)


def _ending(rows: list[list[float]]) -> str:
    """Name what squeezes the scores at the end of the network, ``""`` for plain ones."""
    low, high = min(map(min, rows)), max(map(max, rows))
    if low >= 0 and high <= 1 and high > low:
        sums = [abs(sum(row) - 1) < _SMALL for row in rows]
        return "softmax" if all(sums) else "sigmoid"
    if low >= -1 and high <= 1 and (low < -1 + _SMALL or high > 1 - _SMALL):
        return "tanh"
    return ""


CHECK = Check(
    id="lab4.logits",
    title="Plain scores go into the loss",
    judge=_judge,
    doc=__doc__,
    exercise="2",
    required=False,
    probe=asking("output", "loss"),
)
