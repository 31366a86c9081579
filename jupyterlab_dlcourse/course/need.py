"""Which hand-in needs a teacher most: the order of the work queue, with the reason for each.

Disagreement first, for there a person's eye is worth most; then failures of first attempts, whose
authors have the longest way to go; then what the checks agree on; what is judged comes last.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import IntEnum
from statistics import fmean

import msgspec

from jupyterlab_dlcourse.course.due import instant
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.course.rules import JudgingRule

_RULE = JudgingRule()


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


def in_order(entries: Iterable[QueueEntry], rule: JudgingRule = _RULE) -> tuple[QueuePlace, ...]:
    """Give the queue. Within one need the greater disagreement, then who waits longest, is first.

    Source: the project's plan for the teachers' desk; no page of the course speaks of it.
    """
    placed = [(place_of(entry, rule), entry) for entry in entries]
    placed.sort(key=lambda pair: _key(*pair, rule=rule))
    return tuple(place for place, _ in placed)


def place_of(entry: QueueEntry, rule: JudgingRule = _RULE) -> QueuePlace:
    """Give one hand-in's need and the reason; what is a disagreement is the rule's to say."""
    if entry.judged is not None:
        return QueuePlace(entry.id, Need.JUDGED, "")
    if entry.flagged:
        return QueuePlace(entry.id, Need.FLAGGED, "Somebody asked for a teacher.")
    if _against_checks(entry, rule) >= rule.apart:
        return QueuePlace(entry.id, Need.DISAGREEMENT, "Peers and checks disagree.")
    if _spread(entry) >= rule.apart:
        return QueuePlace(entry.id, Need.DISAGREEMENT, "The peers disagree.")
    if entry.suggestion is Word.FAIL and entry.attempt == 1:
        return QueuePlace(entry.id, Need.FIRST_FAILURE, "A first attempt that fails.")
    return QueuePlace(entry.id, Need.REST, "")


def apart(entry: QueueEntry, rule: JudgingRule = _RULE) -> float:
    """Give how far peers and checks, or the peers themselves, are apart, 0 to 1; 0 once judged."""
    if entry.judged is not None:
        return 0.0
    return max(_against_checks(entry, rule), _spread(entry))


def _key(
    place: QueuePlace, entry: QueueEntry, *, rule: JudgingRule
) -> tuple[int, float, dt.datetime, str]:
    return place.need, -apart(entry, rule), instant(entry.received), entry.id


def _spread(entry: QueueEntry) -> float:
    """Give the distance of the highest from the lowest score of the peers, 0 to 1."""
    return _exact(max(entry.peers, default=0.0) - min(entry.peers, default=0.0))


def _against_checks(entry: QueueEntry, rule: JudgingRule) -> float:
    """Give how far the peers' mean lies on the other side of the middle, of what it could."""
    if not entry.peers or entry.suggestion not in (Word.PASS, Word.FAIL):
        return 0.0
    mean = fmean(entry.peers)
    if entry.suggestion is Word.PASS:
        return _exact(max(0.0, (rule.middle - mean) / rule.middle))
    return _exact(max(0.0, (mean - rule.middle) / (1 - rule.middle)))


def _exact(share: float) -> float:
    """Give a share as a person would reckon it: 0.7 is 0.4 more than 0.3, not a little less."""
    return round(share, 9)
