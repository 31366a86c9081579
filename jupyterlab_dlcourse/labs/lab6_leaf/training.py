"""The training loop changes the network.

Asks
----
Did the run of your loop make steps of the optimizer that had a gradient and changed parameters?
Each step is watched from outside while the notebook runs.

Why it matters
--------------
`batch_loss.backward()` works out the gradients, `optimizer.step()` uses them. Without either of
them the loop runs, draws its curves and changes nothing.

A right answer
--------------
For each batch: the output, the loss, `optimizer.zero_grad()`, `batch_loss.backward()`,
`optimizer.step()`.

A typical slip
--------------
`optimizer.step()` or `backward()` is missing.
"""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.judging import part
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
_TRAINS = (".step(", ".backward(")


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "training")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "training")
    mine, others = part(facts, "mine"), part(facts, "others")
    if number_of(mine, "moved") or number_of(others, "moved"):
        return passed("The training loop changes the network's parameters.")
    steps = (number_of(mine, "steps") or 0) + (number_of(others, "steps") or 0)
    raised = broke(evidence, *_TRAINS)
    if raised and not steps:
        return unknown(f"The training loop ended in an error ({raised}) before its first step.")
    if _LOADED.search(live_code(evidence.alignment)):
        return unknown("The network was read from a file, and no training was to be seen.")
    pushed = bool(number_of(mine, "pushed") or number_of(others, "pushed"))
    return failed(_why(steps, pushed=pushed), steps=steps)


def _why(steps: float, *, pushed: bool) -> str:
    if not steps:
        return (
            "No step of an optimizer was made in the whole run: complete the training loop with "
            "batch_loss.backward() and optimizer.step()."
        )
    if pushed:
        return (
            "The steps of the optimizer left the network as it was: its learning rate is zero or "
            "far too small."
        )
    return (
        "The optimizer made steps, but no gradient had reached its parameters: call "
        "batch_loss.backward() before optimizer.step()."
    )


CHECK = Check(
    id="lab6.training",
    title="The training loop changes the network",
    judge=_judge,
    doc=__doc__,
    exercise="8",
    probe=asking("training"),
)
