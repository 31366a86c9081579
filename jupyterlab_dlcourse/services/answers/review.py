"""Peer reviews as they are shown: to reviewers, to authors, to TAs."""

from __future__ import annotations

from datetime import datetime

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.reviews.scrub.known import Change, Doubt


class Preview(msgspec.Struct, frozen=True):
    """What reviewers would see of a notebook: the copy, what was taken out, what would hold it."""

    content: dict[str, Json]
    changes: tuple[Change, ...]
    held: tuple[Doubt, ...]


class HiddenWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The words an author wants hidden in what her reviewers see."""

    words: tuple[str, ...]


class HeldCopy(msgspec.Struct, frozen=True):
    """An anonymous copy that waits for a TA, and why."""

    attempt: str
    lab: int
    person: str
    reasons: tuple[Doubt, ...]
    made: datetime
