"""``dlcourse standing`` on a made-up course, called as a person or a program would."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.course.calendar import lab_dates
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.course.plan import packaged_text
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.workplace import Workplace, open_workplace
from jupyterlab_dlcourse.store.tables import JudgementRow

KEYS = {"person", "gate", "passed", "reviewed", "missing", "chances_left", "labs"}


def judge(place: Workplace, lab: int, word: Word) -> None:
    found = place.plan.lab(lab)
    assert found is not None
    with place.database.write() as session:
        session.add(
            JudgementRow(
                course=place.course,
                person="s000001",
                lab=lab,
                attempt=None,
                verdict=word,
                by="ta1",
                at=lab_dates(place.plan, found).due + timedelta(days=2),
                reason="",
                until=None,
            )
        )


@pytest.fixture
def course(tmp_path: Path) -> str:
    (tmp_path / "plan.toml").write_text(packaged_text())
    place = open_workplace(tmp_path)
    people = People(place)
    people.enrol("s000001", "Ada Example", Role.STUDENT)
    people.enrol("ta1", "Tea Assistant", Role.TA)
    for lab in (1, 2, 3):
        judge(place, lab, Word.PASS)
    judge(place, 4, Word.FAIL)
    place.database.close()
    return str(tmp_path)


def asked(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(["standing", *words])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_json_has_the_keys_other_programs_read(
    course: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = asked(capsys, "s000001", "--json", "--course", course)
    told = json.loads(out)
    assert (code, set(told), set(told["gate"])) == (0, KEYS, {"open", "reason"})
    assert [set(lab) for lab in told["labs"]] == [{"lab", "state", "reason"}] * 8


def test_the_numbers_and_reasons_are_the_rules(
    course: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = json.loads(asked(capsys, "s000001", "--json", "--course", course)[1])
    assert (told["person"], told["passed"], told["missing"]) == ("s000001", 3, 3)
    assert told["gate"]["open"] is False
    assert told["labs"][3] == {
        "lab": 4,
        "state": "failed",
        "reason": "Judged not passed on Wed 27 Sep, 23:59.",
    }


def test_people_get_a_page_with_the_zone_of_its_times(
    course: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = asked(capsys, "s000001", "--course", course)
    lines = out.splitlines()
    assert (code, lines[0]) == (0, "Ada Example (s000001)")
    assert lines[1] == "3 passed, 6 needed, 0 chances left."
    assert "Labs (times in Europe/Copenhagen)" in lines
    assert "   1  passed      Judged passed on Wed 6 Sep, 23:59." in lines


def test_a_person_is_found_by_her_mail_address_too(
    course: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = asked(capsys, "s000001@student.dtu.dk", "--json", "--course", course)[1]
    assert json.loads(out)["person"] == "s000001"


@pytest.mark.parametrize(
    ("person", "code", "sentence"),
    [("s999999", "not_found", "no such person"), ("ta1", "invalid", "only students")],
)
def test_whoever_has_no_standing_is_one_sentence_and_exit_1(
    person: str, code: str, sentence: str, course: str, capsys: pytest.CaptureFixture[str]
) -> None:
    done, out, _ = asked(capsys, person, "--json", "--course", course)
    error = json.loads(out)["error"]
    assert (done, error["code"]) == (1, code)
    assert sentence in error["message"]


def test_a_course_nobody_is_in_is_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "plan.toml").write_text(packaged_text())
    done, _, err = asked(capsys, "s000001", "--course", str(tmp_path))
    assert (done, [file.name for file in tmp_path.iterdir()]) == (1, ["plan.toml"])
    assert "Nobody is in the course" in err


def test_no_person_named_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    done, _, err = asked(capsys)
    assert done == 2
    assert "wants PERSON" in err
