"""Put a question to the kernel after the last cell: source text in, data out.

It goes over a line of our own, on which ``kernel/asking.py`` waits from before the first cell. The
text is sent, not a name, so that no module the student could have changed takes part. The judgement
is made outside; the kernel only hands out data, which may still be forged and is therefore asked
for with inputs drawn outside. Each answer carries the number of its question, drawn at random:
what was sent before it was asked is no answer.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import marshal
import secrets
from socket import socket
from typing import Any, Final

import msgspec

from jupyterlab_dlcourse.grading.messages import plain
from jupyterlab_dlcourse.grading.run import Answer, Question

PROBE_SECONDS: Final = 60.0
_MARGIN_SECONDS: Final = 10.0
_LENGTH: Final = 8
_LARGEST: Final = 5 << 20
_PIECE: Final = 65_536
_NO_ANSWER: Final = "The kernel gave no readable answer."


async def put(question: Question, line: socket) -> Answer:
    """Ask one question and give the answer, with a sentence instead when there is none."""
    nonce = secrets.token_hex(16)
    inputs = json.loads(msgspec.json.encode(question.inputs))
    asked = marshal.dumps((nonce, question.source, inputs, PROBE_SECONDS))
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(PROBE_SECONDS + _MARGIN_SECONDS):
            _forget_what_came_unasked(line)
            await loop.sock_sendall(line, len(asked).to_bytes(_LENGTH, "big") + asked)
            size = int.from_bytes(await _read(line, _LENGTH), "big")
            if size > _LARGEST:
                return Answer(error=_NO_ANSWER)
            return _answer(await _read(line, size), nonce)
    except TimeoutError:
        return Answer(error=f"There was no answer within {PROBE_SECONDS:.0f} seconds.")
    except OSError:
        return Answer(error="The kernel ended before it could answer.")


async def _read(line: socket, size: int) -> bytes:
    data = bytearray()
    while len(data) < size:
        piece = await asyncio.get_running_loop().sock_recv(line, min(size - len(data), _PIECE))
        if not piece:
            raise ConnectionResetError
        data += piece
    return bytes(data)


def _forget_what_came_unasked(line: socket) -> None:
    with contextlib.suppress(BlockingIOError):
        while line.recv(_PIECE):
            pass


def _answer(data: bytes, nonce: str) -> Answer:
    try:
        told = json.loads(data)
        if told["nonce"] != nonce:
            return Answer(error=_NO_ANSWER)
        if "value" not in told:
            return Answer(error=plain(str(told["error"])))
        value: Any = plain(json.loads(told["value"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        return Answer(error=_NO_ANSWER)
    return Answer(value=value) if isinstance(value, dict) else Answer(error=_NO_ANSWER)
