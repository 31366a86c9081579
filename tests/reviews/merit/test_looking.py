from __future__ import annotations

from hypothesis import given

from jupyterlab_dlcourse.reviews.merit.looking import DRAWN, Look, worth_a_look
from jupyterlab_dlcourse.reviews.merit.merit import merits
from jupyterlab_dlcourse.reviews.merit.model import HandedIn, Merit
from tests.reviews.merit.classes import review
from tests.reviews.merit.test_agreement import rounds

KNOWN = {name: Merit(name, 0.7, reviews=9) for name in "abc"}


def lab(*scores: float) -> list[HandedIn]:
    return [review(name, "r", {"a": score}) for name, score in zip("abc", scores, strict=False)]


def looks(some: list[HandedIn], merit: dict[str, Merit] = KNOWN, **more: set[str]) -> list[Look]:
    return list(worth_a_look(some, merit, seed="none drawn", **more))


def test_where_all_agree_and_all_are_known_nothing_needs_a_look() -> None:
    assert looks(lab(0.5, 0.5, 0.6)) == []


def test_the_one_that_stands_apart_is_named_with_the_others_scores() -> None:
    (look,) = looks(lab(0.1, 0.8, 0.9))
    assert (look.reviewer, look.reasons) == ("a", ("It gives 10%, the others give 80% and 90%.",))


def test_of_two_that_differ_both_are_named() -> None:
    assert [look.reasons[0] for look in looks(lab(0.1, 0.8))] == [
        "It gives 10%, the other gives 80%.",
        "It gives 80%, the other gives 10%.",
    ]


def test_what_an_author_calls_unfair_comes_first() -> None:
    some = lab(0.1, 0.8, 0.9)
    assert [look.reviewer for look in looks(some, unfair={"b>r"})] == ["b", "a"]


def test_a_weak_reviewer_is_named_with_what_it_rests_on() -> None:
    weak = KNOWN | {"b": Merit("b", 0.3, reviews=9, unhelpful=4)}
    (look,) = looks(lab(0.5, 0.5, 0.5), weak)
    assert look.reasons == (
        "The reviewer's merit is low: 30% after 9 reviews: 0 of 4 reactions that count are good.",
    )


def test_of_a_new_reviewer_the_review_furthest_from_others_is_named_once() -> None:
    some = [
        review("n", "r", {"a": 0.5}),
        *lab(0.5, 0.5),
        review("n", "s", {"a": 0.7}),
        review("a", "s", {"a": 0.5}),
        review("b", "s", {"a": 0.6}),
    ]
    (look,) = looks(some)
    assert (look.review, look.reasons[0][:23]) == ("n>s", "The reviewer is new, an")


def test_what_was_checked_and_what_a_ta_wrote_is_left_out() -> None:
    some = lab(0.1, 0.8, 0.9)
    assert looks(some, checked={"a>r"}) == []
    of_ta = review("t", "r", {"a": 0.1}, by_ta=True)
    assert [look.reviewer for look in looks([of_ta, *lab(0.8, 0.9)])] == ["b", "a"]


def test_a_few_are_drawn_at_random_and_the_same_by_the_same_seed() -> None:
    many = [review("a", f"r{number}", {"a": 0.5}) for number in range(2000)]
    drawn = worth_a_look(many, KNOWN, seed="one")
    assert 0.5 * DRAWN < len(drawn) / len(many) < 2 * DRAWN
    assert worth_a_look(many, KNOWN, seed="one") == drawn
    assert worth_a_look(many, KNOWN, seed="other") != drawn


@given(rounds())
def test_each_is_named_once_with_a_sentence_the_most_urgent_first(some: list[HandedIn]) -> None:
    found = worth_a_look(some, merits(some, [], []))
    assert len({look.review for look in found}) == len(found)
    assert [look.need for look in found] == sorted((look.need for look in found), reverse=True)
    assert all(look.reasons and all(each.endswith(".") for each in look.reasons) for look in found)
