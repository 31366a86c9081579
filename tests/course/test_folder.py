from __future__ import annotations

from pathlib import Path

import pytest

from jupyterlab_dlcourse.course.folder import find_course
from jupyterlab_dlcourse.errors import NotFound


@pytest.fixture
def course(tmp_path: Path) -> Path:
    folder = tmp_path / "course"
    folder.mkdir()
    (folder / "plan.toml").touch()
    return folder


def test_the_folder_named_wins_over_the_current_one(course: Path, tmp_path: Path) -> None:
    assert find_course(str(course), tmp_path) == course


def test_the_current_folder_is_taken_where_it_holds_a_course(course: Path) -> None:
    assert find_course("", course) == course


def test_a_folder_named_that_holds_none_is_said(course: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="holds no course"):
        find_course(str(tmp_path), course)


def test_without_any_the_three_ways_are_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="--course DIR, set DLCOURSE_COURSE"):
        find_course("", tmp_path)
