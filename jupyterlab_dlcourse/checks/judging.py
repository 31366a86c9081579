"""What judges have in common: evidence that is not there, numbers that agree."""

from __future__ import annotations

import math
from collections.abc import Mapping

from jupyterlab_dlcourse.checks.lab import Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, unknown


def missing(evidence: Evidence) -> Verdict | None:
    """Give the verdict when the probe gave nothing, None when it gave an answer."""
    if evidence.answer is not None and "error" not in evidence.answer:
        return None
    if evidence.answer is not None:
        return unknown(f"This could not be told: {as_text(evidence.answer['error'])}")
    if evidence.executed is None:
        return unknown("This is told by running the notebook, which was not done.")
    why = evidence.probe_error or "the notebook did not run that far"
    return unknown(f"This could not be asked after the run: {why}")


def part(answer: Mapping[str, Json] | None, name: str) -> Mapping[str, Json]:
    """Give a part of an answer that is an object, an empty one when it is not."""
    value = (answer or {}).get(name)
    return value if isinstance(value, dict) else {}


def numbers(value: Json) -> list[float]:
    """Give the finite numbers of a list, flattened; nothing for what is no list."""
    if isinstance(value, bool) or value is None:
        return []
    if isinstance(value, int | float):
        return [float(value)] if math.isfinite(value) else []
    if isinstance(value, list):
        return [number for inner in value for number in numbers(inner)]
    return []


def texts(value: Json) -> list[str]:
    """Give the texts of a list."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def as_text(value: Json) -> str:
    """Give an error's text without anything that is no text."""
    return value if isinstance(value, str) else "no readable answer"


def close(here: float, there: float, *, relative: float = 1e-6, absolute: float = 1e-9) -> bool:
    """Say whether two numbers agree; never for what is not finite."""
    return math.isclose(here, there, rel_tol=relative, abs_tol=absolute)


def all_close(here: list[float], there: list[float], *, relative: float = 1e-6) -> bool:
    """Say whether two lists have the same length and agree number by number."""
    return len(here) == len(there) and all(
        close(one, other, relative=relative) for one, other in zip(here, there, strict=True)
    )
