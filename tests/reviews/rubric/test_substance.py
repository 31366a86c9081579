from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.reviews.rubric.model import OVERALL
from jupyterlab_dlcourse.reviews.rubric.substance import substance
from tests.reviews.rubric.comments import FILLERS, HONEST

TEXTS = st.text(st.sampled_from("abcdefg hijk.\n<>`&ø"), max_size=200)
COMMENTS = st.sampled_from(HONEST)


@pytest.mark.parametrize("comment", HONEST)
def test_an_honest_comment_has_substance(comment: str) -> None:
    found = substance(comment)
    assert found.words >= 8
    assert found.advice


@pytest.mark.parametrize("comment", FILLERS)
def test_a_filler_has_none(comment: str) -> None:
    found = substance(comment)
    assert found.words < 5
    assert not found.advice


@given(COMMENTS, st.integers(2, 5))
def test_a_text_pasted_again_has_no_more_than_once(comment: str, times: int) -> None:
    assert substance(" ".join([comment] * times)).words == substance(comment).words


@given(COMMENTS, TEXTS, TEXTS)
def test_a_text_copied_from_elsewhere_has_none(comment: str, before: str, after: str) -> None:
    found = substance(comment, [f"{before} {comment} {after}"])
    assert (found.words, found.advice) == (0, False)


@given(COMMENTS, COMMENTS)
def test_copying_never_adds(one: str, other: str) -> None:
    both = substance(f"{one}\n{other}", [other])
    assert both.words <= substance(one).words
    assert substance(f"{one}\n{other}").words >= both.words


@given(COMMENTS)
def test_case_and_layout_do_not_make_a_copy_one_s_own(comment: str) -> None:
    shouted = comment.upper().replace(" ", "\n  ")
    assert substance(shouted, [comment]).words == 0


def test_three_words_in_common_are_chance() -> None:
    assert substance("the validation loss rises", ["watch the validation loss"]).copied == 0


def test_four_words_in_common_are_a_copy() -> None:
    assert substance("the validation loss rises", ["watch the validation loss rises"]).copied == 4


@pytest.mark.parametrize(
    "sentence",
    [
        "Add units to both axes of the plot.",
        "- please compare accuracy with dropout",
        "Axes without units should have labels.",
        "Here a smaller learning rate would be better.",
        "Næste gang kunne du vise flere billeder.",
    ],
)
def test_a_sentence_that_says_what_to_do_is_told(sentence: str) -> None:
    assert substance(sentence).advice


@pytest.mark.parametrize(
    "sentence",
    [
        "The plots are nice and the loss goes down.",
        "I could not understand the derivation of exercise e.",
        "You should.",
        "Try!",
    ],
)
def test_a_sentence_that_says_nothing_to_do_is_not(sentence: str) -> None:
    assert not substance(sentence).advice


@given(st.text(max_size=300))
def test_any_text_can_be_measured(text: str) -> None:
    found = substance(text, [text[::-1]])
    assert 0 <= found.words <= len(text)


def test_a_long_hostile_text_takes_no_time() -> None:
    assert substance("<" * 8000).words == 0
    assert substance("a<b " * 2000 + "```" * 2000).words <= 2
    assert substance("a'" * 4000).words <= 1
    assert substance("please, " * 1000).words == 1


def test_the_comment_at_the_end_asks_for_no_more_than_honest_ones_have() -> None:
    assert min(substance(each).words for each in HONEST) >= OVERALL.words
