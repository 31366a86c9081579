"""Every endpoint, asked by everyone: whose things they are decides, and the role.

One course, one server. Everything asked for is Mine's: her attempt, the review she writes, the
one of her report, what she was granted. ``other`` is a student with nothing of the sort. Before
each request the course is put back to what it was, so that no answer hangs on an earlier one.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest
from msgspec import convert
from tornado.httpclient import HTTPClientError

from jupyterlab_dlcourse.api.contract import CONTRACT, Body, Operation
from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.cli.demo.identity import demo_config
from jupyterlab_dlcourse.engine.engine import End, Ended
from jupyterlab_dlcourse.grading.grade import GradeRequest, grade
from jupyterlab_dlcourse.services.answers.extension import NewExtension, NewOutage
from jupyterlab_dlcourse.services.answers.judging import RemarkText
from jupyterlab_dlcourse.services.answers.request import NewRequest
from jupyterlab_dlcourse.services.house import House
from jupyterlab_dlcourse.services.workplace import DATABASE
from jupyterlab_dlcourse.store.queries.attempts import attempts_at
from jupyterlab_dlcourse.store.queries.reviews import reviews_in
from jupyterlab_dlcourse.store.tables import DowntimeRow, PublicationRow
from tests.conftest import DUE, IN_TIME, MovedClock

IN = 200
"""Let in: whatever the answer is, it is not that the thing is another's or her role may not."""

STRANGER = "s999999"
MINE, OTHER, TA, TEACHER = "s000001", "s000002", "ta1", "teacher1"
AUTHORS = (MINE, "s000003", "s000004")
SHUT = frozenset({401, 403, 404, 500})
OPERATIONS = {f"{one.verb} {path}": one for path, ops in CONTRACT.items() for one in ops}
ROLES = {MINE: Role.STUDENT, OTHER: Role.STUDENT, TA: Role.TA, TEACHER: Role.TEACHER}


class Row(NamedTuple):
    """What four people are answered; who is not in the course is forbidden everything."""

    mine: int
    other: int
    ta: int
    teacher: int


EVERYONE = Row(IN, IN, IN, IN)
HERS = Row(IN, 404, 403, 403)
OF_AUTHOR = Row(IN, 404, 404, 404)
HERS_AND_STAFF = Row(IN, 404, IN, IN)
OF_STUDENTS = Row(IN, IN, 404, 404)
OF_STAFF = Row(403, 403, IN, IN)
OF_TEACHERS = Row(403, 403, 403, IN)

# Verb and path; with a query where it names another person.
TABLE: dict[Row, tuple[str, ...]] = {
    EVERYONE: (
        "get course",
        "get me",
        "get labs",
        "get labs/{lab}",
        "get labs/{lab}/handout",
        "post labs/{lab}/check",
        "post check",
        "post labs/{lab}/attempts",
        "post labs/{lab}/anonymous",
        "get labs/{lab}/feedback",
        "post labs/{lab}/withdrawal",
        "get reviews",
        "get hidden-words",
        "put hidden-words",
        "get volunteer",
        "put volunteer",
        "get labs/{lab}/publications",
        "put labs/{lab}/publications",
        "delete labs/{lab}/publications",
        "get requests",
        "post labs/{lab}/requests",
        "get notices",
        "post notices",
        "put notices/quiet",
        "get calendar",
        "post calendar",
        "get checks/{check}",
        "get publications/{attempt}/notebook",
        "get calendar/{secret}.ics",  # whoever knows the address
    ),
    OF_STUDENTS: ("post what-if",),
    OF_AUTHOR: ("post reviews/{review}/reaction",),
    HERS: (
        "get reviews/{review}",
        "put reviews/{review}",
        "post reviews/{review}",
        "get reviews/{review}/notebook",
        "post reviews/{review}/flag",
    ),
    HERS_AND_STAFF: (
        "get attempts/{attempt}",
        "get attempts/{attempt}/notebook",
        "get attempts/{attempt}/events",
        "post attempts/{attempt}/job",
        "delete attempts/{attempt}/job",
        "get people/{person}/page",
        "get attempts/{attempt}/changes",
        "get attempts/{attempt}/report",
        "post labs/{lab}/withdrawal?person={person}",
        "get requests?person={person}",
        "post what-if?person={person}",
    ),
    OF_STAFF: (
        "get copies",
        "get copies/{attempt}",
        "post copies/{attempt}",
        "put copies/{attempt}",
        "get labs/{lab}/round",
        "get labs/{lab}/reviewers",
        "put labs/{lab}/flagged/{person}",
        "get reviews/{review}/look",
        "put reviews/{review}/spot-check",
        "delete reviews/{review}/spot-check",
        "put reviews/{review}/ruling",
        "post reviews/{review}/return",
        "get rubrics",
        "get labs/{lab}/rubric",
        "get labs/{lab}/example",
        "get labs/{lab}/example/notebook",
        "get groups",
        "put labs/{lab}/publications/{person}",
        "delete labs/{lab}/publications/{person}",
        "get decisions",
        "get extensions",
        "get outages",
        "get gradebook",
        "get grader",
        "get gradebook/plots",
        "get gradebook.csv",
        "post requests/{request}/answer",
        "get labs/{lab}/queue",
        "get labs/{lab}/queue/events",
        "get labs/{lab}/people/{person}/desk",
        "put labs/{lab}/people/{person}/claim",
        "delete labs/{lab}/people/{person}/claim",
        "post labs/{lab}/people/{person}/judgement",
        "delete labs/{lab}/people/{person}/judgement",
        "put labs/{lab}/people/{person}/draft",
        "post labs/{lab}/agreement/preview",
        "post labs/{lab}/agreement",
        "post labs/{lab}/judgements/undo",
        "post labs/{lab}/jobs/again",
        "post labs/{lab}/jobs/cancel",
        "get labs/{lab}/remarks",
        "post labs/{lab}/remarks",
        "put labs/{lab}/remarks/{remark}",
        "delete labs/{lab}/remarks/{remark}",
        "get people",
        "get people/{person}",
        "get rules",
        "get extensions?person={person}",
    ),
    OF_TEACHERS: (
        "put labs/{lab}/rubric",
        "delete labs/{lab}/rubric",
        "post labs/{lab}/rubric/check",
        "put labs/{lab}/example",
        "post labs/{lab}/example",
        "delete labs/{lab}/example",
        "post labs/{lab}/example/notebook",
        "put groups",
        "post groups/check",
        "post extensions",
        "post extensions/preview",
        "delete extensions/{extension}",
        "post outages",
        "post outages/preview",
        "put outages/{outage}",
        "delete outages/{outage}",
        "delete downtimes/{downtime}",
        "post people",
        "post rules/preview",
        "put rules",
        "put people/{person}",
        "post class-list/preview",
        "post class-list",
        "get doubles",
        "post doubles",
        "post doubles/preview",
    ),
}

WHY = "Exercise three ran on my laptop, but the report shows an error below the plot."
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
    "NewPlan": {"text": "", "version": "0", "why": WHY},
    "NewPerson": {"id": "s000077", "name": "New Example"},
    "NewRequest": {"kind": "problem", "text": WHY},
    "Publish": {"named": False},
    "Quiet": {"kinds": []},
    "Reaction": {"helpful": True, "word": WHY},
    "RemarkText": {"text": WHY},
    "RubricDraft": {"version": "0", "rubric": {}},
    "RulesCopy": {"rules": {}},
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
    jp_server_config["DemoIdentityProvider"] = {"first": STRANGER}
    return jp_server_config


@pytest.fixture
def house(jp_serverapp: Any, clock: MovedClock, lab2: bytes) -> House:
    """The course: Mine and two others have handed in lab 2, its round runs, staff has decided.

    Its grader is not started: nothing moves by itself.
    """
    house: House = jp_serverapp.extension_manager.extension_points["dlcourse"].app.house
    for login, role in ROLES.items():
        house.people.enrol(login, f"Person {login}", role)
    clock.to(IN_TIME - timedelta(days=6))
    for login in AUTHORS:
        house.people.enrol(login, f"Person {login}", Role.STUDENT)
        house.hand_ins.submit(house.people.actor(login), 2, "a.ipynb", lab2)
    graded = grade(GradeRequest(lab2, "a.ipynb", house.place.shelf.library(), 2, Mode.STATIC))
    while tasks := house.jobs.claim(house.slots):
        house.jobs.settle(tasks[0], Ended(End.REPORT, msgspec.json.encode(graded.report)))
    clock.to(IN_TIME)
    house.rounds.turn()
    return house


@pytest.fixture
def ids(house: House, lab2: bytes) -> dict[str, str]:
    """What stands in the paths: all of it Mine's, or about her."""
    me, ta, teacher = (house.people.actor(who) for who in (MINE, TA, TEACHER))
    place = house.place
    with place.database.read() as session:
        (attempt,) = (row for row in attempts_at(session, place.course, 2) if row.person == MINE)
        round_ = reviews_in(session, place.course, 2)
    with place.database.write() as session:
        now = place.clock()
        session.add(DowntimeRow(course=place.course, starts=now, ends=now, settled=None))
        session.add(
            PublicationRow(
                course=place.course, lab=2, person=MINE, attempt=attempt.id,
                author_at=now, by=TA, staff_at=now, named=False,
            )
        )  # fmt: skip
    (given,) = house.extensions.give(teacher, convert(BODIES["NewExtension"], NewExtension))
    outages = house.outages.record(teacher, convert(BODIES["NewOutage"], NewOutage))
    asked = house.requests.ask(me, 2, convert(BODIES["NewRequest"], NewRequest))
    bank = house.remarks.add(ta, 2, convert(BODIES["RemarkText"], RemarkText))
    house.examples.upload(teacher, 2, "a.ipynb", lab2)
    return {
        "lab": "2",
        "attempt": attempt.id,
        "person": MINE,
        "review": next(row.id for row in round_ if row.reviewer == MINE),
        "received": next(row.id for row in round_ if row.author == MINE),
        "check": place.labs[2].checks[0].id,
        "extension": str(given.id),
        "outage": str(outages.recorded[0].id),
        "downtime": str(outages.found[0].id),
        "request": asked.requests[0].id,
        "remark": bank.remarks[0].id,
        "secret": house.calendars.link(me).path.rpartition("/")[2].removesuffix(".ics"),
    }


Ask = Callable[[str, str, Operation], Awaitable[int]]


@pytest.fixture
def ask(house: House, ids: dict[str, str], jp_fetch: Any, tmp_path: Path) -> Ask:
    """Ask for something as somebody; give the status."""
    live, kept = house.place.folder / DATABASE, tmp_path / "kept.sqlite"
    _copy(live, kept)
    seats: dict[str, dict[str, str]] = {}

    async def fetch(who: str, path: str, operation: Operation) -> int:
        if who not in seats:
            seats[who] = {} if who == STRANGER else await _seat(jp_fetch, who)
        if operation.verb != "get":
            _copy(kept, live)
        names = {**ids, "review": ids["received"]} if "reaction" in path else ids
        named = re.sub(r"{(\w+)}", lambda found: names[found[1]], path)
        try:
            answer = await jp_fetch(
                "dlcourse",
                "api",
                *named.partition("?")[0].split("/"),
                method=operation.verb.upper(),
                headers=seats[who],
                **_sent(operation, ids, named.partition("person=")[2]),
            )
        except HTTPClientError as error:
            return error.code
        return int(answer.code)

    return fetch


def _sent(operation: Operation, ids: dict[str, str], person: str) -> dict[str, Any]:
    params = {"name": "a.ipynb", "which": "received", "judgement": "1"}
    more: dict[str, Any] = {"params": params | ({"person": person} if person else {})}
    if operation.gives is Body.EVENTS:
        more["request_timeout"] = 0.3  # who is let in waits for what happens
    if operation.verb in {"post", "put"}:
        accepts = operation.accepts
        said = BODIES[accepts.__name__] if isinstance(accepts, type) else {}
        more["body"] = json.dumps(said).replace("{attempt}", ids["attempt"]).encode()
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


def test_every_endpoint_stands_in_the_table() -> None:
    rows = [row for rows in TABLE.values() for row in rows if "?" not in row]
    assert set(OPERATIONS) - set(rows) == set()
    assert sorted(rows) == sorted(OPERATIONS)


async def test_everyone_is_let_in_where_the_table_says_and_nowhere_else(ask: Ask) -> None:
    wrong = []
    for expected, rows in TABLE.items():
        for row in rows:
            operation = OPERATIONS[row.partition("?")[0]]
            stranger = IN if operation.open else 403
            for who, status in zip((*ROLES, STRANGER), (*expected, stranger), strict=True):
                got = await ask(who, row.partition(" ")[2], operation)
                if (got if got in SHUT else IN) != status:
                    wrong.append(f"{who} {row}: {got}, not {status}")
    assert not wrong, "\n".join(wrong)


async def test_who_has_not_logged_in_is_let_in_nowhere(
    http_server_client: Any, jp_base_url: str
) -> None:
    got = {}
    for row, operation in OPERATIONS.items():
        if operation.open:
            continue
        path = re.sub("{.*?}", "3", row.partition(" ")[2])
        body = b"{}" if operation.verb in {"post", "put"} else None
        url = f"{jp_base_url}dlcourse/api/{path}?name=a.ipynb"
        with pytest.raises(HTTPClientError) as error:
            await http_server_client.fetch(url, method=operation.verb.upper(), body=body)
        assert error.value.response is not None
        told = json.loads(error.value.response.body)["error"]
        got[row] = (error.value.code, sorted(told))
    shut = (403, ["code", "details", "message"])
    assert {row: told for row, told in got.items() if told != shut} == {}
