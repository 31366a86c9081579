"""Messages of a kernel that somebody changed: read, or left out, never a crash."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from jupyter_client.session import Session

from jupyterlab_dlcourse.grading.messages import CarefulSession
from tests.grading.conftest import Ran

KEY = b"known to both"
DEEP: Any = 0
for _ in range(900):
    DEEP = [DEEP]


def read(*parts: bytes) -> dict[str, Any]:
    return CarefulSession(key=KEY).deserialize(list(parts))


def packed(kind: Any, content: Any) -> list[bytes]:
    session = Session(key=KEY)
    header = {"msg_id": "1", "msg_type": kind, "version": "5.3"}
    parts = [json.dumps(part).encode() for part in (header, {"msg_id": "0"}, {}, content)]
    return [session.sign(parts), *parts]


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("stream", {"name": "stdout"}),
        ("stream", [1]),
        ("status", {}),
        ("display_data", {"data": 3}),
        ("display_data", {"data": {"application/json": DEEP}}),
        (3, {}),
        (None, None),
        ("comm_open", {"target_name": "jupyter.widget"}),
    ],
)
def test_what_is_no_message_answers_nobody(kind: Any, content: Any) -> None:
    assert read(*packed(kind, content))["parent_header"] == {}


@pytest.mark.parametrize("parts", [(), (b"",), (b"x", b"{}"), (b"x", b"{}", b"{}", b"{}", b"{}")])
def test_bytes_that_nobody_signed_are_dropped_and_counted(parts: tuple[bytes, ...]) -> None:
    session = CarefulSession(key=KEY)
    assert session.deserialize(list(parts))["msg_type"] == "nothing"
    assert session.dropped == 1


def test_a_message_that_comes_twice_is_taken_once() -> None:
    session, parts = CarefulSession(key=KEY), packed("stream", {"name": "stdout", "text": "a"})
    assert session.deserialize(parts)["content"] == {"name": "stdout", "text": "a"}
    assert session.deserialize(parts)["msg_type"] == "nothing"


def test_a_reply_without_sense_is_an_error_of_the_cell() -> None:
    reply = read(*packed("execute_reply", ["ok"]))["content"]
    assert (reply["status"], reply["ename"]) == ("error", "KernelProtocolError")


def test_what_is_kept_can_be_written_as_json() -> None:
    data = {"application/json": {"n": 10**40}, "text/plain": "\ud800", "image/png": 3}
    content = read(*packed("display_data", {"data": data, "metadata": 1}))["content"]
    kept = msgspec.json.decode(msgspec.json.encode(content))
    assert kept == {
        "data": {"application/json": {"n": 1e40}, "text/plain": "�", "image/png": "3"},
        "metadata": {},
    }


SMALL = {"cell_seconds": 6, "notebook_seconds": 30, "memory_mb": 512}
MUTE = {
    "json.dumps": "import json\njson.dumps = lambda *a, **k: '{}'",
    "builtins": "import builtins\nbuiltins.len = lambda x: 0\nbuiltins.str = int",
    "hmac": "import hmac\nhmac.HMAC.hexdigest = lambda self: 'x'",
    "session": "import jupyter_client.session as s\ns.Session.send = lambda *a, **k: None",
}


@pytest.mark.parametrize("source", MUTE.values(), ids=MUTE.keys())
def test_a_kernel_made_mute_stops_the_run_at_its_cell(
    run_cells: Callable[..., Ran], source: str
) -> None:
    ran = run_cells("x = 1", source, "print('next')", limits=SMALL)
    assert ran.state == "stopped"
    assert [error["cell"] for error in ran.run["raised"]] == [1]
    assert ran.errors[0] in {"KernelProtocolError", "TimeLimit", "OutOfMemory"}
    assert ran.run["executed"] == 2
