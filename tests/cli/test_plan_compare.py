"""``dlcourse plan compare``: whom a changed plan would affect, in a process of its own or not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.course.plan import packaged_text
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.workplace import open_workplace


@pytest.fixture
def course(tmp_path: Path) -> str:
    folder = tmp_path / "course"
    folder.mkdir()
    (folder / "plan.toml").write_text(packaged_text())
    place = open_workplace(folder)
    People(place).enrol("s000001", "Ada Example", Role.STUDENT)
    place.database.close()
    return str(folder)


def changed(tmp_path: Path, old: str, new: str) -> str:
    file = tmp_path / "new.toml"
    file.write_text(packaged_text().replace(old, new))
    return str(file)


def test_it_lists_what_changes_and_for_whom_and_changes_nothing(
    course: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = changed(tmp_path, "passed = 6", "passed = 5")
    assert main(["plan", "compare", new, "--course", course]) == 0
    out = capsys.readouterr().out
    assert out.startswith("rules.gate.passed: 6 -> 5\n")
    assert "1 of 1 would stand otherwise." in out
    assert "Ada Example (s000001)" in out
    assert (Path(course) / "plan.toml").read_text() == packaged_text()


def test_json_has_the_same(course: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = changed(tmp_path, "passed = 6", "passed = 5")
    assert main(["plan", "compare", new, "--course", course, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["person"] for one in told["affected"]] == ["s000001"]


def test_the_same_plan_affects_nobody(course: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "compare", f"{course}/plan.toml", "--course", course]) == 0
    assert "Nobody of 1 would stand otherwise." in capsys.readouterr().out


def test_faults_are_listed_with_their_lines(
    course: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = changed(tmp_path, "passed = 6", "passed = 60")
    assert main(["plan", "compare", new, "--course", course]) == 1
    assert capsys.readouterr().out.startswith(f"{new}:")
    assert main(["plan", "compare", str(tmp_path / "none.toml"), "--course", course]) == 1
