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
2 / n_in. The exercise writes N(0, variance), so its formulas are variances, while `std`, which
you set, and the parameter of `NormalInitializer` are standard deviations. PyTorch's gain for tanh,
5/3, is right for Glorot as well.

A typical slip
--------------
The variance is used where a standard deviation is wanted: the square root is missing. Beware
too: in the hand-out's own line the number goes in as the *mean* of `NormalInitializer`; write
`NormalInitializer(0, std)` instead. That slip is the hand-out's and is not held against you.
"""

from __future__ import annotations

import math
import re
from random import Random

from jupyterlab_dlcourse.checks.definitions import definitions
from jupyterlab_dlcourse.checks.judging import as_text, close, missing, numbers, texts
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Outcome, Verdict, failed, passed, unknown

_NAMES = {"DenseLayer_Glorot_tanh": "Glorot", "DenseLayer_He_relu": "He"}
_DEFAULT_SPREAD = 0.1
_GAIN = 5 / 3
# Names of an initialiser that somebody wrote instead of filling in the two functions.
_OWN = re.compile(r"glorot|xavier|he_|heinit|kaiming|universal", re.IGNORECASE)
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
                return _elsewhere(evidence, verdict)
    remarks = sorted({verdict.message for verdict in verdicts if "mean" in verdict.message})
    return passed(
        " ".join(remarks) or "Both schemes draw around zero with the right spread.",
        **{name: dict(verdict.evidence) for name, verdict in zip(_NAMES, verdicts, strict=True)},
    )


def _elsewhere(evidence: Evidence, verdict: Verdict) -> Verdict:
    """Take back a fail of the stubs when the answer was written under another name."""
    given = {one.name: one.text for one in definitions(evidence.alignment.handout.cells)}
    own = {one.name: one.text for one in definitions(evidence.alignment.notebook.cells)}
    others = [name for name in own if name not in given and _OWN.search(name)]
    untouched = all(own.get(name) == given.get(name) for name in _NAMES)
    if verdict.outcome is Outcome.FAIL and untouched and others:
        return unknown(
            f"The two functions are as handed out, but there is {others[-1]}; a reader looks."
        )
    return verdict


def _one(name: str, answer: Json, wanted: float) -> Verdict:
    if not isinstance(answer, dict):
        return failed(
            f"{name}(n_in, n_out) raises an error: {as_text(answer)}. It should need the two "
            "sizes of the layer alone."
        )
    if "wants" in answer:
        return unknown(f"{name} wants {', '.join(texts(answer['wants']))}; a reader looks.")
    measured = numbers([answer.get("mean"), answer.get("spread")])
    if len(measured) != 2:  # noqa: PLR2004 - mean and spread
        return unknown(f"{name} draws weights that are no finite numbers.")
    mean, spread = measured
    facts: dict[str, Json] = {"mean": mean, "spread": spread, "expected spread": wanted}
    right = [wanted, wanted * _GAIN] if "tanh" in name else [wanted]
    if any(_alike(spread, one) for one in right) and abs(mean) < wanted / 3:
        return passed("The spread is right.", **facts)
    if _alike(spread, _DEFAULT_SPREAD) and abs(mean) > _DEFAULT_SPREAD / 3:
        return _given_as_mean(name, mean, wanted, facts)
    return _wrong_spread(name, mean, spread, wanted, facts)


def _given_as_mean(name: str, mean: float, wanted: float, facts: dict[str, Json]) -> Verdict:
    """Judge the number that the hand-out's own line passes on as the mean."""
    gained = "tanh" in name and close(mean, wanted * _GAIN, relative=0.06)
    if gained or close(mean, wanted, relative=0.06):
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
