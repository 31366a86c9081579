from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from jsonschema import Draft7Validator

from jupyterlab_dlcourse.reviews.rubric.form import review_form, review_schema, rubric_form
from jupyterlab_dlcourse.reviews.rubric.general import GENERAL
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from tests.reviews.rubric.rubrics import SMALL, rubrics


@given(rubrics())
def test_schemas_are_draft_7_without_references(rubric: Rubric) -> None:
    for schema in (review_schema(rubric, done=True), review_form(rubric)["schema"]):
        Draft7Validator.check_schema(schema)
        assert "$ref" not in json.dumps(schema)


@given(rubrics())
def test_a_rubric_without_faults_fits_the_schema_it_is_edited_with(rubric: Rubric) -> None:
    Draft7Validator(rubric_form()["schema"]).validate(json.loads(msgspec.json.encode(rubric)))


def test_the_schema_of_a_rubric_names_each_field_and_its_default() -> None:
    bare = json.loads(msgspec.json.encode(GENERAL))
    properties: Any = rubric_form()["schema"]["properties"]
    assert set(properties) == set(bare)
    assert set(properties["criteria"]["items"]["properties"]) == set(bare["criteria"][0])
    default = {key: each["default"] for key, each in properties["overall"]["properties"].items()}
    assert default == bare["overall"]


def test_levels_carry_their_sentence() -> None:
    schema: Any = review_schema(SMALL, done=False)
    level = schema["properties"]["criteria"]["properties"]["loss"]["properties"]["level"]
    assert level["oneOf"][0] == {
        "const": "none",
        "title": "None",
        "description": "Nothing is there.",
    }


@pytest.mark.parametrize(
    ("loss", "fits"),
    [
        ({"level": "full"}, True),
        ({"level": "half", "comment": "text"}, True),
        ({"level": "half"}, False),
        ({"comment": "text"}, False),
    ],
)
def test_a_review_handed_in_has_levels_and_comments_below_the_best(
    loss: dict[str, str], *, fits: bool
) -> None:
    schema = Draft7Validator(review_schema(SMALL, done=True))
    assert schema.is_valid({"criteria": {"loss": loss}, "overall": "text"}) is fits


def test_a_draft_may_lack_anything() -> None:
    schema = Draft7Validator(review_schema(SMALL, done=False))
    assert schema.is_valid({})
    assert schema.is_valid({"criteria": {"loss": {"comment": "text"}}})
