from __future__ import annotations

import msgspec
from hypothesis import given

from jupyterlab_dlcourse.course.toml import to_toml
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.reading import read_rubric, read_rubrics
from tests.reviews.rubric.rubrics import SMALL, rubrics

TEXT = to_toml(msgspec.to_builtins(SMALL))


@given(rubrics())
def test_a_rubric_written_and_read_is_the_same(rubric: Rubric) -> None:
    assert read_rubric(to_toml(msgspec.to_builtins(rubric))) == (rubric, ())


def test_faults_carry_file_and_line() -> None:
    broken = TEXT.replace("weight = 3", "weight = 0").replace('exercise = "k"', 'exercise = "z"')
    rubric, faults = read_rubric(broken, ["k"], "lab2.toml")
    lines = broken.splitlines()
    assert rubric is None
    assert {(fault.file, lines[fault.line - 1]) for fault in faults} == {
        ("lab2.toml", 'exercise = "z"'),
        ("lab2.toml", "weight = 0"),
    }


def test_the_shape_is_told_whole() -> None:
    _, faults = read_rubric('title = 3\nfrob = 1\n[[criteria]]\nid = "a"\n')
    assert [fault.line for fault in faults] == [1, 2, 3, 3, 3]


def test_what_is_not_toml_has_one_fault() -> None:
    _, (fault,) = read_rubric('title = "a"\n= 3')
    assert (fault.line, fault.path) == (2, "")


def test_labs_are_told_by_their_files_names() -> None:
    texts = {"lab2.toml": TEXT, "lab9.toml": TEXT, "lab_3.toml": TEXT}
    rubrics_read, faults = read_rubrics(texts, {2: ["k"]})
    assert rubrics_read == {2: SMALL}
    assert {fault.file: fault.reason for fault in faults} == {
        "lab9.toml": "The plan has no lab 9.",
        "lab_3.toml": "Which lab's rubric is this? The file is named like lab3.toml.",
    }
