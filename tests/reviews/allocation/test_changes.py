from __future__ import annotations

from hypothesis import given

from jupyterlab_dlcourse.reviews.allocation.changes import weave_in, withdraw
from jupyterlab_dlcourse.reviews.allocation.deadline import allocate
from jupyterlab_dlcourse.reviews.allocation.model import (
    Acquaintance,
    Review,
    ReviewerKind,
    ReviewState,
)
from tests.reviews.allocation.worlds import SEEDS, loads, numbers, rounds

Round = tuple[list[str], Acquaintance, tuple[Review, ...]]
NOBODY = Acquaintance()
CLASS = [f"p{number}" for number in range(12)]


def begun(reviews: tuple[Review, ...]) -> set[Review]:
    return {review for review in reviews if review.state is not ReviewState.ALLOCATED}


def sound(reviews: tuple[Review, ...], known: Acquaintance) -> bool:
    pairs = [(review.reviewer, review.author) for review in reviews]
    few = max([0, *loads(reviews).values(), *numbers(reviews).values()]) <= 3
    return few and len(pairs) == len(set(pairs)) and all(known.may(*pair) for pair in pairs)


@given(rounds(), SEEDS)
def test_a_late_hand_in_leaves_what_has_begun_and_costs_nobody_a_review(
    some: Round, seed: int
) -> None:
    people, known, reviews = some
    after = weave_in(reviews, people, "late", known, seed)
    assert begun(reviews) <= set(after)
    assert sound(after, known)
    for person in people:
        assert loads(after)[person] >= loads(reviews)[person]
        assert numbers(after)[person] >= numbers(reviews)[person]


def test_a_late_hand_in_has_and_gets_three_while_nobody_has_begun() -> None:
    after = weave_in(allocate(CLASS, NOBODY, 1), CLASS, "late", NOBODY, 1)
    assert set(loads(after).values()) == set(numbers(after).values()) == {3}
    assert len(after) == 3 * 13


def test_where_all_have_begun_a_late_hand_in_has_no_reviewer_yet() -> None:
    done = tuple(
        Review(r.reviewer, r.author, r.kind, ReviewState.STARTED)
        for r in allocate(CLASS, NOBODY, 1)
    )
    assert set(weave_in(done, CLASS, "late", NOBODY, 1)) == set(done)


@given(rounds(), SEEDS)
def test_a_withdrawn_report_keeps_what_was_begun_and_gets_nothing_new(
    some: Round, seed: int
) -> None:
    people, known, reviews = some
    gone = people[0] if people else "nobody"
    after = withdraw(reviews, people, gone, known, seed)
    assert begun(reviews) <= set(after)
    assert sound(after, known)
    left = [review for review in after if gone in (review.reviewer, review.author)]
    assert set(left) <= begun(reviews)


@given(rounds(), SEEDS)
def test_a_withdrawal_costs_no_other_report_a_reviewer_but_its_own_author(
    some: Round, seed: int
) -> None:
    people, known, reviews = some
    gone = people[0] if people else "nobody"
    after = withdraw(reviews, people, gone, known, seed)
    lost = {r.author for r in reviews if r.reviewer == gone}
    for person in people[1:]:
        assert numbers(after)[person] >= numbers(reviews)[person] - (person in lost)


def test_the_reviewers_of_a_withdrawn_report_get_those_its_author_had() -> None:
    after = withdraw(allocate(CLASS, NOBODY, 3), CLASS, "p5", NOBODY, 3)
    assert len(after) == 3 * 11
    assert set(loads(after).values()) == set(numbers(after).values()) == {3}


def test_a_spare_reviewer_of_a_report_does_not_become_its_peer_reviewer() -> None:
    spare = Review("p1", "late", ReviewerKind.SPARE)
    after = weave_in((*allocate(CLASS, NOBODY, 1), spare), CLASS, "late", NOBODY, 1)
    assert [r for r in after if (r.reviewer, r.author) == ("p1", "late")] == [spare]
