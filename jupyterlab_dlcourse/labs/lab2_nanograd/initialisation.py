"""Glorot and He initialisation.

Asks
----
Do `DenseLayer_Glorot_tanh` and `DenseLayer_He_relu` draw weights around zero with the spread
(standard deviation) that the two schemes want? Several thousand weights are drawn.

Why it matters
--------------
With the right spread, signals keep their size from layer to layer. With a wrong one they grow or
die out, and deep networks do not train.

A right answer
--------------
Glorot with tanh: the square root of 2 / (n_in + n_out). He with ReLU: the square root of
2 / n_in. (The formulas of the exercise give variances.)

A typical slip
--------------
The variance is used where a standard deviation is wanted: the square root is missing. Beware
too: in the hand-out's own line the number goes in as the *mean* of `NormalInitializer`; write
`NormalInitializer(0, std)` instead. That slip is the hand-out's and is not held against you.
"""

from __future__ import annotations

import math
from random import Random

from jupyterlab_dlcourse.checks.judging import as_text, close, missing, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown

_NAMES = {"DenseLayer_Glorot_tanh": "Glorot", "DenseLayer_He_relu": "He"}
_DEFAULT_SPREAD = 0.1
_LAYERS = 8


def _inputs(random: Random) -> dict[str, Json]:
    n_in, n_out = random.randint(30, 44), random.randint(10, 16)
    return {"names": list(_NAMES), "n_in": n_in, "n_out": n_out, "layers": _LAYERS}


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None or evidence.answer is None:
        return gone or unknown("The initialisers could not be asked.")
    (n_in,), (n_out,) = numbers(evidence.inputs["n_in"]), numbers(evidence.inputs["n_out"])
    wanted = {
        "DenseLayer_Glorot_tanh": math.sqrt(2 / (n_in + n_out)),
        "DenseLayer_He_relu": math.sqrt(2 / n_in),
    }
    verdicts = [_one(name, evidence.answer.get(name), wanted[name]) for name in _NAMES]
    for outcome in ("fail", "unknown"):
        for verdict in verdicts:
            if verdict.outcome.value == outcome:
                return verdict
    remarks = sorted({verdict.message for verdict in verdicts if "mean" in verdict.message})
    return passed(
        " ".join(remarks) or "Both schemes draw around zero with the right spread.",
        **{name: dict(verdict.evidence) for name, verdict in zip(_NAMES, verdicts, strict=True)},
    )


def _one(name: str, answer: Json, wanted: float) -> Verdict:
    if not isinstance(answer, dict):
        return unknown(f"{name}(n_in, n_out) could not be called: {as_text(answer)}")
    measured = numbers([answer.get("mean"), answer.get("spread")])
    if len(measured) != 2:  # noqa: PLR2004 - mean and spread
        return unknown(f"{name} draws weights that are no finite numbers.")
    mean, spread = measured
    facts: dict[str, Json] = {"mean": mean, "spread": spread, "expected spread": wanted}
    if _alike(spread, wanted) and abs(mean) < wanted / 3:
        return passed("The spread is right.", **facts)
    if _alike(spread, _DEFAULT_SPREAD) and abs(mean) > _DEFAULT_SPREAD / 3:
        return _given_as_mean(name, mean, wanted, facts)
    return _wrong_spread(name, mean, spread, wanted, facts)


def _given_as_mean(name: str, mean: float, wanted: float, facts: dict[str, Json]) -> Verdict:
    """Judge the number that the hand-out's own line passes on as the mean."""
    if close(mean, wanted, relative=0.06):
        return passed(
            "The number is right. In the hand-out's line it goes in as the mean of "
            "NormalInitializer; NormalInitializer(0, std) makes it the spread.",
            **facts,
        )
    if close(mean, wanted**2, relative=0.15):
        return failed(
            f"{_NAMES[name]}: {mean:.3f} is the variance; the standard deviation is its square "
            f"root, {wanted:.3f}.",
            **facts,
        )
    return failed(
        f"{_NAMES[name]}: the number is {mean:.3f}, the standard deviation wanted here is "
        f"{wanted:.3f}.",
        **facts,
    )


def _wrong_spread(
    name: str, mean: float, spread: float, wanted: float, facts: dict[str, Json]
) -> Verdict:
    scheme = _NAMES[name]
    if abs(mean) > wanted / 3:
        return failed(
            f"{scheme}: the weights lie around {mean:.3f}; they should lie around zero.", **facts
        )
    if _alike(spread, wanted**2):
        return failed(
            f"{scheme}: the spread is {spread:.3f}, which is the variance; take its square root, "
            f"{wanted:.3f}.",
            **facts,
        )
    if _alike(spread, _DEFAULT_SPREAD):
        return failed(
            f"{scheme}: the spread is still NormalInitializer's own {_DEFAULT_SPREAD}; it should "
            f"be {wanted:.3f} here.",
            **facts,
        )
    return failed(
        f"{scheme}: the spread of the weights is {spread:.3f}; it should be {wanted:.3f} here.",
        **facts,
    )


def _alike(here: float, there: float) -> bool:
    return close(here, there, relative=0.08)


CHECK = Check(
    id="lab2.initialisation",
    title="Glorot and He initialisation",
    judge=_judge,
    doc=__doc__,
    exercise="i",
    probe=Probe("lab2_initialisers", _inputs),
)
