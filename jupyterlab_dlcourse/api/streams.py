"""Server-sent events: what every handler that sends them shares."""

from __future__ import annotations

from typing import ClassVar

import msgspec

from jupyterlab_dlcourse.api.base import Handler


class StreamHandler(Handler):
    """A handler whose answer goes on: events, and comments that keep the line open."""

    heartbeat_seconds: ClassVar[float] = 15.0

    def begin(self) -> None:
        """Say what comes."""
        self.set_header("Content-Type", "text/event-stream")
        self.set_header("X-Accel-Buffering", "no")  # proxies pass each event on at once

    async def send(self, kind: str, value: object, id_: str = "") -> None:
        """Send an event; `StreamClosedError` when nobody is left to tell."""
        line = f"id: {id_}\n" if id_ else ""
        self.write(f"{line}event: {kind}\ndata: {msgspec.json.encode(value).decode()}\n\n")
        await self.flush()

    async def still_here(self) -> None:
        """Send a comment, which clients pass over; raises as `send`."""
        self.write(": still here\n\n")
        await self.flush()
