"""``dlcourse export gradebook`` on a made-up course."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.course.plan import packaged_text
from jupyterlab_dlcourse.services.people import People
from jupyterlab_dlcourse.services.workplace import open_workplace


@pytest.fixture
def course(tmp_path: Path) -> str:
    (tmp_path / "plan.toml").write_text(packaged_text())
    place = open_workplace(tmp_path)
    people = People(place)
    people.enrol("s000002", "Bo Sample", Role.STUDENT)
    people.enrol("s000001", "=Ada Example", Role.STUDENT)
    people.enrol("ta1", "Tea Assistant", Role.TA)
    place.database.close()
    return str(tmp_path)


def exported(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["export", "gradebook", *words]) == 0
    return capsys.readouterr().out


def test_the_gradebook_has_a_header_and_a_row_a_student_with_the_id_that_standing_takes(
    course: str, capsys: pytest.CaptureFixture[str]
) -> None:
    header, *rows = csv.reader(io.StringIO(exported(capsys, "--course", course)))
    assert header[:2] == ["person", "name"]
    assert {row[0] for row in rows} == {"s000001", "s000002"}
    assert main(["standing", rows[0][0], "--course", course]) == 0


def test_a_name_that_looks_like_a_formula_is_text(
    course: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "'=Ada Example" in exported(capsys, "--course", course)


def test_brightspace_gets_its_own_columns(course: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = exported(capsys, "--course", course, "--for", "brightspace", "--separator", "semicolon")
    assert out.splitlines()[0].startswith("Username;Lab 1 Points Grade;")


def test_json_is_an_object_a_student(course: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = json.loads(exported(capsys, "--course", course, "--json"))["rows"]
    assert {row["person"] for row in rows} == {"s000001", "s000002"}


def test_a_shape_nobody_knows_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "gradebook", "--for", "excel"]) == 2
    assert "brightspace" in capsys.readouterr().err
