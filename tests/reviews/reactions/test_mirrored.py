from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.reviews.reactions.mirrored import Received, Weighed, weigh

SCORES = st.integers(0, 20).map(lambda twentieth: twentieth / 20)
SAID = st.sampled_from([True, False, None])


@st.composite
def terms(draw: st.DrawFn) -> list[Received]:
    """What a few authors received over a few labs, one to three reviews a report."""
    return [
        Received(f"{author}{lab}{place}", author, lab, f"{author}{lab}", draw(SCORES), draw(SAID))
        for author in "ab"
        for lab in range(1, draw(st.integers(1, 4)) + 1)
        for place in range(draw(st.integers(1, 3)))
    ]


def report(*reviews: tuple[float, bool | None], author: str = "a", lab: int = 1) -> list[Received]:
    return [
        Received(f"{author}{lab}.{place}", author, lab, f"{author}{lab}", score, said)
        for place, (score, said) in enumerate(reviews)
    ]


def counted(received: Sequence[Received]) -> list[bool]:
    return [each.counts for each in weigh(received)]


def by_review(received: Sequence[Received]) -> dict[str, Weighed]:
    return {each.review: each for each in weigh(received)}


@pytest.mark.parametrize(
    ("low", "counts"),
    [(0.8, True), (0.7, True), (0.65, False), (0.2, False)],
)
def test_not_helpful_for_a_score_far_below_the_others_does_not_count(
    low: float, *, counts: bool
) -> None:
    assert counted(report((0.8, None), (0.8, None), (low, False))) == [counts]


def test_what_is_far_below_is_told_by_the_others_of_a_good_report_too() -> None:
    class_ = [each for author in "bcdefgh" for each in report((0.5, None), author=author)]
    assert counted([*class_, *report((0.75, False), (0.95, None), (0.95, None))]) == [False]
    assert counted([*class_, *report((0.85, False), (0.95, None), (0.95, None))]) == [True]


@pytest.mark.parametrize("high", [0.75, 1.0])
def test_thanks_for_a_score_far_above_the_others_do_not_count(high: float) -> None:
    assert counted(report((0.6, None), (0.5, None), (high, True))) == [False]


def test_a_reaction_against_the_score_counts() -> None:
    assert counted(report((0.2, True), (0.9, False), (0.5, None))) == [True, True]


def test_a_reaction_that_a_ta_upheld_counts() -> None:
    (harsh, *others) = report((0.1, False), (0.8, None), (0.8, None))
    assert counted([msgspec.structs.replace(harsh, upheld=True), *others]) == [True]


def test_a_lone_review_is_compared_with_the_lab_s_usual_score() -> None:
    class_ = [each for author in "bcd" for each in report((0.8, None), author=author)]
    assert counted([*class_, *report((0.3, False))]) == [False]
    assert counted([*class_, *report((0.75, False))]) == [True]


def term_of_one_who(low: bool, high: bool) -> list[Received]:  # noqa: FBT001 -- reads as a sentence
    """Eight labs with two reviews that differ by too little for the first rule."""
    return [each for lab in range(1, 9) for each in report((0.7, low), (0.75, high), lab=lab)]


def test_an_author_whose_reactions_follow_the_scores_all_term_is_seen_through() -> None:
    assert not any(counted(term_of_one_who(low=False, high=True)))


def test_one_whose_reactions_do_not_follow_them_is_not() -> None:
    assert all(counted(term_of_one_who(low=True, high=True)))
    assert all(counted(term_of_one_who(low=True, high=False)))


def test_three_of_each_are_too_few_to_tell() -> None:
    assert all(counted(term_of_one_who(low=False, high=True)[:6]))


def test_a_reason_is_given_exactly_where_a_reaction_does_not_count() -> None:
    for each in weigh(report((0.2, False), (0.8, True), (0.5, True))):
        assert bool(each.reason) is not each.counts


@given(terms())
def test_each_reaction_is_weighed_once(received: list[Received]) -> None:
    said = [each.review for each in received if each.helpful is not None]
    assert [each.review for each in weigh(received)] == said


@given(terms(), st.permutations(range(24)))
def test_the_order_does_not_matter(received: list[Received], order: list[int]) -> None:
    moved = [received[place] for place in order if place < len(received)]
    assert by_review(moved) == by_review(received)


@given(terms())
def test_a_reaction_against_the_score_always_counts(received: list[Received]) -> None:
    weighed = by_review(received)
    scores = [each.score for each in received]
    for each in received:
        against = each.score == (min(scores) if each.helpful else max(scores))
        if each.helpful is not None and against:
            assert weighed[each.review].counts


@given(terms())
def test_what_a_ta_upheld_always_counts(received: list[Received]) -> None:
    assert all(counted([msgspec.structs.replace(each, upheld=True) for each in received]))


@given(SCORES, SCORES, SCORES, SCORES)
def test_being_more_generous_never_makes_thanks_count(
    one: float, other: float, low: float, more: float
) -> None:
    low, high = sorted((low, more))
    (before,) = counted(report((low, True), (one, None), (other, None)))
    (after,) = counted(report((high, True), (one, None), (other, None)))
    assert before or not after


@given(SCORES, SCORES, SCORES, SCORES)
def test_being_stricter_never_makes_revenge_count(
    one: float, other: float, low: float, more: float
) -> None:
    low, high = sorted((low, more))
    (strict,) = counted(report((low, False), (one, None), (other, None)))
    (mild,) = counted(report((high, False), (one, None), (other, None)))
    assert mild or not strict


@given(SCORES, st.tuples(SAID, SAID, SAID))
def test_where_all_agree_on_the_score_every_reaction_counts(
    score: float, said: tuple[bool | None, ...]
) -> None:
    assert all(counted(report(*((score, each) for each in said))))


def test_who_is_marked_low_by_everybody_is_not_believed_about_any_of_them() -> None:
    class_ = [each for author in "bcdefgh" for each in report((0.8, None), author=author)]
    low = report((0.2, False), (0.2, False), (0.25, False))
    assert not any(counted([*class_, *low]))


def test_one_harsh_review_does_not_make_the_others_generous() -> None:
    assert counted(report((0.1, None), (0.8, True), (0.9, True))) == [True, True]
