"""The learning rate lets the network learn.

Asks
----
Does the loss fall when your network is trained on one batch with your loss and your optimizer? A
few pictures with random labels are used, and the network is put back afterwards.

Why it matters
--------------
A network that cannot learn eight pictures by heart learns nothing from fifty thousand. It is the
quickest way to find a learning rate that is far too large or far too small.

A right answer
--------------
With Adam 0.001 or less, with SGD 0.001 to 0.1, with momentum rather the smaller.

A typical slip
--------------
A learning rate of 1 or more: the loss jumps up and does not come back.
"""

from __future__ import annotations

import math
from itertools import pairwise

from jupyterlab_dlcourse.checks.judging import as_text
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab4_cifar.network import (
    CLASSES,
    asking,
    facts_of,
    number_of,
    untold,
)

_FLAT = 1e-7
_FEW = 8
_FAR_UP = 1.5
_FAR_OFF = 10
_ABSURD = 1000


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "learning")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "learning")
    runs = facts.get("losses")
    guess = number_of(facts, "guess") or math.log(CLASSES)
    lists = [run for run in runs if isinstance(run, list)] if isinstance(runs, list) else []
    told = [_tell(run, guess) for run in lists]
    name = as_text(facts.get("class", ""))
    first = runs[0] if isinstance(runs, list) and runs else []
    shown: dict[str, Json] = {"optimizer": name, "losses": first}
    if "falls" in told:
        return passed("The loss falls on one batch.", **shown)
    if "explodes" in told and "stays" not in told:
        return failed(
            "Trained on one batch, the loss rises instead of falling: the learning rate is far "
            "too large.",
            **shown,
        )
    if told and all(one == "stays" for one in told):
        return failed(
            "Trained on one batch, the loss stays where it is: the learning rate is far too "
            "small, or no gradient reaches the parameters.",
            **shown,
        )
    return unknown("Trained on one batch, the loss neither falls nor clearly rises.", **shown)


def _tell(run: list[Json], guess: float) -> str:
    """Say what the losses of one batch do, step by step; what is not finite comes as None.

    ``guess`` is the loss of one who takes all classes for equally likely. A network that a run
    has thrown far off may come back, even to zero with logits in the millions; jumps to many times
    that loss are what tells it.
    """
    losses = [float(one) for one in run if isinstance(one, int | float)]
    if len(losses) < len(run):
        return "explodes"
    first, tail = losses[0], losses[-max(1, len(losses) // 4) :]
    last = sum(tail) / len(tail)
    if max(losses) - min(losses) <= _FLAT * max(1.0, abs(first)):
        return "stays"
    jumps = any(after > _FAR_UP * before for before, after in pairwise(losses))
    leaps = any(before <= guess and after > _FAR_OFF * guess for before, after in pairwise(losses))
    if leaps or (jumps and max(losses) > _FAR_OFF * guess and last > 2 * guess):
        return "explodes"
    if max(losses) > _ABSURD * guess:
        return "explodes" if jumps else "wobbles"
    if last < first:
        return "falls"
    return "explodes" if len(losses) >= _FEW and last > _FAR_UP * first else "wobbles"


CHECK = Check(
    id="lab4.learning",
    title="The learning rate lets the network learn",
    judge=_judge,
    doc=__doc__,
    exercise="2",
    probe=asking("learning"),
)
