"""Handing in over HTTP, from the receipt to the report."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from tornado.httpclient import HTTPClientError

from jupyterlab_dlcourse.api.events import EventsHandler
from jupyterlab_dlcourse.store.tables import ExtensionRow

DUE = datetime(2023, 9, 18, 22, 0, tzinfo=UTC)


async def seen(api: Any, attempt: str, holds: Callable[[Any], bool]) -> Any:
    for _ in range(300):
        _, body = await api(f"attempts/{attempt}")
        if holds(body["job"]):
            return body
        await asyncio.sleep(0.05)
    raise AssertionError(body)


async def ended(api: Any, attempt: str) -> Any:
    return await seen(api, attempt, lambda job: job["state"] in {"done", "failed", "cancelled"})


async def test_a_hand_in_gets_a_receipt_and_then_a_report(
    api: Any, hand_in: Any, lab3: bytes
) -> None:
    status, receipt = await hand_in(lab3)
    assert status == 201
    assert receipt["sha256"] == sha256(lab3).hexdigest()
    assert receipt["bytes"] == len(lab3)
    assert (receipt["lab"], receipt["number"], receipt["counts"]) == (3, 1, True)
    assert receipt["received"] == "2023-09-14T12:00:00+02:00"

    attempt = await ended(api, receipt["id"])
    assert attempt["job"]["state"] == "done", attempt
    assert attempt["suggestion"] == "pass"
    status, report = await api(f"attempts/{receipt['id']}/report")
    assert (status, report["lab"], report["suggestion"]) == (200, 3, "pass")
    assert report["sentence"]


async def test_resubmitting_makes_a_second_attempt_that_counts_instead(
    api: Any, hand_in: Any, lab3: bytes
) -> None:
    _, first = await hand_in(lab3)
    _, second = await hand_in(lab3 + b" ")
    assert (second["number"], second["counts"]) == (2, True)
    _, first = await api(f"attempts/{first['id']}")
    assert (first["counts"], first["counts_text"][:9]) == (False, "Attempt 2")


async def test_a_late_one_is_kept_marked_and_not_counted(
    hand_in: Any, lab3: bytes, clock: Any
) -> None:
    clock.to(DUE - timedelta(microseconds=1))
    _, last = await hand_in(lab3)
    clock.to(DUE)
    status, late = await hand_in(lab3)
    assert (last["late"], last["counts"]) == (False, True)
    assert (status, late["late"], late["counts"]) == (201, True, False)
    assert "not counted" in late["counts_text"]


async def test_an_extension_granted_afterwards_counts_a_late_one(
    api: Any, app: Any, hand_in: Any, lab3: bytes, clock: Any
) -> None:
    clock.to(DUE + timedelta(hours=3))
    _, late = await hand_in(lab3)
    assert not late["counts"]
    with app.house.place.database.write() as session:
        session.add(
            ExtensionRow(
                course=app.house.place.course,
                lab=3,
                person="s000001",
                until=DUE + timedelta(days=1),
                by="teacher",
                at=clock(),
                reason="ill",
            )
        )
    _, attempt = await api(f"attempts/{late['id']}")
    assert attempt["counts"]


async def test_merge_markers_are_kept_with_a_receipt(hand_in: Any, lab3: bytes) -> None:
    damaged = lab3.replace(b'"cells"', b'<<<<<<< HEAD\n"cells"', 1) + b"\n=======\n>>>>>>> x\n"
    status, receipt = await hand_in(damaged)
    assert status == 201
    assert receipt["sha256"] == sha256(damaged).hexdigest()
    assert receipt["remarks"]


@pytest.mark.parametrize(
    ("data", "name", "status", "code"),
    [
        (b"", "mine.ipynb", 422, "refused"),
        (b"not a notebook", "mine.ipynb", 422, "refused"),
        (b"LAB2", "mine.ipynb", 422, "refused"),
        (b"LAB3", "../mine.ipynb", 422, "refused"),
        (b"LAB3", "", 400, "invalid"),
        (b"x" * 25_000_001, "mine.ipynb", 413, "too_large"),
    ],
    ids=["empty", "no notebook", "another lab's", "path", "no name", "too large"],
)
async def test_refused_with_a_sentence_and_nothing_changed(  # noqa: PLR0913, PLR0917 -- a table
    api: Any,
    app: Any,
    hand_in: Any,
    lab2: bytes,
    lab3: bytes,
    data: bytes,
    name: str,
    status: int,
    code: str,
) -> None:
    data = {b"LAB2": lab2, b"LAB3": lab3}.get(data, data)
    got, body = await hand_in(data, name=name)
    assert (got, body["error"]["code"]) == (status, code)
    assert body["error"]["message"].endswith((".", "…"))
    _, lab = await api("labs/3")
    assert lab["attempts"] == []
    assert not [file for file in app.house.place.files.folder.rglob("*") if file.is_file()]


async def test_the_check_says_what_a_hand_in_would_meet(api: Any, lab3: bytes, lab2: bytes) -> None:
    ask = {"method": "POST", "params": {"name": "mine.ipynb"}}
    status, found = await api("check", body=lab3, **ask)
    assert (status, found["lab"], found["refused"]) == (200, 3, None)
    assert found["exercises"]
    assert "Nothing is handed in" in found["counts"]
    status, found = await api("labs/3/check", body=lab2, **ask)
    assert (status, found["refused"]["code"]) == (200, "refused")


async def test_events_tell_the_run_and_end_with_it(api: Any, hand_in: Any, lab3: bytes) -> None:
    _, receipt = await hand_in(lab3)
    status, body = await api(f"attempts/{receipt['id']}/events")
    assert status == 200
    text = body.decode()
    assert "event: progress" in text
    assert '"state":"done"' in text.rpartition("event: job")[2]
    _, body = await api(f"attempts/{receipt['id']}/events", headers={"Last-Event-ID": "1.999"})
    assert "event: progress" not in body.decode()


async def test_a_running_job_is_cancelled_and_graded_again(
    api: Any, hand_in: Any, lab3: bytes
) -> None:
    slow = lab3.replace(b"An answer", b"SLOW ONCE answer")
    _, receipt = await hand_in(slow)
    path = f"attempts/{receipt['id']}/job"
    await seen(api, receipt["id"], lambda job: job["cell"] == 1)
    status, body = await api(path, method="DELETE")
    assert (status, body["job"]["state"]) == (200, "cancelled")
    status, body = await api(path, method="DELETE")
    assert (status, body["error"]["code"]) == (409, "conflict")
    status, body = await api(path, method="POST")
    assert status == 200
    assert (await ended(api, receipt["id"]))["job"]["state"] == "done"


async def test_a_runner_that_breaks_costs_three_tries_and_fails_on_our_side(
    api: Any, hand_in: Any, lab3: bytes
) -> None:
    _, receipt = await hand_in(lab3.replace(b"An answer", b"BREAK"))
    job = (await ended(api, receipt["id"]))["job"]
    assert job["state"] == "failed"
    assert "costs you nothing" in job["message"]


async def test_the_notebook_comes_back_byte_for_byte(api: Any, hand_in: Any, lab3: bytes) -> None:
    _, receipt = await hand_in(lab3)
    await ended(api, receipt["id"])
    path = f"attempts/{receipt['id']}/notebook"
    assert await api(path) == (200, lab3)
    assert (await api(path, params={"which": "executed"}))[0] == 200
    status, body = await api(path, params={"which": "other"})
    assert (status, body["error"]["code"]) == (400, "invalid")


async def test_a_watcher_who_goes_away_leaves_no_trace_and_the_job_goes_on(
    api: Any, hand_in: Any, lab3: bytes, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    monkeypatch.setattr(EventsHandler, "heartbeat_seconds", 0.05)
    _, receipt = await hand_in(lab3.replace(b"An answer", b"SLOW answer"))
    await seen(api, receipt["id"], lambda job: job["cell"] == 1)
    with pytest.raises(AssertionError, match="Timeout"):
        await api(f"attempts/{receipt['id']}/events", request_timeout=1)
    await asyncio.sleep(0.5)
    _, attempt = await api(f"attempts/{receipt['id']}")
    assert attempt["job"]["state"] == "running"
    assert not [record for record in caplog.records if record.levelname == "ERROR"]


async def test_a_browser_needs_the_xsrf_token(
    app: Any, http_server_client: Any, jp_base_url: str, lab3: bytes
) -> None:
    token = app.serverapp.identity_provider.token
    page = await http_server_client.fetch(f"{jp_base_url}dlcourse/api/me?token={token}")
    cookies = "; ".join(line.split(";")[0] for line in page.headers.get_list("Set-Cookie"))
    url = f"{jp_base_url}dlcourse/api/labs/3/attempts?name=a.ipynb"
    with pytest.raises(HTTPClientError) as error:
        await http_server_client.fetch(url, method="POST", body=lab3, headers={"Cookie": cookies})
    assert error.value.code == 403
    xsrf = "0123456789abcdef" * 2
    headers = {"Cookie": f"{cookies}; _xsrf={xsrf}", "X-XSRFToken": xsrf}
    answer = await http_server_client.fetch(url, method="POST", body=lab3, headers=headers)
    assert answer.code == 201
