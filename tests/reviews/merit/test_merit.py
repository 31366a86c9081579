from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jupyterlab_dlcourse.reviews.merit.merit import UNKNOWN, merits
from jupyterlab_dlcourse.reviews.merit.model import Care, HandedIn, SpotCheck
from jupyterlab_dlcourse.reviews.reactions.mirrored import Received, Weighed, weigh
from tests.reviews.merit.classes import at_random, careful, lazy, review, term

WORK = [review("a", f"r{n}", {"a": n / 4}) for n in range(5)]
WEIGHED = st.lists(
    st.builds(
        Weighed,
        st.sampled_from([each.review for each in WORK]),
        st.booleans(),
        st.booleans(),
    ),
    unique_by=lambda each: each.review,
)
CHECKS = st.lists(
    st.builds(SpotCheck, st.sampled_from([each.review for each in WORK]), st.sampled_from(Care)),
    unique_by=lambda each: each.review,
)


def value(reactions: list[Weighed], checks: list[SpotCheck]) -> float:
    return merits(WORK, reactions, checks)["a"].value


def test_of_whom_nothing_is_known_the_usual_is_thought() -> None:
    assert value([], []) == pytest.approx(UNKNOWN)


@given(WEIGHED, CHECKS)
def test_it_lies_between_0_and_1(reactions: list[Weighed], checks: list[SpotCheck]) -> None:
    assert 0 <= value(reactions, checks) <= 1


@given(WEIGHED, CHECKS)
def test_a_mirrored_reaction_changes_nothing(
    reactions: list[Weighed], checks: list[SpotCheck]
) -> None:
    counting = [each for each in reactions if each.counts]
    assert value(reactions, checks) == value(counting, checks)


@given(WEIGHED, CHECKS, st.booleans())
def test_one_more_reaction_that_counts_moves_it_its_way(
    reactions: list[Weighed],
    checks: list[SpotCheck],
    helpful: bool,  # noqa: FBT001 -- hypothesis gives it by place
) -> None:
    rest = [each for each in reactions if each.review != WORK[0].review]
    before, after = (
        value(rest, checks),
        value([*rest, Weighed(WORK[0].review, helpful, counts=True)], checks),
    )
    assert after >= before if helpful else after <= before


@given(WEIGHED, CHECKS)
def test_a_check_outweighs_a_reaction(reactions: list[Weighed], checks: list[SpotCheck]) -> None:
    one = WORK[0].review
    rest = [each for each in reactions if each.review != one]
    others = [each for each in checks if each.review != one]
    praised = value([*rest, Weighed(one, helpful=True, counts=True)], others)
    caught = value(
        [*rest, Weighed(one, helpful=True, counts=True)], [*others, SpotCheck(one, Care.CARELESS)]
    )
    assert caught < praised


def test_the_last_check_of_a_review_counts() -> None:
    one = WORK[0].review
    both = [SpotCheck(one, Care.CARELESS), SpotCheck(one, Care.CAREFUL)]
    assert value([], both) == value([], both[1:])


def test_tas_have_no_merit_here() -> None:
    assert merits([review("t", "r", {"a": 1.0}, by_ta=True)], [], []) == {}


def test_the_sentence_says_what_it_rests_on() -> None:
    reactions = [Weighed(WORK[0].review, helpful=True, counts=True)]
    merit = merits(WORK, reactions, [SpotCheck(WORK[1].review, Care.FAIR)])["a"]
    assert merit.sentence() == (
        "60% after 5 reviews: 1 of 1 reactions that count are good, spot checks 50%."
    )


def test_new_is_who_did_few_and_was_not_checked() -> None:
    assert merits(WORK[:2], [], [])["a"].new
    assert not merits(WORK[:3], [], [])["a"].new
    assert not merits(WORK[:1], [], [SpotCheck(WORK[0].review, Care.FAIR)])["a"].new


@settings(max_examples=5, deadline=None)
@given(st.integers(0, 2**32))
def test_presents_do_not_raise_it(seed: int) -> None:
    """Authors thank whoever gives the best levels, and punish the rest."""
    ways = dict.fromkeys((f"careful{n}" for n in range(24)), careful)
    ways |= dict.fromkeys((f"lazy{n}" for n in range(3)), lazy)
    ways |= dict.fromkeys((f"random{n}" for n in range(3)), at_random)
    handed_in = term(ways, 4, seed)
    found = merits(handed_in, weigh(_bought(handed_in)), [])
    kind = [found[name].value for name in found if name.startswith("lazy")]
    honest = [found[name].value for name in found if name.startswith("careful")]
    assert max(kind) < sum(honest) / len(honest)
    believed = [
        Weighed(each.review, bool(each.helpful), counts=True) for each in _bought(handed_in)
    ]
    fooled = merits(handed_in, believed, [])
    assert max(fooled[name].value for name in fooled if name.startswith("lazy")) > max(kind)


def _bought(handed_in: list[HandedIn]) -> list[Received]:
    return [
        Received(
            each.review,
            each.report.split("/")[0],
            each.lab,
            each.report,
            each.score,
            helpful=each.score > 0.7,
        )
        for each in handed_in
    ]
