"""The loss falls.

Asks
----
Do the losses that your training noted fall? Where the run was too short to tell, a copy of your
network is trained on eight of the leaves with your loss and your optimizer's settings.

Why it matters
--------------
A network that cannot learn eight leaves by heart learns nothing from 891. It is the quickest way
to find a learning rate that is far too large.

A right answer
--------------
With Adam a learning rate of 0.001 or less.

A typical slip
--------------
A learning rate of 1 or more: the loss jumps up and does not come back.
"""

from __future__ import annotations

import math

from jupyterlab_dlcourse.checks.judging import as_text
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import CLASSES, asking, facts_of, untold

_FALLEN = 0.97
_FAR_UP = 1.5
_GUESSING = math.log(CLASSES)
"""The loss of a network that knows nothing."""
_FAR = 2 * _GUESSING
_ENOUGH = 8
_FLAT = 1e-7


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "learning")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "learning")
    noted = facts.get("noted")
    series = [_finite(one) for one in noted] if isinstance(noted, list) else []
    if any(one and _falls(one) for one in series):
        return passed("The loss falls in training.")
    batch = facts.get("batch")
    if facts.get("missing") is True or not isinstance(batch, list) or not batch:
        return unknown("The losses of the run tell nothing, and no loss or optimizer is there.")
    return _by_heart(batch, as_text(facts.get("class", "")))


def _by_heart(batch: list[Json], optimizer: str) -> Verdict:
    """Judge the losses of a copy that was trained on eight leaves."""
    losses = _finite(batch)
    shown: dict[str, Json] = {"losses": list(batch), "optimizer": optimizer}
    if losses is None:
        return failed(_JUMPS, **shown)
    last = _last(losses)
    if len(losses) >= _ENOUGH and last > _FAR_UP * max(_GUESSING, min(losses[0], _FAR)):
        return failed(_JUMPS, **shown)
    if _falls(losses) or last < losses[0]:
        return passed("The loss falls when the network is trained on eight leaves.", **shown)
    if max(losses) - min(losses) <= _FLAT * max(1.0, abs(losses[0])):
        return failed(
            "Trained on eight leaves, the loss stays where it is: no gradient reaches the "
            "parameters, or the learning rate is far too small.",
            **shown,
        )
    return unknown("Trained on eight leaves, the loss neither falls nor clearly rises.", **shown)


def _falls(losses: list[float]) -> bool:
    """Say whether losses went down and did not end far above where they began."""
    low = min(losses[1:], default=losses[0])
    return low < _FALLEN * losses[0] and _last(losses) < _FAR_UP * max(_GUESSING, losses[0])


def _last(losses: list[float]) -> float:
    return sum(losses[-3:]) / len(losses[-3:])


_JUMPS = (
    "Trained on eight leaves, the loss rises instead of falling: the learning rate is far too "
    "large."
)


def _finite(values: Json) -> list[float] | None:
    """Give the numbers of a list, None when one of them is not finite."""
    if not isinstance(values, list):
        return None
    found = [float(one) for one in values if isinstance(one, int | float)]
    return found if len(found) == len(values) else None


CHECK = Check(
    id="lab6.learning",
    title="The loss falls",
    judge=_judge,
    doc=__doc__,
    exercise="9",
    probe=asking("learning"),
)
