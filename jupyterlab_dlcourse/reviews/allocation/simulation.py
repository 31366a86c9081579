"""A term played through: hand-ins, no-shows, spare reviewers, and what came of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from random import Random
from time import perf_counter

import msgspec

from jupyterlab_dlcourse.reviews.allocation.deadline import allocate
from jupyterlab_dlcourse.reviews.allocation.model import (
    COUNT,
    Acquaintance,
    Review,
    ReviewerKind,
    ReviewState,
)
from jupyterlab_dlcourse.reviews.allocation.shortfall import shortfalls
from jupyterlab_dlcourse.reviews.allocation.spares import SPARE_HOURS, Helpers, appoint, ta_room

_GROUP = 3  # students a project group
_SMALLEST = 8  # in a smaller class a group would leave too few others to review its reports
_STUDENTS_A_TA = 25


class Term(msgspec.Struct, frozen=True):
    """What came of a simulated term; the fields are those of ``dlcourse allocate --json``."""

    students: int
    labs: int
    reports: int
    self_reviews: int
    groupmate_reviews: int
    min_reviews_allocated: int
    max_reviews_allocated: int
    reports_with_three_done: int
    reviews_by_ta: int
    repeated_pairs: int
    repeated_pairs_circular: int
    seconds: float


class Played(msgspec.Struct, frozen=True):
    """The term's figures, and how often each reason for fewer than three reviews was given."""

    term: Term
    reasons: dict[str, int]


class _Tally:
    def __init__(self) -> None:
        self.past: defaultdict[str, set[str]] = defaultdict(set)
        self.reasons: Counter[str] = Counter()
        self.fewest: list[int] = []
        self.most: list[int] = []
        self.own = self.mates = self.three = self.by_ta = self.allocated = self.repeated = 0


def simulate(students: int, labs: int = 8, no_show: float = 0.15, seed: int | str = 0) -> Played:
    """Play a term in which everybody hands in and some review nothing.

    Parameters
    ----------
    students
        How many; one TA for each 25. In project groups of three from the first lab on; a class of
        seven or fewer has none.
    labs
        How many labs.
    no_show
        The share, 0 to 1, of a lab's peers who hand in and review nothing; spare reviewers and
        TAs fail each time asked with the same chance.
    seed
        The same seed gives the same term, its seconds aside.
    """
    began = perf_counter()
    people = [f"s{number:06}" for number in range(students)]
    grouped = people if students >= _SMALLEST else ()
    groups = {person: f"g{number // _GROUP}" for number, person in enumerate(grouped)}
    tas = [f"ta{number}" for number in range(-(-students // _STUDENTS_A_TA))]
    tally = _Tally()
    known = Acquaintance(groups, tally.past)
    for lab in range(1, labs + 1):
        chance = Random(f"{seed}/{lab}/chance")  # noqa: S311 - a simulation's dice
        reviews = list(allocate(people, known, f"{seed}/{lab}"))
        _count_allocated(tally, reviews, people)
        reviews = _peers(reviews, people, no_show, chance)
        for hours in SPARE_HOURS:
            room = ta_room(tally.allocated, tally.by_ta)
            helpers = Helpers(people, tas=tas, ta_room=room)
            key = f"{seed}/{lab}/{hours}"
            new = appoint(reviews, people, helpers, known, key, tas=hours == SPARE_HOURS[-1])
            reviews += _done(new, no_show, chance)
        _count_done(tally, reviews, people, known)
    circular = max(0, labs - 1) * students * min(COUNT, max(0, students - 1))
    term = Term(
        students=students,
        labs=labs,
        reports=students * labs,
        self_reviews=tally.own,
        groupmate_reviews=tally.mates,
        min_reviews_allocated=min(tally.fewest, default=0),
        max_reviews_allocated=max(tally.most, default=0),
        reports_with_three_done=tally.three,
        reviews_by_ta=tally.by_ta,
        repeated_pairs=tally.repeated,
        repeated_pairs_circular=circular,
        seconds=round(perf_counter() - began, 4),
    )
    return Played(term, dict(tally.reasons))


def _peers(
    reviews: Sequence[Review], people: Sequence[str], no_show: float, chance: Random
) -> list[Review]:
    absent = {person for person in people if chance.random() < no_show}
    return [review if review.reviewer in absent else _finished(review) for review in reviews]


def _done(reviews: Sequence[Review], no_show: float, chance: Random) -> list[Review]:
    return [review if chance.random() < no_show else _finished(review) for review in reviews]


def _finished(review: Review) -> Review:
    return Review(review.reviewer, review.author, review.kind, ReviewState.DONE)


def _count_allocated(tally: _Tally, reviews: Sequence[Review], people: Sequence[str]) -> None:
    numbers = Counter(review.author for review in reviews)
    tally.fewest.append(min((numbers[person] for person in people), default=0))
    tally.most.append(max((numbers[person] for person in people), default=0))
    tally.allocated += len(reviews)


def _count_done(
    tally: _Tally, reviews: Sequence[Review], people: Sequence[str], known: Acquaintance
) -> None:
    pairs = [(review.reviewer, review.author) for review in reviews]
    forbidden = list(known.forbidden(pairs))
    own = sum(reviewer == author for reviewer, author in forbidden)
    tally.own, tally.mates = tally.own + own, tally.mates + len(forbidden) - own
    for reviewer, author in pairs:
        had = tally.past[reviewer]
        tally.repeated += author in had
        had.add(author)
    tally.by_ta += sum(
        review.kind is ReviewerKind.TA and review.state is ReviewState.DONE for review in reviews
    )
    short = shortfalls(reviews, people, known, closed=True)
    tally.three += len(people) - len(short)
    tally.reasons.update(f"{fault.number} done. {fault.reason}" for fault in short)
