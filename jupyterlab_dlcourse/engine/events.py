"""The events of a running job, read as the runner writes them."""

from __future__ import annotations

from pathlib import Path

import msgspec

from jupyterlab_dlcourse.grading.job import Event

_AT_ONCE = 1 << 20


class EventFile:
    """Follows a file of events, one JSON object a line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._place = 0
        self._decoder = msgspec.json.Decoder(Event)

    def new(self) -> list[Event]:
        """Give the events written since the last call; a line half written waits."""
        try:
            with self._path.open("rb") as file:
                file.seek(self._place)
                data = file.read(_AT_ONCE)
        except FileNotFoundError:
            return []
        whole, _, _ = data.rpartition(b"\n")
        if not whole:
            return []
        self._place += len(whole) + 1
        return [event for line in whole.split(b"\n") if (event := self._decode(line)) is not None]

    def _decode(self, line: bytes) -> Event | None:
        try:
            return self._decoder.decode(line)
        except msgspec.DecodeError:
            return None  # a newer or broken runner's line costs a line of progress, not the job
