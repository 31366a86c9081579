"""The loss is the cross entropy.

Asks
----
Does the loss give the cross entropy of random scores and species? Weights of classes and
smoothed labels are fine; with `nn.NLLLoss` the network itself must end in `log_softmax`.

Why it matters
--------------
With one right species of 99, the cross entropy is what the competition counts as well.

A right answer
--------------
`criterion = nn.CrossEntropyLoss()`, which takes scores and the number of the right species.

A typical slip
--------------
A squared error is taken, or the loss is never made.
"""

from __future__ import annotations

import math

from jupyterlab_dlcourse.checks.judging import as_text, close, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import asking, facts_of, number_of, untold


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "loss")
    if facts.get("missing") is True:
        return failed("No loss was found: criterion = nn.CrossEntropyLoss().")
    gone = untold(evidence, "loss")
    if gone is not None:
        return gone
    value, on_logs = number_of(facts, "value"), number_of(facts, "on_logs")
    wanted = _cross_entropy(facts.get("logits"), facts.get("targets"))
    name = as_text(facts.get("class"))
    if value is None or wanted is None:
        return unknown(f"The loss ({name}) gave no number that could be compared.")
    same = any(close(value, wanted * times, relative=1e-3) for times in _totals(evidence))
    if same or "CrossEntropy" in name or facts.get("weighted") is True:
        return passed("The loss is the cross entropy.", loss=name)
    if on_logs is not None and close(on_logs, wanted, relative=1e-3):
        return _of_logs(evidence, name)
    return failed(
        f"The loss of random scores is {value:.3f} and their cross entropy {wanted:.3f}: take "
        "nn.CrossEntropyLoss().",
        loss=name,
    )


def _totals(evidence: Evidence) -> list[float]:
    """Give 1, and the number of leaves for a loss that sums instead of averaging."""
    return [1.0, *numbers(evidence.inputs.get("leaves"))]


def _of_logs(evidence: Evidence, name: str) -> Verdict:
    """Judge a loss that is right for logarithms of probabilities only."""
    facts = facts_of(evidence, "output")
    least, sums = number_of(facts, "least"), numbers(facts.get("sums"))
    if "error" in facts or least is None or not sums:
        return unknown(f"{name} wants logarithms of probabilities; whether the network gives them "
                       "could not be told.")  # fmt: skip
    logs = max(sums) < 0 and least <= -math.log(99) + 1e-6
    if logs:
        return passed(f"{name} on the network's logarithms is the cross entropy.", loss=name)
    return failed(
        f"{name} wants logarithms of probabilities, which the network does not give: take "
        "nn.CrossEntropyLoss().",
        loss=name,
    )


def _cross_entropy(scores: Json, targets: Json) -> float | None:
    rows = [numbers(row) for row in scores] if isinstance(scores, list) else []
    right = [int(one) for one in numbers(targets)]
    if not rows or len(rows) != len(right):
        return None
    terms = [
        math.log(sum(math.exp(one) for one in row)) - row[number]
        for row, number in zip(rows, right, strict=True)
    ]
    return sum(terms) / len(terms)


CHECK = Check(
    id="lab6.loss",
    title="The loss is the cross entropy",
    judge=_judge,
    doc=__doc__,
    exercise="8",
    probe=asking("loss", "output"),
)
