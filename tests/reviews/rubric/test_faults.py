from __future__ import annotations

import msgspec
import pytest
from hypothesis import given

from jupyterlab_dlcourse.reviews.rubric.faults import rubric_faults
from jupyterlab_dlcourse.reviews.rubric.general import GENERAL
from jupyterlab_dlcourse.reviews.rubric.model import CommentRule, Criterion, Level, Rubric, When
from tests.reviews.rubric.rubrics import LEVELS, LOSS, SMALL, rubrics


def faults(criterion: Criterion) -> dict[str, str]:
    return dict(rubric_faults(Rubric("Title", (criterion,)), ["j", "k"]))


def changed(**fields: object) -> Criterion:
    return msgspec.structs.replace(LOSS, **fields)


@given(rubrics())
def test_a_drawn_rubric_has_no_faults(rubric: Rubric) -> None:
    assert not list(rubric_faults(rubric))


def test_the_general_rubric_has_no_faults_in_any_lab() -> None:
    assert not list(rubric_faults(GENERAL, []))


@pytest.mark.parametrize(
    ("fields", "path", "part"),
    [
        ({"exercise": "z"}, "criteria[0].exercise", "no exercise 'z'. Known ones: j, k."),
        ({"weight": 0.0}, "criteria[0].weight", "must be above 0"),
        ({"weight": -1.0}, "criteria[0].weight", "must be above 0"),
        ({"weight": float("nan")}, "criteria[0].weight", "must be above 0"),
        ({"levels": ()}, "criteria[0].levels", "nothing to choose"),
        ({"levels": LEVELS[:1]}, "criteria[0].levels", "nothing to choose"),
        ({"levels": LEVELS[::-1]}, "criteria[0].levels[1].points", "more points than"),
        ({"levels": (*LEVELS, LEVELS[2])}, "criteria[0].levels[3].id", "already number 3"),
        ({"id": "__proto__"}, "criteria[0].id", "is not an id"),
        ({"title": " "}, "criteria[0].title", "empty"),
        ({"look": ""}, "criteria[0].look", "empty"),
        ({"optional": True}, "criteria", "Nothing is asked"),
        ({"comment": CommentRule(words=0)}, "criteria[0].comment.words", "ask for 1 to"),
        (
            {"comment": CommentRule(when=When.NEVER, advice=True)},
            "criteria[0].comment.advice",
            "No comment is asked",
        ),
        (
            {"levels": (Level("low", "Low", -1, "Text."), *LEVELS)},
            "criteria[0].levels[0].points",
            "give 0 or more",
        ),
    ],
)
def test_each_fault_is_told_where_it_is(fields: dict[str, object], path: str, part: str) -> None:
    assert part in faults(changed(**fields))[path]


def test_two_criteria_of_one_id_are_a_fault() -> None:
    assert dict(rubric_faults(Rubric("Title", (LOSS, LOSS)))).keys() == {"criteria[1].id"}


def test_a_rubric_without_criteria_asks_nothing() -> None:
    assert dict(rubric_faults(Rubric("Title", ()))).keys() == {"criteria"}


def test_anchors_are_a_fault_where_the_exercises_are_not_known() -> None:
    ((path, reason),) = rubric_faults(SMALL, [])
    assert path == "criteria[0].exercise"
    assert "leave the exercise out" in reason


def test_anchors_are_not_asked_of_a_lab_that_is_not_known() -> None:
    assert not list(rubric_faults(SMALL))
