"""Spare reviewers: who reviews in place of those who have not begun near the window's end."""

from __future__ import annotations

import heapq
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from operator import attrgetter
from random import Random
from typing import Final

import msgspec

from jupyterlab_dlcourse.reviews.allocation.model import (
    COUNT,
    Acquaintance,
    Review,
    ReviewerKind,
    ReviewState,
)

SPARE_HOURS: Final = (48, 32, 16)  # before the window ends; TAs are asked at the last of them only
TA_SHARE: Final = 0.02  # the most of all reviews of the term that TAs do
_LOOKED_AT = 40  # candidates looked at for a pair that is new; beyond, any allowed one does
_AUTHOR, _REVIEWER = attrgetter("author"), attrgetter("reviewer")
_SPARE, _WAITING = ReviewerKind.SPARE, ReviewState.ALLOCATED
_MOST_SPARE = {True: 3, False: 2}  # in one window, by whether the person volunteered


class Helpers(msgspec.Struct, frozen=True):
    """Who can be asked.

    ``students`` of the round (and others of the class who wish), ``volunteers`` among them,
    ``tas``, and how many reviews TAs may still take (``ta_room``: `TA_SHARE` of the term's).
    """

    students: Collection[str]
    volunteers: Collection[str] = ()
    tas: Sequence[str] = ()
    ta_room: int = 0


def appoint(
    reviews: Sequence[Review],
    reports: Collection[str],
    helpers: Helpers,
    known: Acquaintance,
    seed: int | str,
    *,
    tas: bool = False,
    count: int = COUNT,
) -> tuple[Review, ...]:
    """Name a spare reviewer for each review that is missing or not begun.

    To be called at each of `SPARE_HOURS` before the window's end. Whoever had the review keeps
    it, and its credit, until the window closes.

    Parameters
    ----------
    reviews
        All reviews of the round as they stand, earlier spare ones among them.
    reports
        Whose reports are in the round (without withdrawn ones).
    helpers
        Volunteers are asked first, then whoever has least to do: of those, who is done with her
        own before who has not begun. Nobody is asked twice for one report, nor for more than two
        (a volunteer three) in one window.
    known
        Group mates are never asked; a new pair is preferred.
    seed
        Settles ties.
    tas
        Whether a TA may be asked where no student is left.

    Returns
    -------
    tuple of Review
        The new ones only.
    """
    hands = _Hands(reviews)
    lacking = hands.lacking(reports, count)
    asked = hands.asked(lacking)
    pool = _Pool(hands, helpers, Random(seed))  # noqa: S311 - drawn again by whoever asks
    new: list[Review] = []
    for author, number in lacking.items():
        for _ in range(number):
            named = pool.student(author, asked[author], known)
            if named is None and tas:
                named = pool.ta(author, asked[author], known)
            if named is None:
                break
            asked[author].add(named.reviewer)
            new.append(named)
    return tuple(new)


class _Hands:
    """What all have in hand, counted without a loop of our own: a term may have millions."""

    def __init__(self, reviews: Sequence[Review]) -> None:
        waiting = [review for review in reviews if review.state is _WAITING]
        self._reviews = reviews
        self._begun = Counter(map(_AUTHOR, reviews))
        self._begun.subtract(map(_AUTHOR, waiting))
        self.loads = Counter(map(_REVIEWER, reviews))
        self.spares = Counter(review.reviewer for review in reviews if review.kind is _SPARE)
        self.idle = set(map(_REVIEWER, waiting))

    def lacking(self, reports: Collection[str], count: int) -> dict[str, int]:
        """Give the reports with fewer than ``count`` reviews begun, and how many they lack."""
        begun = self._begun
        return {a: count - begun[a] for a in sorted(reports) if begun[a] < count}

    def asked(self, reports: Collection[str]) -> defaultdict[str, set[str]]:
        """Give who has, or had, each of these reports."""
        asked: defaultdict[str, set[str]] = defaultdict(set)
        for review in [review for review in self._reviews if review.author in reports]:
            asked[review.author].add(review.reviewer)
        return asked


class _Pool:
    """Helpers in the order in which they are asked; the order changes as they are."""

    def __init__(self, hands: _Hands, helpers: Helpers, random: Random) -> None:
        self._spares, self._loads, self._idle = hands.spares, hands.loads, hands.idle
        self._volunteers = frozenset(helpers.volunteers)
        # a dict keeps the order, and what is in order already is sorted in no time
        tas = frozenset(helpers.tas)
        able = dict.fromkeys((*helpers.students, *helpers.volunteers))
        students = sorted(who for who in able if who not in tas)
        students.sort(key=lambda _: random.random())
        self._queue = [self._turn(place, who) for place, who in enumerate(students)]
        heapq.heapify(self._queue)
        self._tas = Counter(dict.fromkeys(helpers.tas, 0))
        self._ta_room = helpers.ta_room

    def student(self, author: str, asked: Collection[str], known: Acquaintance) -> Review | None:
        """Give the first in the queue who may, None where there is nobody."""
        passed: list[_Turn] = []
        found: _Turn | None = None
        for turn in self._next(passed):
            if turn[-1] in asked or not known.may(turn[-1], author):
                continue
            found = found or turn
            if known.fresh(turn[-1], author):
                found = turn
                break
            if len(passed) > _LOOKED_AT:
                break
        for turn in passed:
            if turn is not found:
                heapq.heappush(self._queue, turn)
        if found is None:
            return None
        self._ask(found)
        return Review(found[-1], author, ReviewerKind.SPARE)

    def ta(self, author: str, asked: Collection[str], known: Acquaintance) -> Review | None:
        """Give the TA with least to do, None where none may or their share is used up."""
        able = [who for who in self._tas if who not in asked and known.may(who, author)]
        if not able or self._ta_room <= 0:
            return None
        who = min(able, key=self._tas.__getitem__)
        self._tas[who] += 1
        self._ta_room -= 1
        return Review(who, author, ReviewerKind.TA)

    def _next(self, passed: list[_Turn]) -> Iterator[_Turn]:
        while self._queue:
            turn = heapq.heappop(self._queue)
            who = turn[-1]
            if self._spares[who] >= _MOST_SPARE[who in self._volunteers]:
                continue  # has enough for this window
            passed.append(turn)
            yield turn

    def _ask(self, turn: _Turn) -> None:
        who = turn[-1]
        self._spares[who] += 1
        self._loads[who] += 1
        heapq.heappush(self._queue, self._turn(turn[-2], who))

    def _turn(self, place: int, who: str) -> _Turn:
        return who not in self._volunteers, self._loads[who], who in self._idle, place, who


_Turn = tuple[bool, int, bool, int, str]


def ta_room(reviews_so_far: int, by_tas: int) -> int:
    """Give how many reviews TAs may still take, of a term's reviews and theirs among them."""
    return max(0, int(TA_SHARE * reviews_so_far) - by_tas)
