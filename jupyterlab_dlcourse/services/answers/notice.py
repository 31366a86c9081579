"""What a person is told, each once."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec


class NoticeKind(StrEnum):
    """What a notice is about; each kind can be kept quiet. The last four go to staff."""

    REPORT = "report"
    JUDGED = "judged"
    RESUBMIT = "resubmit"
    REVIEWS = "reviews"
    DEADLINE = "deadline"
    MOVED = "moved"
    TO_REVIEW = "to_review"
    ANSWERED = "answered"
    HELD = "held"
    REQUEST = "request"
    RUBRIC = "rubric"
    UPKEEP = "upkeep"


class Notice(msgspec.Struct, frozen=True):
    """Something a person is told; ``lab`` is null where it is about none in particular."""

    id: int
    kind: NoticeKind
    lab: int | None
    text: str
    at: datetime


class NoticeChoice(msgspec.Struct, frozen=True):
    """A kind of notice the person can get, in words, and whether she keeps it quiet."""

    kind: NoticeKind
    title: str
    quiet: bool


class Notices(msgspec.Struct, frozen=True):
    """What still holds of what a person was told, newest first, and what she keeps quiet."""

    notices: tuple[Notice, ...]
    kinds: tuple[NoticeChoice, ...]


class Quiet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The kinds of notices a person does not want: these and no others."""

    kinds: tuple[NoticeKind, ...]
