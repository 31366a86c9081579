"""What is known of one person's labs: the input of `standing`, gathered by others."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.course.due import Grant


class Word(StrEnum):
    """A person's judgement of a hand-in."""

    PASS = "pass"  # noqa: S105 - a verdict, not a password
    RESUBMIT = "resubmit"
    FAIL = "fail"


class Judgement(msgspec.Struct, frozen=True):
    """A judgement: the word, when it was given and, of ``resubmit``, until when (or the rules')."""

    word: Word
    at: dt.datetime
    until: dt.datetime | None = None


class LabFacts(msgspec.Struct, frozen=True):
    """What happened with one lab. All times aware.

    ``received`` are the arrivals of all attempts, in any order. ``judgement`` is the last one.
    ``grading``: the report of an attempt is still being made. ``reviews_allocated`` is None until
    reviews have been allocated; 0 means that there was nothing to review.
    """

    lab: int
    received: tuple[dt.datetime, ...] = ()
    grants: tuple[Grant, ...] = ()
    judgement: Judgement | None = None
    grading: bool = False
    reviews_allocated: int | None = None
    reviews_done: int = 0

    @property
    def reviewed(self) -> bool:
        """Whether all reviews allocated, however few, are handed in."""
        return self.reviews_allocated is not None and self.reviews_done >= self.reviews_allocated
