from __future__ import annotations

from hypothesis import given

from jupyterlab_dlcourse.reviews.allocation.deadline import allocate
from jupyterlab_dlcourse.reviews.allocation.model import Acquaintance, Review, ReviewState
from jupyterlab_dlcourse.reviews.allocation.shortfall import shortfalls
from tests.reviews.allocation.worlds import numbers, rounds

Round = tuple[list[str], Acquaintance, tuple[Review, ...]]
NOBODY = Acquaintance()


def reasons(people: list[str], known: Acquaintance = NOBODY) -> set[str]:
    return {s.reason for s in shortfalls(allocate(people, known, 0), people, known)}


@given(rounds())
def test_each_report_has_three_reviews_or_the_number_and_the_reason(some: Round) -> None:
    people, known, reviews = some
    short = {s.author: s for s in shortfalls(reviews, people, known)}
    for person in people:
        has = numbers(reviews)[person]
        assert (person in short) == (has < 3)
        if person in short:
            assert short[person].number == has
            assert short[person].reason.endswith(".")


@given(rounds())
def test_after_the_window_only_reviews_done_count(some: Round) -> None:
    people, known, reviews = some
    done = [review for review in reviews if review.state is ReviewState.DONE]
    short = {s.author: s.number for s in shortfalls(reviews, people, known, closed=True)}
    assert short == {p: n for p in people if (n := numbers(done)[p]) < 3}


def test_a_small_class_is_told_that_it_is_small() -> None:
    assert reasons(["a"]) == {"Nobody else handed in."}
    assert reasons(["a", "b", "c"]) == {"Only 2 others handed in."}


def test_groups_that_leave_too_few_are_named() -> None:
    people = ["a", "b", "c", "d"]
    told = reasons(people, Acquaintance({"a": "g", "b": "g"}))
    assert told == {"Of those who handed in, only 2 are not in the author's project group."}


def test_reviewers_who_stayed_away_are_counted() -> None:
    people = [f"p{number}" for number in range(8)]
    short = shortfalls(allocate(people, NOBODY, 0), people, NOBODY, closed=True)
    assert {s.reason for s in short} == {
        "3 of its 3 reviewers handed in no review; nobody else could be asked."
    }
