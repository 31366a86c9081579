"""How much of a notebook's output is kept, and pieces of it for whoever watches."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Final

_MB: Final = 1 << 20
_SMALLEST: Final = 64  # bytes charged for any output, or empty ones without end would be free
_EVERY: Final = 0.5
_PIECE: Final = 2000
_CELL_SHARE: Final = 4
_KINDS: Final = frozenset({"stream", "display_data", "execute_result", "error"})


def cell_output_mb(output_mb: int) -> int:
    """Give how many megabytes of a notebook's output one cell may make."""
    return max(1, output_mb // _CELL_SHARE)


class Meter:
    """Counts what is kept, cell by cell, and says when no more is.

    Parameters
    ----------
    output_mb
        For the whole notebook; one cell gets a part, so that a talkative one leaves room.
    """

    def __init__(self, output_mb: int) -> None:
        self._most = output_mb * _MB
        self._most_a_cell = cell_output_mb(output_mb) * _MB
        self._kept = 0
        self._in_cell = 0
        self.cut = False

    def next_cell(self) -> None:
        """Begin with another cell."""
        self._kept += self._in_cell
        self._in_cell = 0
        self.cut = False

    def admit(self, message: dict[str, Any]) -> dict[str, Any] | None:
        """Give the message, shortened text, or None when nothing of it is to be kept."""
        kind, content = message["msg_type"], message["content"]
        if kind == "clear_output":
            self._in_cell = 0
            return message
        if kind == "update_display_data":
            return message if _size(kind, content) <= self._room() else None
        if kind not in _KINDS:
            return message
        room = self._room()
        size = _size(kind, content)
        if size > room:
            self.cut = True
            self._in_cell += max(room, 0)
            return _shortened(message, room)
        self._in_cell += size
        return message

    def _room(self) -> int:
        if self.cut:
            return 0
        return min(self._most_a_cell - self._in_cell, self._most - self._kept - self._in_cell)


def _size(kind: str, content: Mapping[str, Any]) -> int:
    if kind == "stream":
        return _SMALLEST + len(content.get("text", ""))
    if kind == "error":
        return _SMALLEST + sum(map(len, content.get("traceback", ())))
    return _SMALLEST + sum(len(str(value)) for value in content.get("data", {}).values())


def _shortened(message: dict[str, Any], room: int) -> dict[str, Any] | None:
    if message["msg_type"] != "stream" or room <= _SMALLEST:
        return None
    content = message["content"]
    return {**message, "content": {**content, "text": content["text"][: room - _SMALLEST]}}


class Ticker:
    """Passes pieces of text on, but not more often than a person can read."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._waiting = ""
        self._told = 0.0

    def add(self, text: str) -> None:
        """Take a piece; the newest is passed on when it is time."""
        self._waiting = (self._waiting + text)[-_PIECE:]
        if time.monotonic() - self._told >= _EVERY:
            self.flush()

    def flush(self) -> None:
        """Pass on what waits."""
        if self._waiting:
            self._told = time.monotonic()
            self._tell(self._waiting)
            self._waiting = ""
