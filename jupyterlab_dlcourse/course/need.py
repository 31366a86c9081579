"""Which hand-in needs a teacher most: the order of the work queue, with the reason for each.

Disagreement first, for there a person's eye is worth most; then failures of first attempts, whose
authors have the longest way to go; then what the checks agree on; what is judged comes last.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import IntEnum
from statistics import fmean
from typing import Final

import msgspec

from jupyterlab_dlcourse.course.due import instant
from jupyterlab_dlcourse.course.facts import Word

APART: Final = 0.4  # of the whole scale: two peers of a three-level rubric a level and more apart
_MIDDLE: Final = 0.5


class Need(IntEnum):
    """How much a hand-in needs a teacher; the smaller the sooner."""

    FLAGGED = 0
    DISAGREEMENT = 1
    FIRST_FAILURE = 2
    REST = 3
    JUDGED = 4


class QueueEntry(msgspec.Struct, frozen=True):
    """What the order depends on, of one hand-in.

    ``id`` is whatever the caller knows it by. ``suggestion`` is the report's: pass, fail, or None
    where it could not tell or there is none yet. ``peers`` are the peers' scores, 0 to 1, in any
    order. ``attempt`` counts from 1, and is above 1 for a resubmission. ``flagged``: somebody asked
    for a teacher's eye. ``judged`` is a person's word on this attempt.
    """

    id: str
    received: dt.datetime
    suggestion: Word | None = None
    peers: tuple[float, ...] = ()
    attempt: int = 1
    flagged: bool = False
    judged: Word | None = None


class QueuePlace(msgspec.Struct, frozen=True):
    """A place in the queue: the need, and why in a few words ("" for the rest)."""

    id: str
    need: Need
    reason: str


def in_order(entries: Iterable[QueueEntry]) -> tuple[QueuePlace, ...]:
    """Give the queue. Within one need the greater disagreement, then who waits longest, is first.

    Source: the project's plan for the teachers' desk; no page of the course speaks of it.
    """
    placed = [(place_of(entry), entry) for entry in entries]
    placed.sort(key=lambda pair: _key(*pair))
    return tuple(place for place, _ in placed)


def place_of(entry: QueueEntry) -> QueuePlace:
    """Give one hand-in's need and the reason."""
    if entry.judged is not None:
        return QueuePlace(entry.id, Need.JUDGED, "")
    if entry.flagged:
        return QueuePlace(entry.id, Need.FLAGGED, "Somebody asked for a teacher.")
    if _against_checks(entry) >= APART:
        return QueuePlace(entry.id, Need.DISAGREEMENT, "Peers and checks disagree.")
    if _spread(entry) >= APART:
        return QueuePlace(entry.id, Need.DISAGREEMENT, "The peers disagree.")
    if entry.suggestion is Word.FAIL and entry.attempt == 1:
        return QueuePlace(entry.id, Need.FIRST_FAILURE, "A first attempt that fails.")
    return QueuePlace(entry.id, Need.REST, "")


def _key(place: QueuePlace, entry: QueueEntry) -> tuple[int, float, dt.datetime, str]:
    apart = max(_against_checks(entry), _spread(entry)) if place.need < Need.JUDGED else 0.0
    return place.need, -apart, instant(entry.received), entry.id


def _spread(entry: QueueEntry) -> float:
    """Give the distance of the highest from the lowest score of the peers, 0 to 1."""
    return _exact(max(entry.peers, default=0.0) - min(entry.peers, default=0.0))


def _against_checks(entry: QueueEntry) -> float:
    """Give how far the peers' mean lies on the other side of the middle, doubled: 0 to 1."""
    if not entry.peers or entry.suggestion not in (Word.PASS, Word.FAIL):
        return 0.0
    mean = fmean(entry.peers)
    beyond = _MIDDLE - mean if entry.suggestion is Word.PASS else mean - _MIDDLE
    return _exact(max(0.0, 2 * beyond))


def _exact(share: float) -> float:
    """Give a share as a person would reckon it: 0.7 is 0.4 more than 0.3, not a little less."""
    return round(share, 9)
