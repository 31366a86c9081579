"""The network's output.

Asks
----
Does the network give 99 finite numbers for each leaf, fed with made-up leaves as your notebook
feeds it?

Why it matters
--------------
The loss compares one number a species with the right species.

A right answer
--------------
`net(**get_input(batch))["out"]` of the shape (leaves, 99), from all parts joined:
`torch.cat(features, dim=1)` and a last linear layer.

A typical slip
--------------
The number of inputs of the last layer does not fit what is joined, or it has another number of
outputs.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import as_text, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import (
    CLASSES,
    asking,
    broke,
    facts_of,
    untold,
)

_ASKED = ("net(", "Net(", "model(")


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "output")
    said = as_text(facts["error"]) if "error" in facts else ""
    if "does not run on made-up leaves" in said:
        return _not_run(evidence, said)
    gone = untold(evidence, "output")
    if gone is not None:
        return gone
    shape = [int(size) for size in numbers(facts.get("shape"))]
    leaves = [int(one) for one in numbers(evidence.inputs.get("leaves"))]
    if shape != [*leaves, CLASSES]:
        return failed(
            f"For {leaves[0]} leaves the network gives numbers of shape {tuple(shape)}; it should "
            f"be {(*leaves, CLASSES)}.",
            shape=list(shape),
        )
    if facts.get("finite") is not True:
        return failed(
            "The network gives numbers that are not finite: training went astray, try a smaller "
            "learning rate."
        )
    return passed(
        "The network gives 99 finite numbers for each leaf.",
        network=as_text(facts.get("class")),
        pictures=facts.get("image_shape"),
    )


def _not_run(evidence: Evidence, said: str) -> Verdict:
    """Judge a network that raised for leaves of each size the notebook names."""
    raised = broke(evidence, *_ASKED)
    if raised in {"RuntimeError", "ValueError", "IndexError", "TypeError", "AttributeError"}:
        return failed(
            f"The network does not run on leaves of your IMAGE_SHAPE ({raised} in your own cells "
            "too): make the sizes of its layers fit each other.",
            said=said[:200],
        )
    return unknown(f"The network could not be asked: {said[:200]}")


CHECK = Check(
    id="lab6.output",
    title="The network's output",
    judge=_judge,
    doc=__doc__,
    exercise="7",
    probe=asking("output"),
)
