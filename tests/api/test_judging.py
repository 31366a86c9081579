"""Judging over the API: a TA's way from queue to judgement, live, and every refusal."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from tornado.httpclient import HTTPClientError
from tornado.simple_httpclient import HTTPTimeoutError

from jupyterlab_dlcourse.api.queue_events import QueueEventsHandler
from jupyterlab_dlcourse.auth.roles import Role
from tests.fixtures.reports import keep_report

LAB = 3
ADA = "s000001"
HERS = f"labs/{LAB}/people/{ADA}"
Api = Callable[..., Awaitable[tuple[int, Any]]]
As = Callable[[str], None]


@pytest.fixture
def ada(app: Any, handed_in: Callable[[str, int, bytes], str], lab3: bytes, seat: As) -> str:
    """Ada's attempt; a TA sits there."""
    app.house.people.enrol(ADA, "Ada Example", Role.STUDENT)
    app.house.people.enrol("ta1", "Tea Assistant", Role.TA)
    app.house.people.enrol("ta2", "Tom Other", Role.TA)
    attempt = handed_in(ADA, LAB, lab3)
    seat("ta1")
    return attempt


def body(**fields: Any) -> bytes:
    return json.dumps(fields).encode()


async def test_from_the_queue_to_a_judgement_and_back(api: Api, ada: str) -> None:
    _, queue = await api(f"labs/{LAB}/queue")
    (row,) = queue["rows"]
    assert (row["person"], row["attempt"], row["need"]) == (ADA, ada, "rest")
    assert (await api(f"{HERS}/claim", method="PUT", body=b""))[1]["by_name"] == "Tea Assistant"
    _, desk = await api(f"{HERS}/desk")
    assert (desk["row"]["name"], desk["claim"]["by"]) == ("Ada Example", "ta1")
    draft = body(version=desk["draft"]["version"], verdict="resubmit", reason="See b")
    assert (await api(f"{HERS}/draft", method="PUT", body=draft))[1]["version"] == 1
    given = body(
        verdict="resubmit", attempt=ada, after=desk["after"], reason="See b.", exercises=["b"]
    )
    status, row = await api(f"{HERS}/judgement", method="POST", body=given)
    assert (status, row["state"], row["judgement"]["exercises"]) == (201, "resubmit", ["b"])
    assert row["claim"] is None
    _, since = await api(f"labs/{LAB}/queue", params={"since": queue["version"]})
    assert (since["whole"], [one["need"] for one in since["rows"]]) == (False, ["judged"])
    status, row = await api(
        f"{HERS}/judgement", method="DELETE", params={"judgement": str(row["judgement"]["id"])}
    )
    assert (status, row["judgement"]) == (200, None)


async def test_what_was_decided_meanwhile_is_409_with_what_there_is_now(
    api: Api, ada: str, seat: As
) -> None:
    word = {"verdict": "pass", "attempt": ada, "after": None}
    assert (await api(f"{HERS}/judgement", method="POST", body=body(**word)))[0] == 201
    seat("ta2")
    status, refused = await api(f"{HERS}/judgement", method="POST", body=body(**word))
    assert (status, refused["error"]["code"]) == (409, "conflict")
    assert refused["error"]["details"]["judgement"]["verdict"] == "pass"
    wrong = body(verdict="pass", attempt="older", after=None)
    assert (await api(f"{HERS}/judgement", method="POST", body=wrong))[0] == 409
    await api(f"{HERS}/claim", method="PUT", body=b"")
    seat("ta1")
    status, refused = await api(f"{HERS}/claim", method="PUT", body=b"")
    assert (status, refused["error"]["details"]["by_name"]) == (409, "Tom Other")
    over = await api(f"{HERS}/claim", method="PUT", body=b"", params={"over": "true"})
    assert over[0] == 200
    assert (await api(f"{HERS}/claim", method="DELETE"))[1] == []
    stale = await api(f"{HERS}/draft", method="PUT", body=body(version=7))
    assert stale[0] == 409


async def test_many_are_agreed_with_and_undone(api: Api, app: Any, ada: str) -> None:
    keep_report(app.house.place, ada)
    people = body(people=[ADA, "nobody"])
    _, preview = await api(f"labs/{LAB}/agreement/preview", method="POST", body=people)
    assert (preview["passed"], preview["left_out"]) == (1, 1)
    line = preview["lines"][0]
    chosen = {key: line[key] for key in ("person", "attempt", "after", "verdict")}
    status, batch = await api(f"labs/{LAB}/agreement", method="POST", body=body(lines=[chosen]))
    assert (status, batch["rows"][0]["state"]) == (201, "passed")
    undo = body(judgements=batch["judgements"])
    _, back = await api(f"labs/{LAB}/judgements/undo", method="POST", body=undo)
    assert back["rows"][0]["judged"] is False


async def test_the_bank_of_comments_over_the_api(api: Api, ada: str) -> None:
    assert ada
    path = f"labs/{LAB}/remarks"
    status, bank = await api(path, method="POST", body=body(text="Scale the inputs."))
    assert (status, [one["text"] for one in bank["remarks"]]) == (201, ["Scale the inputs."])
    remark = f"{path}/{bank['remarks'][0]['id']}"
    _, bank = await api(remark, method="PUT", body=body(text="Scale them.", common=True))
    assert bank["remarks"][0]["lab"] is None
    assert (await api(path, method="POST", body=body(text="x" * 2001)))[0] == 400
    assert (await api(remark, method="DELETE"))[1]["remarks"] == []
    assert (await api(remark, method="DELETE"))[0] == 404


async def test_jobs_of_a_lab_are_counted_queued_and_cancelled(api: Api, ada: str) -> None:
    assert ada
    path = f"labs/{LAB}/jobs"
    _, told = await api(f"{path}/again", method="POST", body=body(preview=True))
    assert told["count"] == 1
    _, told = await api(f"{path}/again", method="POST", body=body(people=[ADA]))
    assert told["people"] == [ADA]
    status, told = await api(f"{path}/cancel", method="POST", body=body(people=[ADA]))
    assert status == 200
    assert told["people"] == [ADA] or told["left_out"][0]["why"] == "Its job has ended already."


async def test_changes_are_given_for_both_comparisons(api: Api, ada: str) -> None:
    _, changes = await api(f"attempts/{ada}/changes", params={"against": "handout"})
    assert changes["diff"][0]["key"] == "cells"
    assert changes["changed"] == [len(changes["mine"]["cells"]) - 1]
    assert (await api(f"attempts/{ada}/changes", params={"against": "previous"}))[0] == 404
    assert (await api(f"attempts/{ada}/changes", params={"against": "moon"}))[0] == 400


REFUSED = (
    ("GET", "labs/3/queue", b""),
    ("GET", "labs/3/queue/events", b""),
    ("GET", f"{HERS}/desk", b""),
    ("PUT", f"{HERS}/claim", b""),
    ("DELETE", f"{HERS}/claim", b""),
    ("POST", f"{HERS}/judgement", b'{"verdict": "pass", "attempt": null, "after": null}'),
    ("DELETE", f"{HERS}/judgement?judgement=1", b""),
    ("PUT", f"{HERS}/draft", b'{"version": 0}'),
    ("POST", "labs/3/agreement/preview", b'{"people": []}'),
    ("POST", "labs/3/agreement", b'{"lines": []}'),
    ("POST", "labs/3/judgements/undo", b'{"judgements": []}'),
    ("POST", "labs/3/jobs/again", b"{}"),
    ("POST", "labs/3/jobs/cancel", b"{}"),
    ("GET", "labs/3/remarks", b""),
    ("POST", "labs/3/remarks", b'{"text": "Something"}'),
    ("PUT", "labs/3/remarks/r1", b'{"text": "Something"}'),
    ("DELETE", "labs/3/remarks/r1", b""),
    ("GET", "decisions", b""),
)


async def ask(api: Api, verb: str, path: str, data: bytes) -> tuple[int, Any]:
    name, _, query = path.partition("?")
    options: dict[str, Any] = {"body": data} if verb in {"POST", "PUT"} else {}
    if query:
        options["params"] = dict([query.split("=")])
    return await api(name, method=verb, **options)


async def test_students_judge_nothing_and_see_nobodys(api: Api, ada: str, seat: As) -> None:
    assert ada
    seat(ADA)
    for verb, path, data in REFUSED:
        status, told = await ask(api, verb, path, data)
        assert (status, told["error"]["code"]) == (403, "forbidden"), path
        assert told["error"]["message"].startswith("In your role (student) you may not"), path


async def test_a_lab_that_is_not_and_a_stranger_are_404(api: Api, ada: str) -> None:
    assert ada
    for verb, path, data in REFUSED[:-1]:
        status, told = await ask(api, verb, path.replace("labs/3", "labs/99"), data)
        assert (status, told["error"]["message"]) == (404, "This course has no lab 99."), path
    for verb, path, data in REFUSED:
        if ADA in path and path != f"{HERS}/claim":
            status, _ = await ask(api, verb, path.replace(ADA, "s999999"), data)
            assert status == 404, path


async def test_bodies_that_are_none_are_400_with_a_sentence(api: Api, ada: str) -> None:
    assert ada
    for path, data in (
        (f"{HERS}/judgement", body(verdict="maybe", attempt=None, after=None)),
        (f"{HERS}/judgement", body(verdict="pass")),
        (f"labs/{LAB}/agreement", body(lines=[{"person": ADA}])),
        (f"labs/{LAB}/jobs/again", b"[]"),
        (f"{HERS}/judgement", body(verdict="pass", attempt=ada, after=None, reason="x" * 9000)),
    ):
        status, told = await api(path, method="POST", body=data)
        assert (status, told["error"]["code"]) == (400, "invalid"), path
    assert (await api(f"{HERS}/judgement", method="DELETE"))[0] == 400
    assert (await api("decisions", params={"since": "2023-09-04T00:00:00"}))[0] == 400
    assert (await api("decisions", params={"lab": "three"}))[0] == 400


async def test_the_log_is_read_over_the_api(api: Api, ada: str) -> None:
    word = body(verdict="pass", attempt=ada, after=None, reason="Complete.")
    await api(f"{HERS}/judgement", method="POST", body=word)
    _, page = await api("decisions", params={"person": ADA, "lab": "3", "action": "judge"})
    (told,) = page["decisions"]
    assert (told["by_name"], told["after"]["verdict"], told["why"]) == (
        "Tea Assistant",
        "pass",
        "Complete.",
    )


class Stream:
    """Listens to events until it is left."""

    def __init__(self, fetch: Callable[..., Awaitable[Any]], path: str, **params: str) -> None:
        self.text = ""
        self._task = asyncio.ensure_future(
            fetch(
                "dlcourse",
                "api",
                *path.split("/"),
                params=params,
                streaming_callback=self._take,
                request_timeout=20,
            )
        )

    def _take(self, chunk: bytes) -> None:
        self.text += chunk.decode()

    async def has(self, text: str) -> str:
        """Wait for a text; give all that came."""
        for _ in range(200):
            if text in self.text:
                return self.text
            await asyncio.sleep(0.05)
        raise AssertionError(f"{text} did not come: {self.text[-300:]}")

    async def leave(self) -> None:
        self._task.cancel()
        with contextlib.suppress(asyncio.CancelledError, HTTPClientError, HTTPTimeoutError):
            await self._task


async def test_the_queue_is_live_a_colleagues_claim_and_judgement_come_by_themselves(
    api: Api,
    ada: str,
    jp_fetch: Callable[..., Awaitable[Any]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QueueEventsHandler, "look_seconds", 0.05)
    _, queue = await api(f"labs/{LAB}/queue")
    stream = Stream(jp_fetch, f"labs/{LAB}/queue/events", since=queue["version"])
    await stream.has(": still here")
    assert "event: queue" not in stream.text
    await api(f"{HERS}/claim", method="PUT", body=b"")
    assert '"whole":false' in await stream.has('"by_name":"Tea Assistant"')
    word = body(verdict="pass", attempt=ada, after=None)
    await api(f"{HERS}/judgement", method="POST", body=word)
    text = await stream.has('"verdict":"pass"')
    assert f"id: {queue['version'].partition('.')[0]}." in text
    await stream.leave()
