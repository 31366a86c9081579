"""What the checks of the normal distribution have in common: their probe, the true spread."""

from __future__ import annotations

import math
from collections.abc import Mapping
from random import Random

from jupyterlab_dlcourse.checks.judging import (
    all_close,
    as_text,
    close,
    missing,
    numbers,
    part,
    texts,
)
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, unknown

_COLUMNS = 3


def _inputs(random: Random) -> dict[str, Json]:
    def vector(low: float, high: float) -> list[Json]:
        return [random.uniform(low, high) for _ in range(_COLUMNS)]

    return {
        "mu": [random.uniform(0.6, 2) * random.choice((-1, 1)) for _ in range(_COLUMNS)],
        # Positive, so that it will do for a class that takes sigma itself as well.
        "second": [random.uniform(0.25, 0.75) for _ in range(_COLUMNS)],
        "direction": vector(0.5, 1.5),
        "z": [vector(-2, 2) for _ in range(4)],
        "rows": 20_000,
        "seed": random.randrange(2**31),
    }


GAUSSIAN = Probe("lab7_gaussian", _inputs)


def facts_of(evidence: Evidence, name: str) -> Verdict | Mapping[str, Json]:
    """Give a part of the probe's answer, or the verdict where there is none."""
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = part(evidence.answer, name)
    if "error" not in facts:
        return facts or unknown("The normal distribution could not be asked.")
    said = as_text(facts["error"])
    owner = as_text((evidence.answer or {}).get("class"))
    if said == "NotImplementedError":
        method = "log_prob" if name == "log_prob" else "rsample"
        return failed(f"{owner}.{method} is still to be written.")
    if "__init__()" in said or f"{owner}()" in said:
        return unknown(f"{owner} could not be made of mu and log sigma: {said}")
    return failed(f"{owner} raises an error: {said}")


def spread_of(evidence: Evidence) -> list[float]:
    """Give the standard deviation that the second argument stands for, told by its name."""
    given = numbers(evidence.inputs["second"])
    named = texts((evidence.answer or {}).get("parameters"))
    second = named[1].lower() if len(named) > 1 else ""
    is_variance = "var" in second
    is_log = "log" in second or not any(
        word in second for word in ("var", "sigma", "std", "scale", "sd")
    )
    half = 0.5 if is_variance else 1.0
    return [math.exp(half * one) if is_log else math.pow(one, half) for one in given]


def other_scale(evidence: Evidence, spread: list[float]) -> Verdict | None:
    """Give the verdict for a class that made its own, usable, sense of the second argument.

    ``spread`` is what was measured, standard deviations a column.
    """
    own = numbers((evidence.answer or {}).get("spread"))
    given = numbers(evidence.inputs["second"])
    senses = (
        [math.exp(one) for one in given],
        [math.exp(one / 2) for one in given],
        [math.log1p(math.exp(one)) for one in given],
    )
    usual = all_close(own, spread_of(evidence), relative=1e-3)
    if usual or not all_close(spread, own, relative=0.05):
        return None
    if any(all_close(own, sense, relative=1e-3) for sense in senses):
        return unknown(
            "The distribution takes its second argument for something else than log sigma; a "
            "reader looks at whether the encoder does the same.",
            spread=list(own),
        )
    return None


def near(found: list[float], wanted: list[float], band: float) -> bool:
    """Say whether each number lies within ``band`` of what is wanted."""
    return len(found) == len(wanted) and all(
        close(one, other, relative=0, absolute=band)
        for one, other in zip(found, wanted, strict=True)
    )
