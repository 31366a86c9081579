from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jupyterlab_dlcourse.reviews.merit.agreement import Agreement, agreements
from jupyterlab_dlcourse.reviews.merit.model import HandedIn
from tests.reviews.merit.classes import CRITERIA, PARTS, at_random, careful, lazy, review, term

SEEDS = st.integers(0, 2**32)


@st.composite
def rounds(draw: st.DrawFn) -> list[HandedIn]:
    """A lab of a few reports with one to four reviews each."""
    parts = st.fixed_dictionaries({each: st.sampled_from(PARTS) for each in CRITERIA[:2]})
    people = [f"p{number}" for number in range(6)]
    return [
        review(reviewer, f"r{report}", draw(parts), by_ta=reviewer == "p5")
        for report in range(draw(st.integers(1, 4)))
        for reviewer in draw(st.lists(st.sampled_from(people), min_size=1, max_size=4, unique=True))
    ]


@given(rounds())
def test_it_lies_between_0_and_1_and_is_only_of_peers(some: list[HandedIn]) -> None:
    found = agreements(some)
    assert set(found) <= {each.reviewer for each in some if not each.by_ta}
    assert all(0 <= each.value <= 1 and each.weight > 0 for each in found.values())


@given(rounds(), SEEDS)
def test_the_order_does_not_matter(some: list[HandedIn], seed: int) -> None:
    moved = list(some)
    Random(seed).shuffle(moved)  # noqa: S311 -- any order
    found = agreements(some)
    assert agreements(moved).keys() == found.keys()
    for reviewer, each in agreements(moved).items():
        assert each.value == pytest.approx(found[reviewer].value)


def pair_of_reports(odd: float) -> list[HandedIn]:
    """One good and one bad report; ``c`` stands alone on the good one."""
    return [
        *(review(one, "good", {"a": 1.0}) for one in "ab"),
        review("c", "good", {"a": odd}),
        *(review(one, "bad", {"a": 0.0}) for one in "def"),
    ]


def test_one_careless_reviewer_of_three_does_the_others_no_harm() -> None:
    found = agreements(pair_of_reports(odd=0.0))
    assert (found["a"].value, found["b"].value, found["c"].value) == (1.0, 1.0, 0.0)


def test_of_two_who_differ_both_are_less_sure_and_weigh_half() -> None:
    some = [*pair_of_reports(1.0), review("x", "two", {"a": 1.0}), review("y", "two", {"a": 0.5})]
    found = agreements(some)
    assert found["x"].weight == found["y"].weight == 0.5
    assert max(found["x"].value, found["y"].value) < 1


def test_a_ta_s_review_decides_and_weighs_double() -> None:
    some = [*pair_of_reports(odd=0.0), review("t", "good", {"a": 0.0}, by_ta=True)]
    found = agreements(some)
    assert found["a"] == Agreement(0.0, 2.0)


def test_where_all_give_the_same_nothing_is_learnt() -> None:
    same = [review(one, f"r{report}", {"a": 1.0}) for report in range(3) for one in "abc"]
    assert agreements(same) == {}


def test_a_single_report_or_a_single_review_teaches_nothing() -> None:
    assert agreements([review(one, "r", {"a": part}) for one, part in zip("ab", PARTS)]) == {}  # noqa: B905
    assert "z" not in agreements([*pair_of_reports(1.0), review("z", "alone", {"a": 1.0})])


@settings(max_examples=10, deadline=None)
@given(SEEDS)
def test_careful_reviewers_stand_out_from_lazy_and_random_ones(seed: int) -> None:
    ways = dict.fromkeys((f"careful{n}" for n in range(24)), careful)
    ways |= dict.fromkeys((f"lazy{n}" for n in range(3)), lazy)
    ways |= dict.fromkeys((f"random{n}" for n in range(3)), at_random)
    found = agreements(term(ways, 4, seed))
    worst = min(each.value for name, each in found.items() if name.startswith("careful"))
    others = [each.value for name, each in found.items() if not name.startswith("careful")]
    assert worst > max(others)
    assert worst > 0.4
