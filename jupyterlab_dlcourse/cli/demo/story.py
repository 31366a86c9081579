"""What the demo's class did up to now, drawn from a fixed seed: who handed in what, and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

import msgspec

from jupyterlab_dlcourse.cli.demo.people import Person

_SEED = 2023
_DAY_SECONDS = 86_400
# Shares of a class as teachers know it: most are done in time, some leave something out.
_NO_SHOW = 0.04
_LATE = 0.05
_PARTIAL = 0.15
_EARLY_BIRDS = 0.35


class Work(StrEnum):
    """How much of a lab a hand-in holds."""

    COMPLETE = "complete"
    PARTIAL = "partial"


class HandIn(msgspec.Struct, frozen=True):
    """One hand-in of the made-up class."""

    person: Person
    lab: int
    work: Work
    at: datetime


class Window(msgspec.Struct, frozen=True):
    """When a lab can be handed in: it opens, and it is due."""

    lab: int
    opens: datetime
    due: datetime


def hand_ins(
    students: Sequence[Person], windows: Sequence[Window], now: datetime, me: Person
) -> Iterator[HandIn]:
    """Give the hand-ins of all labs that opened before ``now``, by time.

    ``me`` (who the visitor of the demo is at first) did every closed lab in time and has the
    open one still to do.
    """
    random = Random(_SEED)  # noqa: S311 -- a story, no secret
    told = [
        hand_in
        for window in windows
        for person in students
        if (hand_in := _hand_in(random, person, window, now, me)) is not None
    ]
    yield from sorted(told, key=lambda hand_in: hand_in.at)


def _hand_in(
    random: Random, person: Person, window: Window, now: datetime, me: Person
) -> HandIn | None:
    draw, when, work = random.random(), random.random(), random.random()
    span = (window.due - window.opens).total_seconds()
    at = window.opens + timedelta(seconds=3600 + when * (span - 7200))
    late = draw > 1 - _LATE
    if person == me:
        late, work, draw = False, 1.0, 1.0 if window.due <= now else 0.0
    elif late:
        at = window.due + timedelta(seconds=600 + when * _DAY_SECONDS)
    elif window.due > now and draw > _EARLY_BIRDS:
        return None
    if draw < _NO_SHOW or at >= now:
        return None
    return HandIn(person, window.lab, Work.PARTIAL if work < _PARTIAL else Work.COMPLETE, at)
