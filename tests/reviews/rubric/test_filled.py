from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.reviews.rubric.filled import (
    Answer,
    Answers,
    comments,
    fitted,
    kept_text,
    lacks,
    read_answers,
)
from jupyterlab_dlcourse.reviews.rubric.form import review_schema
from jupyterlab_dlcourse.reviews.rubric.model import CommentRule, Rubric, When
from tests.reviews.rubric.comments import HONEST
from tests.reviews.rubric.rubrics import SMALL, filled

GOOD = Answers({"loss": Answer("half", HONEST[0])}, HONEST[1])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["criteria", "overall", "loss", "level"]), inner)
    ),
    max_leaves=8,
)


def paths(answers: Answers, *pasted: str) -> list[str]:
    return [lack.path for lack in lacks(SMALL, answers, pasted)]


@given(filled())
def test_what_lacks_nothing_fits_the_schema_of_one_handed_in(case: tuple[Rubric, Answers]) -> None:
    rubric, answers = case
    sent = {
        "criteria": {
            named: {key: text for key, text in msgspec.structs.asdict(answer).items() if text}
            for named, answer in answers.criteria.items()
            if answer.level or answer.comment
        },
        **({"overall": answers.overall} if answers.overall else {}),
    }
    if not lacks(rubric, answers):
        allowed = review_schema(rubric, done=True)["properties"]["criteria"]["properties"]  # type: ignore[index]
        for named, answer in sent["criteria"].items():  # type: ignore[attr-defined]
            if "comment" not in allowed[named]["properties"]:
                answer.pop("comment", None)
        Draft7Validator(review_schema(rubric, done=True)).validate(sent)
        read_answers(rubric, sent)


@given(JSON)
def test_anything_sent_is_read_or_refused_with_a_sentence(data: object) -> None:
    draft = Draft7Validator(review_schema(SMALL, done=False))
    if draft.is_valid(data):
        read_answers(SMALL, data)
    else:
        with pytest.raises(Invalid, match="This is no filled-in rubric"):
            read_answers(SMALL, data)


def test_an_empty_draft_can_be_kept_and_not_handed_in() -> None:
    assert read_answers(SMALL, {}) == Answers()
    assert paths(Answers()) == ["criteria.loss.level", "overall"]


def test_a_good_review_lacks_nothing() -> None:
    assert not paths(GOOD)


def test_the_best_level_needs_no_comment() -> None:
    assert not paths(Answers({"loss": Answer("full")}, HONEST[1]))
    assert paths(Answers({"loss": Answer("half")}, HONEST[1])) == ["criteria.loss.comment"]


def test_an_optional_criterion_may_be_left_out_but_not_be_half_answered() -> None:
    half = Answers({**GOOD.criteria, "plot": Answer("", HONEST[2])}, HONEST[1])
    assert paths(half) == ["criteria.plot.level"]


def test_one_comment_pasted_twice_counts_once() -> None:
    twice = Answers({"loss": Answer("half", HONEST[0])}, HONEST[0])
    assert paths(twice) == ["overall"]
    (lack,) = lacks(SMALL, twice)
    assert "copied" in lack.reason


def test_the_comment_at_the_end_may_be_asked_for_when_any_level_is_below_the_best() -> None:
    rubric = msgspec.structs.replace(SMALL, overall=CommentRule(when=When.BELOW_BEST))
    best = Answers({"loss": Answer("full"), "plot": Answer("full")})
    below = Answers({"loss": Answer("half", HONEST[0]), "plot": Answer("full")})
    assert lacks(rubric, best) == ()
    assert [lack.path for lack in lacks(rubric, below)] == ["overall"]


def test_a_comment_of_another_report_pasted_here_does_not_count() -> None:
    assert paths(GOOD, HONEST[1]) == ["overall"]


def test_the_rubric_s_own_words_do_not_count() -> None:
    said = "Part of it is there. Look at the loss."
    (lack,) = lacks(SMALL, Answers({"loss": Answer("half", said)}, HONEST[1]))
    assert "so far there are 0. 9 words copied" in lack.reason


def test_the_comment_at_the_end_says_what_to_do() -> None:
    praise = "A thorough report with readable plots, careful derivations, honest results."
    (lack,) = lacks(SMALL, Answers({"loss": Answer("full")}, praise))
    assert "what to do" in lack.reason


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"criteria": {"loss": {"level": "huge"}}}, "criteria.loss.level"),
        ({"criteria": {"frob": {}}}, "criteria"),
        ({"criteria": {"loss": {"level": "half", "score": 1}}}, "criteria.loss"),
        ({"overall": 3}, "overall"),
        ({"overall": "a" * 8001}, "overall"),
        ([], ""),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(data: object, path: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_answers(SMALL, data)
    assert caught.value.details["path"] == path
    assert len(caught.value.message) < 300


def test_tags_are_kept_as_text() -> None:
    typed = "if x < 3: <script>alert(1)</script> & <b>bold</b>"
    assert read_answers(SMALL, {"overall": typed}).overall == typed


def test_what_cannot_be_seen_is_taken_out() -> None:
    assert kept_text(" a\x00b\u202ec\r\nd\te \ud800") == "abc\nd\te"


@given(st.text(st.characters(codec=None)))
def test_a_text_once_cleaned_stays_and_can_be_stored(text: str) -> None:
    kept = kept_text(text)
    assert kept_text(kept) == kept
    json.dumps(kept).encode()
    kept.encode()


@given(filled())
def test_a_draft_fits_the_rubric_that_changed_since(case: tuple[Rubric, Answers]) -> None:
    rubric, answers = case
    smaller = msgspec.structs.replace(rubric, criteria=rubric.criteria[:1])
    kept = fitted(smaller, answers)
    assert set(kept.criteria) <= {smaller.criteria[0].id}
    assert kept.overall == answers.overall
    assert fitted(rubric, answers) == answers


def test_comments_are_all_that_was_written() -> None:
    assert comments(GOOD) == (HONEST[0], HONEST[1])
