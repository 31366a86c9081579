from __future__ import annotations

from pathlib import Path

import pytest

from jupyterlab_dlcourse.course.rubric_files import packaged_rubric_texts, rubric_texts
from jupyterlab_dlcourse.errors import PlanError


def test_the_packaged_plan_has_a_file_for_each_of_its_eight_labs() -> None:
    assert set(packaged_rubric_texts("02456-2023")) == {f"lab{n}.toml" for n in range(1, 9)}
    assert packaged_rubric_texts() == packaged_rubric_texts("02456-2023")


def test_a_plan_without_rubrics_has_none(tmp_path: Path) -> None:
    assert rubric_texts(tmp_path / "plan.toml") == {}


def test_files_an_editor_leaves_behind_are_not_meant(tmp_path: Path) -> None:
    folder = tmp_path / "plan.rubrics"
    folder.mkdir()
    for name in ("lab1.toml", "lab1.toml~", ".lab1.toml.swp"):
        (folder / name).write_text("title = 1")
    assert rubric_texts(tmp_path / "plan.toml") == {"lab1.toml": "title = 1"}


def test_a_file_that_is_no_text_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "plan.rubrics"
    folder.mkdir()
    (folder / "lab1.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(PlanError, match="not UTF-8"):
        rubric_texts(tmp_path / "plan.toml")
