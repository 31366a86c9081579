"""The training loop changes the network.

Asks
----
Did the run of your loop make steps of the optimizer that had a gradient and changed the network's
parameters? Each step is watched from outside while the notebook runs.

Why it matters
--------------
`loss.backward()` works out the gradients, `optimizer.step()` uses them. Without either of them the
loop runs, prints accuracies and changes nothing.

A right answer
--------------
For each batch: `output = model(inputs)`, `loss = loss_fn(output, targets)`,
`optimizer.zero_grad()`, `loss.backward()`, `optimizer.step()`.

A typical slip
--------------
`optimizer.step()` is missing, or stands after the loop instead of in it.
"""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.judging import part
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


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "training")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "training")
    mine, others = part(facts, "mine"), part(facts, "others")
    steps, moved = number_of(mine, "steps") or 0, number_of(mine, "moved") or 0
    if moved:
        return passed("The training loop changes the network's parameters.", steps=steps)
    if steps and number_of(mine, "pushed"):
        return failed(
            "The steps of the optimizer left the network as it was: its learning rate is zero or "
            "far too small.",
            steps=steps,
        )
    if steps:
        return failed(
            "The optimizer made steps, but no gradient had reached the network's parameters: call "
            "loss.backward() on a loss of this network's output, before optimizer.step().",
            steps=steps,
        )
    error = broke(evidence)
    if error:
        return unknown(f"The training loop ended in an error ({error}) before its first step.")
    return _never(evidence, bool(number_of(others, "steps")))


def _never(evidence: Evidence, others: bool) -> Verdict:  # noqa: FBT001 - the one fact
    """Judge a run in which no step was made on the network left at the end."""
    if _LOADED.search(live_code(evidence.alignment)):
        text = "The network left at the end was read from a file"
        if others:
            return passed(f"{text} after another copy of it was trained.")
        return unknown(f"{text}, and no training was to be seen; a reader looks.")
    if others:
        return failed(
            "Another network was trained than the one that is left at the end: make the "
            "optimizer after the network, each time."
        )
    return failed(
        "No step of an optimizer was made in the whole run: complete the training loop with "
        "loss.backward() and optimizer.step()."
    )


CHECK = Check(
    id="lab4.training",
    title="The training loop changes the network",
    judge=_judge,
    doc=__doc__,
    exercise="3",
    probe=asking("training"),
)
