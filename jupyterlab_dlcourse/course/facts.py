"""What is known of one person's labs: the input of `standing`, gathered by others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.course.due import Grant, instant


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


def last_word(judgements: Iterable[Judgement]) -> Judgement | None:
    """Give the judgement that stands: the latest. Of two at one instant, the kinder.

    Source: the plan's reading of "as judged by the teacher": a judgement is overruled by a later
    one only, never by the order in which judgements are listed.
    """
    return max(judgements, key=_weight, default=None)


def _weight(judgement: Judgement) -> tuple[dt.datetime, int, bool, dt.datetime]:
    kindness = (Word.FAIL, Word.RESUBMIT, Word.PASS).index(judgement.word)
    dated = judgement.until is not None
    return instant(judgement.at), kindness, dated, instant(judgement.until or judgement.at)


class LabFacts(msgspec.Struct, frozen=True):
    """What happened with one lab. All times aware.

    ``received`` are the arrivals of all attempts, in any order. ``judgement`` is the one that
    stands (`last_word`).
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
        """Whether all reviews allocated, however few, are handed in.

        Source: the course page gives three reports to each at a deadline; where there were fewer
        to give, who did all of hers has reviewed the lab (the plan's reading).
        """
        return self.reviews_allocated is not None and self.reviews_done >= self.reviews_allocated
