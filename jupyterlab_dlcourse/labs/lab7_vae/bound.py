"""What the checks of the evidence lower bound have in common: their probe, the true terms."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from random import Random

import msgspec

from jupyterlab_dlcourse.checks.judging import as_text, missing, numbers, part
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, unknown

_ROWS, _LATENT, _PIXELS = 5, 2, 28 * 28


def _inputs(random: Random) -> dict[str, Json]:
    def table(low: float, high: float) -> list[Json]:
        rows = ([random.uniform(low, high) for _ in range(_LATENT)] for _ in range(_ROWS))
        return [list[Json](row) for row in rows]

    return {
        "x": ["".join(random.choice("01") for _ in range(_PIXELS)) for _ in range(_ROWS)],
        # Away from the prior, so that the KL terms are of some size and all different.
        "mu": table(1.5, 3.5),
        "log_sigma": table(-1.5, -0.5),
        "epsilon": table(-1, 1),
        "betas": [1.0, random.uniform(0.2, 0.6), random.uniform(3, 6)],
    }


BOUND = Probe("lab7_bound", _inputs)


class Terms(msgspec.Struct, frozen=True):
    """The terms of the bound for one batch, a number an example.

    ``kl`` is as estimated from the sample z, ``exact`` as integrated.
    """

    log_px: list[float]
    kl: list[float]
    exact: list[float]


class Asked(msgspec.Struct, frozen=True):
    """What the notebook gave for one beta, and the true terms of it."""

    beta: float
    answer: Mapping[str, Json]
    terms: Terms

    def wanted(self, weight: float) -> Iterator[list[float]]:
        """Yield log p(x|z) less ``weight`` times KL, for both ways to have the KL."""
        for kl in (self.terms.kl, self.terms.exact):
            yield [a - weight * b for a, b in zip(self.terms.log_px, kl, strict=True)]


def asked(evidence: Evidence) -> Verdict | list[Asked]:
    """Give what the notebook gave for each beta, or the verdict where it gave nothing."""
    gone = missing(evidence)
    if gone is not None:
        return gone
    known, own = part(evidence.answer, "known"), part(evidence.answer, "own")
    answers, is_known = (known, True) if "error" not in known else (own, False)
    given = answers.get("betas")
    if isinstance(given, list):
        return list(_pair(evidence, given, is_known=is_known))
    said = as_text(known.get("error"))
    if said.startswith(("NameError", "UnboundLocalError", "NotImplementedError")):
        return failed(f"VariationalInference raises an error: {said}")
    return unknown(f"VariationalInference could not be asked: {said}")


def _pair(evidence: Evidence, given: list[Json], *, is_known: bool) -> Iterator[Asked]:
    for beta, answer in zip(numbers(evidence.inputs["betas"]), given, strict=True):
        if isinstance(answer, dict):
            terms = _terms_of_inputs(evidence) if is_known else _terms_of_answer(answer)
            yield Asked(beta, answer, terms)


def _terms_of_inputs(evidence: Evidence) -> Terms:
    mu, log_sigma, epsilon = (_table(evidence.inputs[k]) for k in ("mu", "log_sigma", "epsilon"))
    sigma = [[math.exp(one) for one in row] for row in log_sigma]
    z = [
        [m + s * e for m, s, e in zip(*rows, strict=True)]
        for rows in zip(mu, sigma, epsilon, strict=True)
    ]
    pictures = evidence.inputs["x"]
    rows = [as_text(row) for row in pictures] if isinstance(pictures, list) else []
    log_px = [_log_px(row, latent) for row, latent in zip(rows, z, strict=True)]
    return _terms(log_px, mu, sigma, z)


def _log_px(bits: str, z: list[float]) -> float:
    """Give the log likelihood of black and white pixels whose logits are waves over the picture."""
    total = 0.0
    for place, bit in enumerate(bits):
        logit = sum(value * math.cos(place + k) for k, value in enumerate(z))
        total -= math.log1p(math.exp(-logit if bit == "1" else logit))
    return total


def _terms_of_answer(answer: Mapping[str, Json]) -> Terms:
    mu, sigma, z = (_table(answer.get(name)) for name in ("mu", "sigma", "z"))
    return _terms(numbers(answer.get("log_px")), mu, sigma, z)


def _terms(
    log_px: list[float], mu: list[list[float]], sigma: list[list[float]], z: list[list[float]]
) -> Terms:
    """Give the terms for a posterior N(mu, sigma) and a standard normal prior."""
    rows = list(zip(mu, sigma, z, strict=True))
    kl = [
        sum(
            0.5 * a * a - 0.5 * ((a - m) / s) ** 2 - math.log(s)
            for m, s, a in zip(*row, strict=True)
        )
        for row in rows
    ]
    exact = [
        sum(0.5 * (m * m + s * s - 1) - math.log(s) for m, s, _ in zip(*row, strict=True))
        for row in rows
    ]
    return Terms(log_px, kl, exact)


def _table(value: Json) -> list[list[float]]:
    return [numbers(row) for row in value] if isinstance(value, list) else []


def same(found: list[float], wanted: list[float]) -> bool:
    """Say whether two lists of bounds, of some hundreds each, agree."""
    return len(found) == len(wanted) > 0 and all(
        abs(one - other) < 0.02 + 1e-4 * abs(other)
        for one, other in zip(found, wanted, strict=True)
    )


def mean(values: list[float]) -> float:
    """Give the mean; not a number of no values."""
    return sum(values) / len(values) if values else math.nan


def in_band(one: Asked, name: str, wanted: float) -> bool | None:
    """Say whether the mean over many calls is as wanted; None where nothing is drawn within."""
    many = numbers(part(one.answer, "many").get(name))
    if one.answer.get("random") is not True or len(many) != 2:  # noqa: PLR2004 - mean and error
        return None
    middle, error = many
    return abs(middle - wanted) < 5 * error + 0.02
