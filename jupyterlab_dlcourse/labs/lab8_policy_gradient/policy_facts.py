"""What the checks of lab 8 have in common: their probe and its parts."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Final

from jupyterlab_dlcourse.checks.judging import as_text, missing, part
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, unknown

SHEET: Final[tuple[float, ...]] = (0, 1, 1, 1, 0, 1, 1, 0, 0, 0)
"""The rewards of exercise 2, with a discount of 0.9."""


def policy_probe(*parts: str) -> Probe:
    """Give the probe that asks for these parts of what can be told of the policy."""

    def inputs(random: Random) -> dict[str, Json]:
        steps = random.randint(6, 9)
        rewards = [random.uniform(0.5, 3) for _ in range(steps)]
        return {
            "parts": list(parts),
            "seed": random.randrange(2**31),
            "states": random.randint(5, 9),
            "rewards": [list(SHEET), list(rewards)],
            "discounts": [0.9, random.uniform(0.5, 0.95)],
            "probabilities": [random.uniform(0.1, 0.9) for _ in range(steps)],
            "returns": [random.uniform(0.5, 5) for _ in range(steps)],
        }

    return Probe("lab8_policy", inputs)


def facts_of(evidence: Evidence, name: str) -> Verdict | Mapping[str, Json]:
    """Give a part of the probe's answer, or the verdict where there is none."""
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = part(evidence.answer, name)
    if "error" in facts:
        return unknown(f"This could not be told after the run: {as_text(facts['error'])}")
    return facts or unknown("This could not be told after the run.")
