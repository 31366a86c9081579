"""Bodies that come in pieces, without saying how long they will be."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

PIECE = b"x" * 65_536


@pytest.fixture
def send(api: Any) -> Any:
    """Send a body in chunks; give status and decoded answer."""

    async def chunked(pieces: list[bytes]) -> tuple[int, Any]:
        async def produce(write: Callable[[bytes], Awaitable[None]]) -> None:
            for piece in pieces:
                await write(piece)

        answer: tuple[int, Any] = await api(
            "labs/3/attempts",
            method="POST",
            body=None,
            body_producer=produce,
            params={"name": "a.ipynb"},
        )
        return answer

    return chunked


async def test_a_hand_in_in_chunks_is_kept_whole(send: Any, lab3: bytes) -> None:
    half = len(lab3) // 2
    status, receipt = await send([lab3[:half], lab3[half:]])
    assert (status, receipt["bytes"]) == (201, len(lab3))


async def test_chunks_beyond_the_limit_are_refused_without_being_kept(
    send: Any, api: Any, app: Any
) -> None:
    limit = app.house.place.plan.limits.hand_in_bytes
    status, answer = await send([PIECE] * (limit // len(PIECE) + 2))
    assert (status, answer["error"]["code"]) == (413, "too_large")
    assert answer["error"]["details"]["limit"] == limit
    _, lab = await api("labs/3")
    assert lab["attempts"] == []
    assert not [file for file in app.house.place.files.folder.rglob("*") if file.is_file()]


@pytest.mark.parametrize("named", ["", "7.999", "1.0", "nonsense"])
async def test_who_comes_back_with_any_last_event_is_told_the_state_first(
    api: Any, app: Any, hand_in: Any, lab3: bytes, named: str
) -> None:
    _, receipt = await hand_in(lab3)
    path = f"attempts/{receipt['id']}"
    await api(f"{path}/events")  # ends with the job
    app.house.live._channels.clear()  # as after a restart
    _, body = await api(f"{path}/events", headers={"Last-Event-ID": named})
    first = body.decode().partition("\n\n")[0].splitlines()
    assert first[0] == "event: job"
    assert json.loads(first[1].removeprefix("data: "))["state"] == "done"
