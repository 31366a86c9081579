"""The finite difference method.

Asks
----
Is what `finite_difference` returns the slope of the function you test, at the point you test it?
It is compared with the slope of *your* `f_function`, whatever you changed it to.

Why it matters
--------------
A numerical slope is the one check on backpropagation that does not rest on the same reasoning.

A right answer
--------------
The function's value at a + da, minus its value at a, divided by da; for a small da such as 1e-6.

A typical slip
--------------
The two values are taken at the same point or in the wrong order, or the difference is not
divided by da.
"""

from __future__ import annotations

from random import Random

from jupyterlab_dlcourse.checks.judging import close, missing, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown

# With da as small as 1e-14 rounding costs this much.
_TOLERANCE = 0.05
# The steps that the probe gives where it can.
_STEPS = (1e-2, 1e-3, 1e-4)
_NOTHING = 1e-9


def _inputs(random: Random) -> dict[str, Json]:
    return {"at": random.uniform(1.0, 4.0)}


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None or evidence.answer is None:
        return gone or unknown("The function could not be asked.")
    returned = numbers(evidence.answer.get("returned"))
    slopes = _slopes(evidence.answer.get("calls"))
    if not returned:
        return unknown("finite_difference returns no number, so that it cannot be compared.")
    if not slopes:
        return _by_step(returned, numbers(evidence.answer.get("by step")))
    facts: dict[str, Json] = {"returned": list(returned), "slopes": list(slopes)}
    if any(close(one, true, relative=_TOLERANCE) for one in returned for true in slopes):
        return passed("The finite difference agrees with the slope of your function.", **facts)
    return failed(
        f"finite_difference gives {returned[0]:.4g}, but the slope of the function it tests is "
        f"{slopes[0]:.4g}.",
        **facts,
    )


def _by_step(returned: list[float], found: list[float]) -> Verdict:
    """Judge a difference whose function is written inside, by how it settles for small steps."""
    facts: dict[str, Json] = {"returned": list(returned), "by step": list(found)}
    if len(found) < len(_STEPS):
        return unknown("finite_difference calls no function whose slope could be found out.")
    settles = close(found[-1], found[-2], relative=_TOLERANCE) and abs(found[-1]) > _NOTHING
    if settles and any(close(one, found[-1], relative=_TOLERANCE) for one in returned):
        return passed("The finite difference settles on a slope as the step shrinks.", **facts)
    growing = [abs(one) for one in found]
    if growing[-1] > 5 * growing[0] or growing[-1] < growing[0] / 5:
        return failed(
            "finite_difference does not settle on a slope as the step shrinks: both values must "
            "be of the same function, and their difference divided by the step.",
            **facts,
        )
    if not any(found) and not any(returned):
        return failed(
            "finite_difference gives zero for every step: both values are taken at the same point.",
            **facts,
        )
    return unknown("finite_difference calls no function whose slope could be found out.", **facts)


def _slopes(calls: Json) -> list[float]:
    """Give the slopes of the tested function where it was called, by both ways."""
    found: list[float] = []
    for call in calls if isinstance(calls, list) else []:
        if isinstance(call, dict):
            found += numbers([call.get("numeric"), call.get("slopes")])
    return found


CHECK = Check(
    id="lab2.finite_difference",
    title="The finite difference method",
    judge=_judge,
    doc=__doc__,
    exercise="e",
    probe=Probe("lab2_finite_difference", _inputs),
)
