"""Activation functions: values and slopes.

Asks
----
Do `identity`, `tanh` and `sigmoid` of the class `Var` give the right value, and does `backward`
give the right slope? Both are compared with mathematics at a few random points.

Why it matters
--------------
Training follows the slopes. A wrong slope makes training drift or stand still although every
value printed looks right.

A right answer
--------------
Like `relu`: a new `Var` with the function's value, and a gradient function with the slope **as a
function of the value of `self`**: one minus the square of tanh for tanh, s (1 - s) for the
sigmoid s, one for the identity.

A typical slip
--------------
The value is right but the slope is that of another function, or the sign in the exponent of the
sigmoid is missing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from jupyterlab_dlcourse.checks.judging import all_close, as_text, missing, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown

_Function = Callable[[float], float]


def _sigmoid(x: float) -> float:
    return 1.0 / (1.0 + math.exp(-x))


_TRUE: dict[str, tuple[_Function, _Function]] = {
    "identity": (lambda x: x, lambda _x: 1.0),
    "tanh": (math.tanh, lambda x: 1.0 - math.tanh(x) ** 2),
    "sigmoid": (_sigmoid, lambda x: _sigmoid(x) * (1.0 - _sigmoid(x))),
}


def _inputs(random: Random) -> dict[str, Json]:
    low, high = random.uniform(-2.5, -0.3), random.uniform(0.3, 2.5)
    return {"names": list(_TRUE), "points": [low, high, random.uniform(-0.25, 0.25)]}


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None or evidence.answer is None:
        return gone or unknown("The activation functions could not be asked.")
    points = numbers(evidence.inputs.get("points"))
    for name in _TRUE:
        fault = _fault(name, evidence.answer.get(name), points)
        if fault is not None:
            return fault
    return passed("identity, tanh and sigmoid have the right values and slopes.")


def _fault(name: str, answer: Json, points: list[float]) -> Verdict | None:
    value, slope = _TRUE[name]
    if not isinstance(answer, list):
        return failed(
            f"Var.{name} or its backward step raises {as_text(answer)}; write it like relu."
        )
    given = [numbers(pair) for pair in answer]
    if len(given) != len(points) or any(len(pair) != 2 for pair in given):  # noqa: PLR2004 - value and slope
        return unknown(f"Var.{name} gives no finite numbers at {points}.")
    for what, place, true in (("value", 0, value), ("slope", 1, slope)):
        found, wanted = [pair[place] for pair in given], [true(point) for point in points]
        if not all_close(found, wanted, relative=1e-4):
            return failed(
                f"The {what} of Var.{name} at {points[0]:.3f} is {found[0]:.4f}, it should be "
                f"{wanted[0]:.4f}.",
                points=list(points),
                found=list(found),
                expected=list(wanted),
            )
    return None


CHECK = Check(
    id="lab2.activations",
    title="Activation functions and their slopes",
    judge=_judge,
    doc=__doc__,
    exercise="f",
    probe=Probe("lab2_activations", _inputs),
)
