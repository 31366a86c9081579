"""What a check says: its outcome, one sentence for the student, and the evidence for it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

if TYPE_CHECKING:
    Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
else:
    # msgspec decodes by the annotation and knows no recursive types; JSON is any JSON to it.
    Json = Any


class Outcome(StrEnum):
    """``fail`` is never said when the truth is "could not tell"."""

    PASS = "pass"  # noqa: S105 -- an outcome, no password
    FAIL = "fail"
    UNKNOWN = "unknown"


class Verdict(msgspec.Struct, frozen=True):
    """The answer of one check to one notebook.

    ``message`` is one sentence a student can act on; ``evidence`` holds the facts it rests on,
    small and JSON-able (numbers, short strings), shown on demand.
    """

    outcome: Outcome
    message: str
    evidence: dict[str, Json] = {}


def passed(message: str, **evidence: Json) -> Verdict:
    """Give the verdict that what was asked for is there and right."""
    return Verdict(Outcome.PASS, message, evidence)


def failed(message: str, **evidence: Json) -> Verdict:
    """Give the verdict that something is wrong; the message says what to change."""
    return Verdict(Outcome.FAIL, message, evidence)


def unknown(message: str, **evidence: Json) -> Verdict:
    """Give the verdict that this cannot be told; the message says why and who looks at it."""
    return Verdict(Outcome.UNKNOWN, message, evidence)
