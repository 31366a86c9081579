"""docs/teachers.md on rubrics and merit, held to the code."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from jupyterlab_dlcourse.reviews.merit import looking, merit, model
from jupyterlab_dlcourse.reviews.reactions import mirrored
from jupyterlab_dlcourse.reviews.rubric.model import CommentRule, Criterion, Level, When
from jupyterlab_dlcourse.reviews.rubric.reading import read_rubric

PAGE = (Path(__file__).parents[2] / "docs" / "teachers.md").read_text("utf-8")
RUBRICS, _, AFTER = PAGE.partition("## Rubrics")[2].partition("## Reactions, merit, spot checks")
MERIT = " ".join(AFTER.partition("\n## ")[0].split())


def test_the_example_is_a_rubric_without_faults() -> None:
    (example,) = re.findall(r"^```toml\n(.*?)^```$", RUBRICS, re.MULTILINE | re.DOTALL)
    rubric, faults = read_rubric(example, ["b"])
    assert faults == ()
    assert rubric is not None


def test_the_table_names_every_key_of_a_criterion() -> None:
    rows = re.findall(r"^\| (`.*?) \|", RUBRICS, re.MULTILINE)
    named = {key for row in rows for key in re.findall(r"`(\w+)`", row)}
    assert named == {field.name for field in msgspec.structs.fields(Criterion)}


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("levels", [field.name for field in msgspec.structs.fields(Level)]),
        ("comment", [field.name for field in msgspec.structs.fields(CommentRule)]),
        ("comment", list(When)),
    ],
)
def test_a_row_names_every_key_within(row: str, names: list[str]) -> None:
    (text,) = re.findall(rf"^\| `{row}` \|(.*)\|$", RUBRICS, re.MULTILINE)
    assert [name for name in names if f"`{name}`" not in text] == []


@pytest.mark.parametrize(
    "said",
    [
        f"score {mirrored.MARGIN} or more below",
        f"score {mirrored.MARGIN} or more above",
        f"({mirrored.EACH} or more of each kind, {mirrored.FOLLOWS:.0%}".replace("%", " %"),
        f"weighs {merit.OF_CHECK:g}; and {merit.UNKNOWN} with weight {merit.OF_UNKNOWN:g}",
        f"({', '.join(model.Care)})",
        f"score is {looking.APART} or more",
        f"below {model.WEAK}",
        f"fewer than {model.NEW} reviews",
        f"{looking.DRAWN:.0%} drawn".replace("%", " %"),
    ],
)
def test_the_numbers_are_those_of_the_code(said: str) -> None:
    assert said in MERIT
