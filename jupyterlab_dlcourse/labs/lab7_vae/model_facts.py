"""What the checks of the model and its training have in common: their probe."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Final

from jupyterlab_dlcourse.checks.judging import as_text, missing, part
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, unknown

ENOUGH: Final = -0.4
"""Log p(x|z) a pixel that no model reaches without having learnt; a coin gives -0.69."""


def model_probe(*parts: str) -> Probe:
    """Give the probe that asks for these parts of what can be told of the model."""

    def inputs(random: Random) -> dict[str, Json]:
        return {
            "parts": list(parts),
            "seed": random.randrange(2**31),
            "samples": random.randint(7, 19),
            "enough": ENOUGH,
        }

    return Probe("lab7_model", inputs)


def facts_of(evidence: Evidence, name: str) -> Verdict | Mapping[str, Json]:
    """Give a part of the probe's answer, or the verdict where there is none."""
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = part(evidence.answer, name)
    if "error" in facts:
        return unknown(f"This could not be told from the model: {as_text(facts['error'])}")
    return facts or unknown("This could not be told from the model.")
