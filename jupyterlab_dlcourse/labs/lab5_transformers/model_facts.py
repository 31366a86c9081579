"""What the checks of the language model have in common: their probe."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from jupyterlab_dlcourse.checks.judging import as_text, missing, part
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, unknown

_STEPS = 7
_MOST = 20


def _inputs(random: Random) -> dict[str, Json]:
    # Every vocabulary has as many words; the first are special tokens.
    drawn = random.sample(range(3, _MOST), 2 * _STEPS)
    return {"tokens": list[Json](drawn[:_STEPS]), "others": list[Json](drawn[_STEPS:])}


MODEL = Probe("lab5_model", _inputs)


def facts_of(evidence: Evidence, name: str) -> Verdict | Mapping[str, Json]:
    """Give a part of the probe's answer, or the verdict where it could not be told."""
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = part(evidence.answer, name)
    if not facts or "error" in facts:
        return unknown(f"The language model could not be asked: {as_text(facts.get('error'))}")
    return facts
