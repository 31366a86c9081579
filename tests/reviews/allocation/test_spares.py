from __future__ import annotations

from collections import Counter

from hypothesis import given

from jupyterlab_dlcourse.reviews.allocation.deadline import allocate
from jupyterlab_dlcourse.reviews.allocation.model import (
    Acquaintance,
    Review,
    ReviewerKind,
    ReviewState,
)
from jupyterlab_dlcourse.reviews.allocation.spares import Helpers, appoint, ta_room
from tests.reviews.allocation.worlds import SEEDS, rounds, with_state

Round = tuple[list[str], Acquaintance, tuple[Review, ...]]
NOBODY = Acquaintance()
CLASS = [f"p{number}" for number in range(12)]


def all_done_but(*slow: str) -> tuple[Review, ...]:
    return tuple(
        r if r.reviewer in slow else with_state(r, ReviewState.DONE)
        for r in allocate(CLASS, NOBODY, 1)
    )


@given(rounds(), SEEDS)
def test_a_report_is_never_given_to_its_author_a_mate_or_one_asked_before(
    some: Round, seed: int
) -> None:
    people, known, reviews = some
    new = appoint(reviews, people, Helpers(people, tas=["ta"], ta_room=99), known, seed, tas=True)
    assert all(known.may(review.reviewer, review.author) for review in new)
    pairs = Counter((review.reviewer, review.author) for review in (*reviews, *new))
    assert max([0, *pairs.values()]) <= 1


@given(rounds(), SEEDS)
def test_no_more_are_asked_than_reviews_lack_and_no_student_for_more_than_two(
    some: Round, seed: int
) -> None:
    people, known, reviews = some
    new = appoint(reviews, people, Helpers(people), known, seed)
    begun = Counter(r.author for r in reviews if r.state is not ReviewState.ALLOCATED)
    asked = Counter(review.author for review in new)
    assert all(begun[author] + number <= 3 for author, number in asked.items())
    assert max([0, *Counter(review.reviewer for review in new).values()]) <= 2


def test_each_review_not_begun_gets_a_spare_and_stays_with_whom_it_was() -> None:
    reviews = all_done_but("p3")
    new = appoint(reviews, CLASS, Helpers(CLASS), NOBODY, 1)
    assert {r.author for r in new} == {r.author for r in reviews if r.reviewer == "p3"}
    assert {r.kind for r in new} == {ReviewerKind.SPARE}


def test_volunteers_are_asked_first_then_those_who_are_done_with_their_own() -> None:
    reviews = all_done_but("p3", "p4")
    new = appoint(reviews, CLASS, Helpers(CLASS, volunteers=["v"]), NOBODY, 1)
    asked = Counter(review.reviewer for review in new)
    assert asked["v"] == 3
    assert not asked.keys() & {"p3", "p4"}


def test_a_ta_is_asked_only_where_nobody_else_is_left_and_she_has_room() -> None:
    reports = ["a", "b"]
    helpers = Helpers(reports, tas=["ta"], ta_room=1)
    reviews = allocate(reports, NOBODY, 1)
    assert appoint(reviews, reports, helpers, NOBODY, 1) == ()
    assert appoint(reviews, reports, helpers, NOBODY, 1, tas=True) == (
        Review("ta", "a", ReviewerKind.TA),
    )


def test_one_who_has_reviewed_the_author_this_term_is_asked_after_the_others() -> None:
    known = Acquaintance({}, {person: {"new"} for person in CLASS[1:]})
    assert appoint((), ["new"], Helpers(CLASS), known, 1, count=1)[0].reviewer == "p0"


def test_tas_have_room_for_two_in_a_hundred() -> None:
    assert [ta_room(100, 0), ta_room(100, 2), ta_room(49, 0), ta_room(100, 5)] == [2, 0, 0, 0]
