"""The loss is given scores, not probabilities.

Asks
----
Where the loss is `nn.CrossEntropyLoss`, does the network leave the softmax to it?

Why it matters
--------------
`nn.CrossEntropyLoss` makes probabilities itself. Given probabilities it cannot get below 3.6 for
99 species, however sure the network is, and its gradients become small.

A right answer
--------------
The network ends in a linear layer; the softmax is applied where probabilities are wanted, for
the submission.

A typical slip
--------------
`out["out"] = softmax(self.l_out(x), dim=1)`, trained with `nn.CrossEntropyLoss`.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import as_text, close, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import asking, facts_of, number_of, untold


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "output") or untold(evidence, "loss")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "output")
    sums, least = numbers(facts.get("sums")), number_of(facts, "least")
    is_shares = bool(sums) and all(close(one, 1, relative=1e-3) for one in sums)
    if not is_shares or least is None or least < 0:
        return passed("The network gives scores; the softmax is left to the loss.")
    name = as_text(facts_of(evidence, "loss").get("class"))
    if "CrossEntropy" not in name:
        return passed(f"The network gives probabilities, and the loss is {name}.")
    return failed(
        "The network ends in a softmax and nn.CrossEntropyLoss applies another one: leave the "
        "first out while training."
    )


CHECK = Check(
    id="lab6.logits",
    title="The loss is given scores, not probabilities",
    judge=_judge,
    doc=__doc__,
    exercise="8",
    required=False,
    probe=asking("loss", "output"),
)
