"""Gradients are zeroed between steps.

Asks
----
When a new gradient came in your training loop, was the one of the step before gone? This is
watched from outside while the notebook runs.

Why it matters
--------------
`backward` adds to the gradients that are there. Without zeroing them, each step goes along the sum
of all gradients so far, most of which belong to a network that is long gone.

A right answer
--------------
`optimizer.zero_grad()` once a step: before `backward`, or after `step`. Collecting gradients over
several batches on purpose is fine as long as they are zeroed after the step.

A typical slip
--------------
`optimizer.zero_grad()` is missing, or stands before the loop over the batches.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab4_cifar.network import (
    asking,
    broke,
    facts_of,
    number_of,
    untold,
)

_MOST_BY_CHANCE = 0.1


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "training")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "training")
    mine = part(facts, "mine")
    seen = mine if number_of(mine, "pushed") else part(facts, "last")
    compared, stale = number_of(seen, "compared") or 0, number_of(seen, "stale") or 0
    if compared and stale > _MOST_BY_CHANCE * compared:
        return failed(
            f"In {stale:.0f} of {compared:.0f} steps the gradient of the step before was still "
            "there: call optimizer.zero_grad() before loss.backward().",
            steps=compared,
            stale=stale,
        )
    if compared or number_of(seen, "zeroed"):
        return passed("The gradients are zeroed between steps.", steps=compared)
    if number_of(seen, "pushed"):
        return unknown("Only one step was made in this run; a reader looks for zero_grad().")
    error = broke(evidence)
    if error:
        return unknown(f"The training loop ended in an error ({error}) before its first step.")
    return failed(
        "No step with a gradient was made in the whole run: for each batch, zero the gradients, "
        "then loss.backward(), then optimizer.step()."
    )


CHECK = Check(
    id="lab4.gradients",
    title="Gradients are zeroed between steps",
    judge=_judge,
    doc=__doc__,
    exercise="3",
    probe=asking("training"),
)
