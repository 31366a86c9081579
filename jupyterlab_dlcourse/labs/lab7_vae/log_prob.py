"""The log density of the normal distribution.

Asks
----
Does `log_prob` give the logarithm of the normal density, for random mu, sigma and z?

Why it matters
--------------
The KL term is made of these numbers. Without the part that depends on sigma, the posterior may
become as narrow as it likes for free.

A right answer
--------------
For each element: minus half the square of (z - mu) / sigma, minus log sigma, minus half the
logarithm of 2 pi. The sum over the latent dimensions is taken as well.

A typical slip
--------------
A term is missing (log sigma, or the constant), a sign is turned, or the density is given instead
of its logarithm.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from jupyterlab_dlcourse.checks.judging import all_close, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab7_vae.gaussian import GAUSSIAN, facts_of, other_scale, spread_of
from jupyterlab_dlcourse.labs.lab7_vae.kinds import asks_for_code

_CONSTANT = 0.5 * math.log(2 * math.pi)


def _judge(evidence: Evidence) -> Verdict:
    answer = facts_of(evidence, "log_prob")
    if isinstance(answer, Verdict):
        return answer
    found = numbers(answer.get("values"))
    terms = list(_terms(evidence, spread_of(evidence)))
    whole = [-(square + scale + _CONSTANT) for square, scale in terms]
    if _agree(found, whole):
        return passed("log_prob is the logarithm of the normal density.")
    columns = len(numbers(evidence.inputs["mu"]))
    if _agree(found, _summed(whole, columns)):
        return passed("log_prob is that of the normal density, summed over the dimensions.")
    return _wrong(evidence, found, terms, whole)


def _terms(evidence: Evidence, spread: list[float]) -> Iterator[tuple[float, float]]:
    """Yield the square and the log sigma of each element, row by row."""
    rows, mu = evidence.inputs["z"], numbers(evidence.inputs["mu"])
    for row in rows if isinstance(rows, list) else []:
        for z, mean, sigma in zip(numbers(row), mu, spread, strict=True):
            yield 0.5 * ((z - mean) / sigma) ** 2, math.log(sigma)


def _summed(values: list[float], columns: int) -> list[float]:
    return [sum(values[start : start + columns]) for start in range(0, len(values), columns)]


def _agree(found: list[float], wanted: list[float]) -> bool:
    return all_close(found, wanted, relative=2e-4) or (
        len(found) == len(wanted)
        and all(abs(one - other) < 1e-4 for one, other in zip(found, wanted, strict=True))  # noqa: PLR2004 - numbers of float32 about one
    )


def _wrong(
    evidence: Evidence, found: list[float], terms: list[tuple[float, float]], whole: list[float]
) -> Verdict:
    facts: dict[str, Json] = {"found": list(found[:6]), "expected": list(whole[:6])}
    if found and not any(found):
        return failed("log_prob gives zeros: the formula is still to be written.", **facts)
    slips = {
        "log_prob leaves out the constant, half the logarithm of 2 pi.": [
            -(square + scale) for square, scale in terms
        ],
        "log_prob leaves out log sigma.": [-(square + _CONSTANT) for square, _ in terms],
        "log_prob adds log sigma, which is to be subtracted.": [
            -(square - scale + _CONSTANT) for square, scale in terms
        ],
        "log_prob has the opposite sign.": [-one for one in whole],
        "log_prob gives the density; its logarithm is wanted.": [math.exp(one) for one in whole],
        "log_prob leaves out the half of the square.": [
            -(2 * square + scale + _CONSTANT) for square, scale in terms
        ],
    }
    for sentence, values in slips.items():
        if _agree(found, values) or _agree(found, _summed(values, len(spread_of(evidence)))):
            return failed(sentence, **facts)
    if len(found) not in {len(whole), len(_summed(whole, len(spread_of(evidence))))}:
        return failed("log_prob gives neither one number an element nor one a row.", **facts)
    own = numbers((evidence.answer or {}).get("spread"))
    by_own = [-(a + b + _CONSTANT) for a, b in _terms(evidence, own)] if _usable(own) else []
    if by_own and _agree(found, by_own):
        other = other_scale(evidence, own)
        if other is not None:
            return other
    return failed("log_prob is not the logarithm of the normal density.", **facts)


def _usable(spread: list[float]) -> bool:
    return len(spread) > 0 and all(one > 0 for one in spread)


CHECK = Check(
    id="lab7.log_prob",
    title="The log density of the normal distribution",
    judge=_judge,
    doc=__doc__,
    exercise="1",
    probe=GAUSSIAN,
    asked=asks_for_code,
)
