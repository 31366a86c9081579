"""Every endpoint, asked by everyone: whose things they are decides, and the role.

One course, one server. Everything asked for is Mine's: her attempt, the review she writes, the
one of her report, what she was granted. ``other`` is a student with nothing of the sort. Before
each request the course is put back to what it was, so that no answer hangs on an earlier one.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPClientError

from jupyterlab_dlcourse.api.contract import CONTRACT, Body, Operation
from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.cli.demo.identity import demo_config
from tests.conftest import DUE, IN_TIME, MovedClock, make_notebook

IN = 200
"""Let in: whatever the answer is, it is not that the thing is another's or her role may not."""

STUDENTS, STAFF, TEACHERS = "students", "staff", "teachers"
MINE, OTHER, TA, TEACHER, NOBODY = "s000001", "s000002", "ta1", "teacher1", "s999999"
ROLES = {MINE: Role.STUDENT, OTHER: Role.STUDENT, TA: Role.TA, TEACHER: Role.TEACHER}


class Row(NamedTuple):
    """What each of four people is answered; who is not in the course is always forbidden."""

    mine: int
    other: int
    ta: int
    teacher: int


EVERYONE = Row(IN, IN, IN, IN)
HERS = Row(IN, 404, 404, 404)
HERS_AND_STAFF = Row(IN, 404, IN, IN)
OF_STAFF = Row(403, 403, IN, IN)
OF_TEACHERS = Row(403, 403, 403, IN)

TABLE: dict[str, Row] = {}

WHY = "The lab was closed for repairs on that day."
SOON = (DUE + timedelta(days=20)).isoformat()
BODIES: dict[str, dict[str, object]] = {
    "Agreed": {"lines": []},
    "ChangedPerson": {"name": "Ada Other", "why": WHY},
    "Draft": {"version": 0, "answers": {}},
    "ExampleChoice": {"attempt": "{attempt}"},
    "ExampleDraft": {"version": "0", "answers": {}, "required": False},
    "Flag": {"reason": WHY},
    "GivenBack": {"why": WHY},
    "GivenCheck": {"care": "fair", "note": WHY},
    "GivenDecision": {"back": False, "sentence": WHY},
    "GivenRuling": {"answer": WHY},
    "GroupText": {"text": "s000001; s000002"},
    "HiddenWords": {"words": ["Hemmelig"]},
    "JobSelection": {"people": [MINE]},
    "JudgementDraft": {"version": 0, "reason": WHY},
    "NewAnswer": {"accepted": False, "text": WHY},
    "NewExtension": {"lab": 3, "until": SOON, "people": [MINE], "reason": WHY},
    "NewJudgement": {"verdict": "pass", "attempt": "{attempt}", "after": None},
    "NewOutage": {"starts": "2023-09-12T10:00:00Z", "ends": "2023-09-12T11:00:00Z", "why": WHY},
    "NewPerson": {"id": "s000077", "name": "New Example"},
    "NewRequest": {"kind": "problem", "text": WHY},
    "Publish": {"named": False},
    "Quiet": {"kinds": []},
    "Reaction": {"helpful": True, "word": WHY},
    "RemarkText": {"text": WHY},
    "RubricDraft": {"version": "0", "rubric": {}},
    "Selection": {"people": [MINE]},
    "Suppose": {},
    "TwoAccounts": {"kept": MINE, "other": OTHER, "why": WHY},
    "Undone": {"judgements": [1]},
    "Volunteer": {"ready": True},
}


@pytest.fixture
def jp_server_config(jp_server_config: dict[str, Any]) -> dict[str, Any]:
    for name, values in demo_config().items():
        jp_server_config.setdefault(name, {}).update(values)
    return jp_server_config


@pytest.fixture
def course(jp_serverapp: Any, clock: MovedClock, lab2: bytes) -> tuple[Any, dict[str, str]]:
    """The course, and the ids of what is asked for. Its grader is not started: nothing moves."""
    house = jp_serverapp.extension_manager.extension_points["dlcourse"].app.house
    for login, role in ROLES.items():
        house.people.enrol(login, f"Person {login}", role)
    house.people.enrol("s000003", "Cleo Example", Role.STUDENT)
    clock.to(IN_TIME - timedelta(days=6))
    mine = house.hand_ins.submit(house.people.actor(MINE), 2, "a.ipynb", lab2)
    house.hand_ins.submit(house.people.actor("s000003"), 2, "a.ipynb", lab2)
    clock.to(IN_TIME)
    house.rounds.turn()
    tasks = {who: house.reviewing.tasks(house.people.actor(who))[0].id for who in (MINE, "s000003")}
    return house, {
        "lab": "2",
        "attempt": mine.id,
        "person": MINE,
        "review": tasks[MINE],
        "received": tasks["s000003"],
        "check": "lab2.bias",
        "extension": "1",
        "outage": "1",
        "downtime": "1",
        "request": "1",
        "remark": "1",
        "secret": "none",
    }


Ask = Callable[[str, str, Operation], Awaitable[int]]


@pytest.fixture
def ask(course: Any, jp_fetch: Any, tmp_path: Path) -> Ask:
    _house, ids = course
    live, kept = tmp_path / "course" / "dlcourse.sqlite", tmp_path / "kept.sqlite"
    _copy(live, kept)
    seats: dict[str, dict[str, str]] = {}

    async def fetch(who: str, path: str, operation: Operation) -> int:
        if who not in seats:
            seats[who] = await _seat(jp_fetch, who)
        if operation.verb != "get":
            _copy(kept, live)
        named = re.sub(r"{(\w+)}", lambda found: ids[found[1]], path)
        try:
            answer = await jp_fetch(
                "dlcourse", "api", *named.split("/"),
                method=operation.verb.upper(), headers=seats[who], **_sent(operation, ids),
            )  # fmt: skip
        except HTTPClientError as error:
            return error.code
        return answer.code

    return fetch


def _sent(operation: Operation, ids: dict[str, str]) -> dict[str, Any]:
    more: dict[str, Any] = {"params": {"name": "a.ipynb", "which": "submitted"}}
    if operation.gives is Body.EVENTS:
        more["request_timeout"] = 0.3
    if operation.verb in {"post", "put"}:
        body = b"{}"
        if operation.accepts is not None:
            text = json.dumps(BODIES[operation.accepts.__name__])
            body = text.replace("{attempt}", ids["attempt"]).encode()
        more["body"] = body
    return more


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as one, closing(sqlite3.connect(target)) as other:
        one.backup(other)


async def _seat(jp_fetch: Any, who: str) -> dict[str, str]:
    answer = await jp_fetch(
        "dlcourse", "api", "identity", method="POST", body=json.dumps({"id": who})
    )
    cookies = [line.split(";")[0] for line in answer.headers.get_list("Set-Cookie")]
    return {"Cookie": "; ".join(cookies)}


async def test_x(ask: Ask) -> None:
    for path, operations in CONTRACT.items():
        for operation in operations:
            codes = [await ask(who, path, operation) for who in ROLES]
            print("ROW", operation.verb, path, codes)
