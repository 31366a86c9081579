"""Rubrics over the API: read by staff, written by teachers, and never lost with what they asked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.api.conftest import As
from tests.api.test_reviews import OVERALL, answers, draft, tasks
from tests.conftest import DUE, MovedClock

PATH = "labs/3/rubric"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "course" / "plan.rubrics"


@pytest.fixture
def page(app: Any, seat: As, people: list[str]) -> dict[str, Any]:  # noqa: ARG001 -- must be there
    """The page of lab 3's rubric; the teacher sits there."""
    seat("teacher1")
    found = app.house.rubric_editing.page(app.house.people.actor("teacher1"), 3)
    return dict(json.loads(msgspec.json.encode(found)))


def put(folder: Path, data: bytes) -> None:
    """Write lab 3's rubric file by hand."""
    folder.mkdir(exist_ok=True)
    (folder / "lab3.toml").write_bytes(data)


async def save(api: Any, page: dict[str, Any], **change: Any) -> tuple[int, Any]:
    body = {"version": page["version"], "rubric": page["rubric"] | change}
    return tuple(await api(PATH, method="PUT", body=json.dumps(body).encode()))


async def test_a_teacher_writes_a_rubric_and_reviewers_have_it(
    api: Any, seat: As, page: dict[str, Any], folder: Path, clock: MovedClock, app: Any
) -> None:
    assert (page["source"], page["version"]) == ("packaged", "")
    status, after = await save(api, page, title="Another title")
    assert (status, after["rubric"]["title"], after["source"]) == (200, "Another title", "own")
    assert 'title = "Another title"' in (folder / "lab3.toml").read_text("utf-8")
    clock.to(DUE)
    app.house.rounds.turn()
    seat("s000001")
    _, desk = await api(f"reviews/{(await tasks(api))[0]['id']}")
    assert desk["rubric"]["title"] == "Another title"


async def test_the_file_that_was_there_is_kept_beside_and_the_packaged_one_can_come_back(
    api: Any, page: dict[str, Any], folder: Path
) -> None:
    _, first = await save(api, page, title="First")
    _, second = await save(api, first, title="Second")
    assert 'title = "First"' in (folder / "lab3.toml~").read_text("utf-8")
    status, after = await api(PATH, method="DELETE", params={"version": second["version"]})
    assert (status, after["rubric"]) == (200, page["rubric"])
    assert not (folder / "lab3.toml").exists()


async def test_what_is_right_is_shown_first_and_faults_are_told_by_place(
    api: Any, page: dict[str, Any]
) -> None:
    body = {"version": "", "rubric": page["rubric"] | {"title": "Seen before it is saved"}}
    _, found = await api(f"{PATH}/check", method="POST", body=json.dumps(body).encode())
    assert found["faults"] == []
    assert found["preview"]["schema"]["title"] == "Seen before it is saved"
    criteria = json.loads(json.dumps(page["rubric"]["criteria"]))
    criteria[0]["exercise"] = "no such"
    criteria[1]["levels"][1]["points"] = 0
    body = {"version": "", "rubric": page["rubric"] | {"criteria": criteria}}
    status, found = await api(f"{PATH}/check", method="POST", body=json.dumps(body).encode())
    paths = {one["path"] for one in found["faults"]}
    assert (status, found["preview"]) == (200, None)
    assert paths >= {"criteria[0].exercise", "criteria[1].levels[1].points"}
    status, error = await save(api, page, criteria=criteria)
    assert (status, len(error["error"]["details"]["faults"])) == (400, len(found["faults"]))
    for rubric in ({}, {"title": 3}, {"criteria": [[]]}, {"more": 1}, {"title": "x" * 200_000}):
        odd = {"version": "", "rubric": rubric}
        assert (await api(PATH, method="PUT", body=json.dumps(odd).encode()))[0] == 400
    assert (await api(PATH))[1]["source"] == "packaged"


async def test_of_two_teachers_the_later_one_is_told(api: Any, page: dict[str, Any]) -> None:
    assert (await save(api, page, title="Mine"))[0] == 200
    status, error = await save(api, page, title="Theirs")
    assert (status, "changed meanwhile" in error["error"]["message"]) == (409, True)
    status, _ = await api(PATH, method="DELETE", params={"version": page["version"]})
    assert status == 409


async def test_a_file_with_faults_is_told_to_staff_and_in_the_log(
    api: Any, seat: As, page: dict[str, Any], folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    put(folder, b'title = "Broken"\ncriteria = []\n')
    seat("ta1")
    status, every = await api("rubrics")
    lab3 = next(one for one in every["labs"] if one["lab"] == 3)
    assert (status, lab3["source"], lab3["faults"] > 0) == (200, "general", True)
    assert every["faults"][0]["file"] == "lab3.toml"
    assert "lab3.toml, line" in caplog.text
    _, after = await api(PATH)
    assert after["faults"] == every["faults"]
    put(folder, b"\xff\xfe")
    assert "not UTF-8" in (await api("rubrics"))[1]["faults"][0]["reason"]
    assert (await api(PATH))[1]["rubric"] == page["rubric"]


async def test_students_and_tas_change_no_rubric(
    api: Any, seat: As, page: dict[str, Any], people: list[str]
) -> None:
    for person in (people[0], "ta1"):
        seat(person)
        assert (await save(api, page, title="Mine"))[0] == 403
        assert (await api(PATH, method="DELETE", params={"version": ""}))[0] == 403
    seat(people[0])
    assert [(await api(path))[0] for path in ("rubrics", PATH)] == [403, 403]
    seat("teacher1")
    assert (await api("labs/77/rubric"))[0] == 404


async def test_drafts_are_fitted_and_what_was_handed_in_keeps_its_rubric(
    api: Any, seat: As, page: dict[str, Any], clock: MovedClock, app: Any, people: list[str]
) -> None:
    clock.to(DUE)
    app.house.rounds.turn()
    seat("s000001")
    begun, done = [one["id"] for one in await tasks(api)][:2]
    await api(f"reviews/{begun}", method="PUT", body=draft(0, 1))
    assert (await api(f"reviews/{done}", method="POST", body=draft(0, 2)))[0] == 200

    seat("teacher1")
    _, now = await api(PATH)
    assert (now["begun"], now["done"]) == (1, 1)
    first, *rest = page["rubric"]["criteria"]
    assert (await save(api, now, criteria=rest))[0] == 200

    seat("s000001")
    status, error = await api(f"reviews/{begun}", method="PUT", body=draft(1, 3))
    assert (status, "changed the rubric" in error["error"]["message"]) == (409, True)
    _, desk = await api(f"reviews/{begun}")
    assert desk["answers"]["overall"] == OVERALL[1]
    assert first["id"] not in desk["answers"]["criteria"]
    _, desk = await api(f"reviews/{done}")
    assert desk["answers"]["criteria"].keys() == answers()["criteria"].keys()
    assert desk["rubric"] == page["rubric"]
    assert people
