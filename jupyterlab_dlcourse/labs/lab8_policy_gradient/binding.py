"""The optimizer holds the policy's parameters.

Asks
----
Are the parameters that `policy.optimizer` changes those of the policy, all of them?

Why it matters
--------------
An optimizer keeps the parameters it was given. Layers that are added or made anew after it are
never trained.

A right answer
--------------
The optimizer is made at the end of `__init__`, with `self.parameters()`.

A typical slip
--------------
A layer is added below the optimizer's line, or put into the policy from outside; only one layer's
parameters are given.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab8_policy_gradient.policy_facts import facts_of, policy_probe


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "optimizer")
    if isinstance(facts, Verdict):
        return facts
    counted = [int(one) for one in numbers([facts.get("parameters"), facts.get("held")])]
    if len(counted) != 2 or not counted[0]:  # noqa: PLR2004 - both of them
        return unknown("The policy has no parameters to be trained that could be found.")
    parameters, held = counted
    if held == parameters:
        return passed(f"The optimizer holds all {parameters} parameters of the policy.")
    return failed(
        f"The optimizer holds only {held} of the {parameters} parameters of the policy: make it "
        "after all layers.",
        held=held,
        parameters=parameters,
    )


CHECK = Check(
    id="lab8.optimizer_binding",
    title="The optimizer holds the policy's parameters",
    judge=_judge,
    doc=__doc__,
    probe=policy_probe("optimizer"),
)
