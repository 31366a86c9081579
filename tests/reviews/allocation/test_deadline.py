from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from jupyterlab_dlcourse.reviews.allocation.deadline import allocate
from jupyterlab_dlcourse.reviews.allocation.model import Acquaintance
from tests.reviews.allocation.worlds import SEEDS, classes, loads, most_possible, numbers

NOBODY = Acquaintance()
Class = tuple[list[str], Acquaintance]


def class_of(size: int) -> list[str]:
    return [f"p{number}" for number in range(size)]


@given(classes(), SEEDS)
def test_nobody_reviews_herself_a_group_mate_or_one_report_twice(some: Class, seed: int) -> None:
    people, known = some
    pairs = [(review.reviewer, review.author) for review in allocate(people, known, seed)]
    assert all(known.may(*pair) for pair in pairs)
    assert len(pairs) == len(set(pairs))


@given(classes(), SEEDS)
def test_nobody_has_more_than_three_and_no_report_more_reviewers(some: Class, seed: int) -> None:
    people, known = some
    reviews = allocate(people, known, seed)
    assert max([0, *loads(reviews).values(), *numbers(reviews).values()]) <= 3


@given(st.integers(7, 60), SEEDS)
def test_in_a_class_without_groups_everybody_has_and_gets_three(size: int, seed: int) -> None:
    people = class_of(size)
    reviews = allocate(people, NOBODY, seed)
    assert set(loads(reviews).values()) == set(numbers(reviews).values()) == {3}
    assert loads(reviews).keys() == numbers(reviews).keys() == set(people)


@given(st.integers(7, 60), SEEDS)
def test_without_groups_nobody_reviews_her_own_reviewer(size: int, seed: int) -> None:
    pairs = {(r.reviewer, r.author) for r in allocate(class_of(size), NOBODY, seed)}
    assert not any((author, reviewer) in pairs for reviewer, author in pairs)


@given(st.integers(0, 4), SEEDS)
def test_in_a_class_of_up_to_four_everybody_reviews_everybody_else(size: int, seed: int) -> None:
    reviews = allocate(class_of(size), NOBODY, seed)
    assert len(reviews) == size * max(0, size - 1)


@settings(max_examples=60)
@given(classes(largest=9), SEEDS)
def test_there_are_as_many_reviews_as_groups_leave_possible(some: Class, seed: int) -> None:
    people, known = some
    assert len(allocate(people, known, seed)) == most_possible(people, known, 3)


@given(classes(), SEEDS)
def test_the_seed_alone_says_who_reviews_whom(some: Class, seed: int) -> None:
    people, known = some
    turned: Sequence[str] = list(reversed(people))
    assert allocate(people, known, seed) == allocate(turned, known, seed)


def test_another_seed_gives_another_allocation() -> None:
    people = class_of(30)
    assert allocate(people, NOBODY, 1) != allocate(people, NOBODY, 2)


@given(st.integers(30, 60), SEEDS)
def test_old_pairs_do_not_meet_again_where_others_are_left(size: int, seed: int) -> None:
    people = class_of(size)
    past: dict[str, set[str]] = {person: set() for person in people}
    for lab in range(4):
        for review in allocate(people, Acquaintance({}, past), f"{seed}/{lab}"):
            assert review.author not in past[review.reviewer]
            past[review.reviewer].add(review.author)


def test_one_group_reviews_nothing_of_its_own() -> None:
    people = class_of(5)
    assert allocate(people, Acquaintance(dict.fromkeys(people, "g")), 0) == ()


@given(classes())
def test_what_is_forbidden_or_old_of_many_pairs_is_so_of_each(some: Class) -> None:
    people, known = some
    pairs = [(reviewer, author) for reviewer in people for author in people]
    assert list(known.forbidden(pairs)) == [pair for pair in pairs if not known.may(*pair)]
    fresh = [pair for pair in pairs if known.fresh(*pair)]
    apart = {*known.forbidden(pairs), *known.old(pairs)}
    assert fresh == [pair for pair in pairs if pair not in apart]
