"""The optimizer holds the network's parameters.

Asks
----
Are the parameters that the optimizer changes those of the network that is left at the end?

Why it matters
--------------
An optimizer keeps the parameters it was given. When the network is made anew and the optimizer is
not, training changes the old network; the new one stays as it was drawn, near 0.1.

A right answer
--------------
`optimizer = optim.Adam(model.parameters(), lr=1e-3)` after `model = ...`, each time. Layers that
you froze (`requires_grad = False`) need no optimizer.

A typical slip
--------------
The cell with `model = Model(n_classes)` is run again, the one with the optimizer is not.
"""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab4_cifar.network import (
    asking,
    broke,
    facts_of,
    live_code,
    number_of,
    untold,
)

_LOADED = re.compile(r"load_state_dict\(|torch\.load\(")
_PRETRAINED = re.compile(r"torchvision\.models|models\.\w+\(|timm\.|torch\.hub\.load|pretrained")


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "optimizer")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "optimizer")
    parameters, held = number_of(facts, "parameters"), number_of(facts, "held")
    if not parameters or held is None:
        return unknown("The network has no parameters to be trained that could be found.")
    if held >= parameters:
        return passed(
            f"The optimizer holds all {parameters:.0f} parameters of the network.",
            optimizer=facts.get("class"),
            frozen=facts.get("frozen"),
        )
    return _judge_some(evidence, held, parameters) if held else _judge_none(evidence)


def _judge_some(evidence: Evidence, held: float, parameters: float) -> Verdict:
    text = f"The optimizer holds {held:.0f} of the {parameters:.0f} parameters of the network"
    if _PRETRAINED.search(live_code(evidence.alignment)):
        return passed(f"{text}, which was trained before.", held=held, parameters=parameters)
    return failed(
        f"{text} only: give it all of model.parameters().", held=held, parameters=parameters
    )


def _judge_none(evidence: Evidence) -> Verdict:
    there = facts_of(evidence, "optimizer").get("there")
    if not there and broke(evidence):
        return unknown("No optimizer was found, and the run of the training ended in an error.")
    if _LOADED.search(live_code(evidence.alignment)):
        return passed(
            "The network left at the end was read from a file after training; the optimizer held "
            "the one that was trained."
        )
    if not there:
        return failed("There is no optimizer after the run: optim.Adam(model.parameters()).")
    return failed(
        "The optimizer holds the parameters of another network: make the optimizer after the "
        "network, each time."
    )


CHECK = Check(
    id="lab4.optimizer_binding",
    title="The optimizer holds the network's parameters",
    judge=_judge,
    doc=__doc__,
    exercise="2",
    probe=asking("optimizer"),
)
