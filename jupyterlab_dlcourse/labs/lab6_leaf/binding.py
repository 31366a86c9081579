"""The optimizer holds the network's parameters.

Asks
----
Are the parameters that the optimizer changes those of the network that is left at the end?

Why it matters
--------------
An optimizer keeps the parameters it was given. When the network is made anew and the optimizer is
not, training changes the old network.

A right answer
--------------
`optimizer = optim.Adam(net.parameters(), lr=LEARNING_RATE)` after `net = Net()`, each time.

A typical slip
--------------
`net = Net()` is run again below the cell that makes the optimizer.
"""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import (
    asking,
    broke,
    facts_of,
    live_code,
    number_of,
    untold,
)

_LOADED = re.compile(r"load_state_dict\(|torch\.load\(")
_PRETRAINED = re.compile(r"torchvision|models\.\w+\(|timm|torch\.hub|pretrained|encoder")
_TRAINS = (".step(", ".backward(", "Adam(", "SGD(")


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "optimizer")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "optimizer")
    parameters, held = number_of(facts, "parameters"), number_of(facts, "held")
    if not parameters or held is None:
        return unknown("The network has no parameters to be trained that could be found.")
    if held >= parameters:
        return passed(f"The optimizer holds all {parameters:.0f} parameters of the network.")
    if not held:
        return _none(evidence, bool(facts.get("there")))
    counted = {"held": held, "parameters": parameters}
    if _PRETRAINED.search(live_code(evidence.alignment)):
        return unknown(
            f"The optimizer holds {held:.0f} of the {parameters:.0f} parameters; a reader looks "
            "whether the others are meant to stay as they are.",
            **counted,
        )
    return failed(
        f"The optimizer holds only {held:.0f} of the {parameters:.0f} parameters of the network: "
        "make it when all layers are there, with net.parameters().",
        **counted,
    )


def _none(evidence: Evidence, there: bool) -> Verdict:  # noqa: FBT001 - the one fact
    """Judge a network no parameter of which any optimizer holds."""
    raised = broke(evidence, *_TRAINS)
    if raised:
        return unknown(f"A cell that makes or uses the optimizer ended in an error ({raised}).")
    if _LOADED.search(live_code(evidence.alignment)):
        return passed("The network left at the end was read from a file after training.")
    if not there:
        return failed("There is no optimizer after the run: optim.Adam(net.parameters()).")
    return failed(
        "The optimizer holds the parameters of another network: make the optimizer after the "
        "network, each time."
    )


CHECK = Check(
    id="lab6.optimizer_binding",
    title="The optimizer holds the network's parameters",
    judge=_judge,
    doc=__doc__,
    exercise="8",
    probe=asking("optimizer"),
)
