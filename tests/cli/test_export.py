"""``dlcourse export`` on a made-up course."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.course.plan import packaged_text
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.standing.calendars import Calendars
from jupyterlab_dlcourse.services.workplace import open_workplace
from jupyterlab_dlcourse.store.tables import AttemptRow, ReviewRow

AT = datetime(2023, 9, 14, tzinfo=UTC)


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


def test_a_person_is_exported_whole_without_secrets(
    course: str, capsys: pytest.CaptureFixture[str]
) -> None:
    place = open_workplace(Path(course))
    link = Calendars(place).link(People(place).actor("s000001"))
    place.database.close()
    assert main(["export", "person", "S000001@student.dtu.dk", "--course", course]) == 0
    out = capsys.readouterr().out
    told = json.loads(out)
    assert told["person"] == {"id": "s000001", "name": "=Ada Example", "role": "student"}
    assert len(told["standing"]["labs"]) == 8
    assert told["kept"]["memberships"][0]["role"] == "student"
    assert link.path.split("/")[1].removesuffix(".ics") not in out


def test_reviews_are_exported_without_the_other_one(
    course: str, capsys: pytest.CaptureFixture[str]
) -> None:
    place = open_workplace(Path(course))
    with place.database.write() as session:
        session.add(attempt(place.course))
        session.flush()
        session.add(review(place.course))
    place.database.close()
    for person, other, table in (
        ("s000001", "s000002", "reviews_as_author"),
        ("s000002", "s000001", "reviews_as_reviewer"),
    ):
        assert main(["export", "person", person, "--course", course]) == 0
        out = capsys.readouterr().out
        assert json.loads(out)["kept"][table][0]["lab"] == 3
        assert other not in out


def test_a_students_page_is_html_and_staff_have_none(
    course: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "person", "s000002", "--course", course, "--html"]) == 0
    assert "<h1>Bo Sample</h1>" in capsys.readouterr().out
    assert main(["export", "person", "ta1", "--course", course, "--html"]) == 1
    assert main(["export", "person", "nobody", "--course", course]) == 1


def test_a_course_is_exported_whole(course: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "course", "--course", course]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["person"]["id"] for one in told["people"]] == ["s000001", "s000002", "ta1"]
    assert told["people"][2]["standing"] is None
    assert (told["outages"], told["decisions"]) == ([], [])


def attempt(course: str) -> AttemptRow:
    return AttemptRow(
        id="a1",
        course=course,
        lab=3,
        person="s000001",
        number=1,
        name="a.ipynb",
        received=AT,
        sha256="0" * 64,
        bytes=1,
        late=False,
        reason="",
        remarks="[]",
        parsed=True,
        trusted=False,
    )


def review(course: str) -> ReviewRow:
    return ReviewRow(
        id="r1",
        course=course,
        lab=3,
        attempt="a1",
        author="s000001",
        reviewer="s000002",
        kind="peer",
        state="done",
        allocated=AT,
        started=AT,
        done=AT,
        answers="{}",
        version=1,
        score=1.0,
        flag="",
    )
