"""Project groups and volunteers over the API."""

from __future__ import annotations

import json
from typing import Any

from tests.api.conftest import As


def text(lines: str) -> bytes:
    return json.dumps({"text": lines}).encode()


async def test_a_list_is_looked_at_first_and_then_taken(
    api: Any, seat: As, people: list[str], app: Any
) -> None:
    seat("teacher1")
    lines = f"person;group\n{people[0]};A\n{people[1]}@student.dtu.dk;A\n{people[2]};A\n"
    status, found = await api("groups/check", method="POST", body=text(lines))
    assert (status, found["problems"], found["groups"], found["joining"]) == (200, [], 1, 3)
    assert (await api("groups"))[1]["groups"] == []
    status, after = await api("groups", method="PUT", body=text(lines))
    assert (status, [one["id"] for one in after["groups"][0]["members"]]) == (200, people[:3])
    assert [one["id"] for one in after["without"]] == people[3:]
    status, found = await api("groups/check", method="POST", body=text(after["text"]))
    assert (found["joining"], found["moving"], found["leaving"]) == (0, 0, 0)
    assert app


async def test_problems_are_told_by_line_and_nothing_is_changed(
    api: Any, seat: As, people: list[str]
) -> None:
    seat("teacher1")
    lines = f"{people[0]},A\nnobody,A\n{people[0]},B\nta1,A\n{people[1]}\n"
    status, found = await api("groups/check", method="POST", body=text(lines))
    stops = {one["line"] for one in found["problems"] if one["stops"]}
    assert (status, stops) == (200, {2, 3, 4, 5})
    assert any(not one["stops"] and "has 1" in one["text"] for one in found["problems"])
    status, error = await api("groups", method="PUT", body=text(lines))
    assert (status, "Line 2" in error["error"]["message"]) == (400, True)
    assert (await api("groups"))[1]["groups"] == []


async def test_groups_are_changed_by_teachers_and_seen_by_staff(
    api: Any, seat: As, people: list[str]
) -> None:
    for person, reads in (("ta1", 200), (people[0], 403)):
        seat(person)
        assert (await api("groups"))[0] == reads
        assert (await api("groups", method="PUT", body=text("")))[0] == 403
        assert (await api("groups/check", method="POST", body=text("")))[0] == 403


async def test_a_student_says_that_she_is_ready_to_review_more_and_takes_it_back(
    api: Any, seat: As, people: list[str]
) -> None:
    seat(people[0])
    assert await api("volunteer") == (200, {"ready": False})
    for ready in (True, True, False):
        body = json.dumps({"ready": ready}).encode()
        assert await api("volunteer", method="PUT", body=body) == (200, {"ready": ready})
    assert (await api("volunteer", method="PUT", body=b"{}"))[0] == 400
    seat(people[1])
    assert await api("volunteer") == (200, {"ready": False})
