"""The rubrics that come with the plan, and which one a lab of a course has."""

from __future__ import annotations

import json

import msgspec
import pytest
from jsonschema import Draft7Validator

from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rubric_files import packaged_rubric_texts
from jupyterlab_dlcourse.labs.registry import find_labs, labs_of
from jupyterlab_dlcourse.reviews.rubric.course import Packaged, exercises_of, rubrics_of
from jupyterlab_dlcourse.reviews.rubric.filled import Answer, Answers, lacks
from jupyterlab_dlcourse.reviews.rubric.form import rubric_schema
from jupyterlab_dlcourse.reviews.rubric.general import GENERAL
from jupyterlab_dlcourse.reviews.rubric.model import Rubric, When
from tests.reviews.rubric.comments import HONEST

PLAN = packaged_plan("02456-2023")
PACKAGED = Packaged(PLAN, packaged_rubric_texts("02456-2023"))
LABS = find_labs()
RUBRICS, FAULTS = rubrics_of(PLAN, {}, PACKAGED, labs_of(PLAN.notebooks))
EACH = pytest.mark.parametrize("rubric", RUBRICS.values(), ids=[f"lab{n}" for n in RUBRICS])


def test_each_lab_of_the_plan_has_a_rubric_without_faults() -> None:
    assert FAULTS == ()
    assert set(RUBRICS) == set(range(1, 9))
    assert GENERAL not in RUBRICS.values()


@pytest.mark.parametrize("lab", RUBRICS)
def test_each_is_anchored_to_several_exercises_of_its_lab(lab: int) -> None:
    anchors = {each.exercise for each in RUBRICS[lab].criteria} - {""}
    assert len(anchors) >= 3
    assert anchors <= set(exercises_of(LABS)[lab])


@pytest.mark.parametrize("lab", [3, 4, 7, 8])
def test_labs_with_a_book_exercise_ask_for_it_as_the_plan_does(lab: int) -> None:
    (book,) = [each for each in RUBRICS[lab].criteria if each.id == "book"]
    plan = PLAN.lab(lab)
    assert plan is not None
    assert plan.book is not None
    assert book.optional is not plan.book.required


@EACH
def test_each_has_a_size_that_three_reviews_a_week_allow(rubric: Rubric) -> None:
    assert 5 <= len(rubric.criteria) <= 8
    assert rubric.overall.when is When.ALWAYS
    assert rubric.overall.advice


@EACH
def test_a_student_can_fill_each_in_at_the_lowest_levels(rubric: Rubric) -> None:
    asked = [each for each in rubric.criteria if not each.optional]
    given = {
        each.id: Answer(each.levels[0].id, text) for each, text in zip(asked, HONEST, strict=False)
    }
    assert lacks(rubric, Answers(given, HONEST[-1])) == ()


def test_a_file_beside_the_plan_is_that_labs_rubric_and_the_others_stay() -> None:
    texts = {"lab1.toml": PACKAGED.texts["lab2.toml"]}
    labs = {**labs_of(PLAN.notebooks), 1: LABS[2]}
    found, faults = rubrics_of(PLAN, texts, PACKAGED, labs)
    assert not faults
    assert found[1].title == RUBRICS[2].title
    assert found[2] == RUBRICS[2]


def test_a_file_with_faults_gives_way_to_the_general_rubric_and_is_told() -> None:
    found, faults = rubrics_of(PLAN, {"lab1.toml": "title = 3"}, PACKAGED, labs_of(PLAN.notebooks))
    assert found[1] is GENERAL
    assert {fault.file for fault in faults} == {"lab1.toml"}


def test_a_lab_with_another_notebook_has_the_general_rubric() -> None:
    other = msgspec.structs.replace(PLAN.labs[0], notebook="Another.ipynb")
    plan = msgspec.structs.replace(PLAN, labs=(other, *PLAN.labs[1:]))
    found, faults = rubrics_of(plan, {}, PACKAGED, labs_of(plan.notebooks))
    assert faults == ()
    assert found[1] is GENERAL
    assert found[2] == RUBRICS[2]


def test_a_faulty_file_is_told_and_the_general_rubric_taken() -> None:
    found, faults = rubrics_of(PLAN, {"lab1.toml": "title = 3"}, PACKAGED, LABS)
    assert found[1] is GENERAL
    assert {fault.file for fault in faults} == {"lab1.toml"}


@EACH
def test_each_can_be_edited_in_the_form(rubric: Rubric) -> None:
    Draft7Validator(rubric_schema()).validate(json.loads(msgspec.json.encode(rubric)))
