"""The optimizer holds the network's parameters.

Asks
----
Are the parameters that the optimizer changes those of the network `net` that is left at the end?

Why it matters
--------------
An optimizer keeps the parameters it was given. When the network is made anew and the optimizer is
not, training changes the old network and the new one stays as it was drawn: the accuracy stays
near 0.1 whatever you try.

A right answer
--------------
Run the cell with `optimizer = ...` again each time after `net = ...`.

A typical slip
--------------
The cell that makes the optimizer stands above the one that makes the network.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers, texts
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab3_mnist.network import NETWORK, facts_of, untold
from jupyterlab_dlcourse.labs.lab3_mnist.validation import GOOD, in_the_run, when_saved


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "optimizer")
    if gone is not None:
        return _by_training(evidence) or gone
    facts = facts_of(evidence, "optimizer")
    counted = numbers([facts.get("parameters"), facts.get("held")])
    if len(counted) != 2 or not counted[0]:  # noqa: PLR2004 - both numbers
        return unknown("The network has no parameters to be trained that could be found.")
    parameters, held = int(counted[0]), int(counted[1])
    if held == parameters:
        return passed(f"The optimizer holds all {parameters} parameters of the network.")
    others = texts(facts.get("others"))
    if others:
        return unknown(
            f"The optimizer holds the parameters of {', '.join(others)}; a reader looks at which "
            "network is meant.",
            held=held,
            parameters=parameters,
        )
    if not held:
        return failed(
            "The optimizer holds the parameters of an older network: make the optimizer after "
            "the network, each time.",
            held=held,
            parameters=parameters,
        )
    return failed(
        f"The optimizer holds only {held} of the {parameters} parameters of the network.",
        held=held,
        parameters=parameters,
    )


def _by_training(evidence: Evidence) -> Verdict | None:
    """Judge an optimizer that is out of reach, within a function, by what training reached."""
    reached = [*in_the_run(evidence), *when_saved(evidence)]
    if not reached or max(reached) < GOOD:
        return None
    return passed(
        f"Training reached a validation accuracy of {max(reached):.3f}, so it changed the network "
        "that was looked at.",
        best=max(reached),
    )


CHECK = Check(
    id="lab3.optimizer_binding",
    title="The optimizer holds the network's parameters",
    judge=_judge,
    doc=__doc__,
    probe=NETWORK,
)
