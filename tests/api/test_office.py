"""The office over the API: gradebook, time, requests, notices, calendar; who gets what."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from jupyterlab_dlcourse.api.session import Doorman
from jupyterlab_dlcourse.auth.roles import Role
from tests.conftest import DUE

As = Callable[[str], None]


@pytest.fixture
def seat(app: Any, monkeypatch: pytest.MonkeyPatch) -> As:
    """Take a person's seat for the requests that follow."""
    for login, role in (("s1", Role.STUDENT), ("ta1", Role.TA), ("teacher1", Role.TEACHER)):
        app.house.people.enrol(login, f"=Person {login}", role)

    def take(person: str) -> None:
        monkeypatch.setattr(Doorman, "actor", lambda *_: app.house.people.actor(person))

    return take


def extension(**change: Any) -> bytes:
    until = (DUE + timedelta(days=1)).isoformat()
    return json.dumps(
        {"lab": 3, "until": until, "people": ["s1"], "reason": "Ill."} | change
    ).encode()


async def test_a_teacher_looks_gives_and_takes_back(api: Any, seat: As) -> None:
    seat("teacher1")
    status, shown = await api("extensions/preview", "POST", body=extension())
    assert (status, shown["possible"], shown["lines"][0]["fault"]) == (200, True, "")
    status, (given,) = await api("extensions", "POST", body=extension())
    assert (status, given["held"]) == (201, "")
    assert await api(f"extensions/{given['id']}", "DELETE") == (200, [])
    assert (await api(f"extensions/{given['id']}", "DELETE"))[0] == 404


async def test_an_extension_into_the_past_is_a_409_with_a_sentence(api: Any, seat: As) -> None:
    seat("teacher1")
    past = extension(until="2023-09-01T12:00:00+02:00")
    status, body = await api("extensions", "POST", body=past)
    assert status == 409
    assert " is past. " in body["error"]["message"]


async def test_the_gradebook_comes_as_json_and_as_csv_that_runs_nothing(api: Any, seat: As) -> None:
    seat("ta1")
    status, book = await api("gradebook")
    assert status == 200
    assert [row["person"] for row in book["rows"]] == ["s1"]
    assert len(book["rows"][0]["standing"]["labs"]) == len(book["labs"]) == 8
    status, data = await api("gradebook.csv", params={"separator": "semicolon"})
    assert data.decode("utf-8-sig").splitlines()[1].startswith("s1;'=Person s1;")
    assert (await api("gradebook.csv", params={"shape": "pdf"}))[0] == 400


async def test_a_page_is_hers_and_the_staffs(api: Any, seat: As) -> None:
    seat("s1")
    status, page = await api("people/s1/page")
    assert (status, b"<h1>=Person s1</h1>" in page) == (200, True)
    assert (await api("people/ta1/page"))[0] == 404
    seat("ta1")
    assert (await api("people/s1/page"))[0] == 200
    assert (await api("people/none/page"))[0] == 404


async def test_a_page_may_run_nothing(api: Any, seat: As, jp_fetch: Any) -> None:
    seat("s1")
    assert (await api("me"))[0] == 200
    answer = await jp_fetch("dlcourse", "api", "people", "s1", "page")
    assert "sandbox" in answer.headers["Content-Security-Policy"]


async def test_notices_are_taken_once(api: Any, seat: As, clock: Any) -> None:
    seat("s1")
    clock.to(DUE - timedelta(hours=2))
    assert [one["kind"] for one in (await api("notices", "POST"))[1]] == ["deadline"]
    assert (await api("notices", "POST"))[1] == []
    status, shown = await api("notices/quiet", "PUT", body=b'{"kinds": ["deadline"]}')
    assert (status, len(shown["notices"])) == (200, 1)
    assert (await api("notices/quiet", "PUT", body=b'{"kinds": ["nothing"]}'))[0] == 400


async def test_a_calendar_is_read_without_logging_in_by_whoever_has_its_address(
    api: Any, seat: As, http_server_client: Any, jp_base_url: str
) -> None:
    seat("s1")
    _, link = await api("calendar")
    url = f"{jp_base_url}dlcourse/api/{link['path']}"
    answer = await http_server_client.fetch(url)
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert b"SUMMARY:Lab 3 due" in answer.body
    again = await http_server_client.fetch(
        url, headers={"If-None-Match": answer.headers["ETag"]}, raise_error=False
    )
    assert again.code == 304
    await api("calendar", "POST")
    assert (await http_server_client.fetch(url, raise_error=False)).code == 404


async def test_what_if_changes_nothing(api: Any, seat: As) -> None:
    seat("s1")
    events = [{"lab": lab, "what": what} for lab in range(1, 7) for what in ("passed", "reviewed")]
    _, then = await api("what-if", "POST", body=json.dumps({"events": events}).encode())
    assert (then["before"]["gate"]["open"], then["after"]["gate"]["open"]) == (False, True)
    _, now = await api("what-if", "POST", body=b"{}")
    assert now["after"] == now["before"] == then["before"]
    assert (await api("what-if", "POST", body=b'{"events":[{"lab":9,"what":"passed"}]}'))[0] == 404
    assert (await api("what-if", "POST", body=b"{}", params={"person": "ta1"}))[0] == 404
    seat("ta1")
    assert (await api("what-if", "POST", body=b"{}", params={"person": "s1"}))[1] == now


@pytest.mark.parametrize(
    ("path", "verb", "body"),
    [
        ("extensions", "GET", None),
        ("extensions", "POST", extension()),
        ("extensions/preview", "POST", extension()),
        ("outages", "GET", None),
        ("gradebook", "GET", None),
        ("gradebook.csv", "GET", None),
        ("requests/x/answer", "POST", b'{"accepted": true, "text": "Yes."}'),
    ],
)
async def test_students_get_a_403(
    api: Any, seat: As, path: str, verb: str, body: bytes | None
) -> None:
    seat("s1")
    assert (await api(path, verb, **({} if body is None else {"body": body})))[0] == 403


async def test_a_request_goes_from_student_to_ta_and_back(api: Any, seat: As) -> None:
    seat("s1")
    words = b'{"kind": "problem", "text": "The upload stopped halfway through my big notebook."}'
    status, body = await api("labs/3/requests", "POST", body=words)
    assert (status, body["requests"][0]["sentence"]) == (201, "A TA will answer.")
    assert (await api("labs/3/requests", "POST", body=words))[0] == 409
    seat("ta1")
    _, body = await api("requests")
    path = f"requests/{body['requests'][0]['id']}/answer"
    assert (await api(path, "POST", body=b'{"accepted": false, "text": "It is all there."}'))[
        0
    ] == 200
    seat("s1")
    assert (await api("requests"))[1]["requests"][0]["answer"] == "It is all there."


async def test_a_class_list_is_looked_at_and_imported_by_a_teacher(api: Any, seat: As) -> None:
    seat("teacher1")
    data = "Username;Name\ns1;=Person s1\ns2;Søren\n".encode("cp1252")
    _, shown = await api("class-list/preview", "POST", body=data)
    assert ([one["id"] for one in shown["new"]], shown["encoding"]) == (["s2"], "cp1252")
    other = await api("class-list", "POST", body=data, params={"hash": "another"})
    assert other[0] == 409
    status, done = await api("class-list", "POST", body=data, params={"hash": shown["hash"]})
    assert (status, done["added"]) == (200, 1)
    assert "s2" in {one["id"] for one in (await api("people"))[1]}
    seat("ta1")
    assert (await api("class-list/preview", "POST", body=data))[0] == 403


async def test_a_teacher_adds_changes_and_merges_people(api: Any, seat: As) -> None:
    seat("teacher1")
    new = b'{"id": "s1@old.dk", "name": "Person s1"}'
    assert (await api("people", "POST", body=new))[0] == 201
    assert (await api("people", "POST", body=new))[0] == 409
    assert (await api("people/teacher1", "PUT", body=b'{"role": "ta"}'))[0] == 409
    two = b'{"kept": "s1", "other": "s1@old.dk"}'
    assert (await api("doubles/preview", "POST", body=two))[1]["refused"] == ""
    assert (await api("doubles", "POST", body=two))[0] == 200
    assert (await api("doubles", "POST", body=two))[0] == 404


async def test_rules_are_tried_and_used(api: Any, seat: As) -> None:
    seat("teacher1")
    _, now = await api("rules")
    changed = {**now["rules"], "gate": {"passed": 1}}
    copy = json.dumps({"rules": changed}).encode()
    status, shown = await api("rules/preview", "POST", body=copy)
    assert (status, shown["faults"], shown["at_once"]) == (200, [], True)
    plan = json.dumps({"text": shown["text"], "version": now["version"]}).encode()
    status, after = await api("rules", "PUT", body=plan)
    assert (status, after["rules"]["gate"]["passed"]) == (200, 1)
    assert (await api("rules", "PUT", body=plan))[0] == 409
    seat("ta1")
    assert (await api("rules/preview", "POST", body=copy))[0] == 403
