"""What happens to jobs now, for those who watch: kept in memory, on the event loop only."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from typing import Literal

import msgspec

from jupyterlab_dlcourse.grading.job import Event, EventKind

_KEPT = 2000  # messages of one job; older ones are dropped, a reader then sees a gap
_ENDED_KEPT = 8  # ended jobs whose messages are still there for who reads them


class Message(msgspec.Struct, frozen=True):
    """One message: ``progress`` with an event, or ``job``: its state has changed, look again.

    ``id`` is ``<try>.<number>``; numbers grow by one within a try.
    """

    id: str
    kind: Literal["progress", "job"]
    event: Event | None = None


class Progress(msgspec.Struct, frozen=True):
    """How far the current try is: code cell ``cell`` of ``cells``."""

    cell: int = 0
    cells: int = 0


class _Channel:
    """The messages of one job's current try, and a bell for those who wait."""

    def __init__(self, try_number: int) -> None:
        self.try_number = try_number
        self.messages: list[Message] = []
        self.dropped = 0
        self.bell = asyncio.Event()
        self.progress = Progress()

    def add(self, kind: Literal["progress", "job"], event: Event | None) -> None:
        number = self.dropped + len(self.messages) + 1
        self.messages.append(Message(f"{self.try_number}.{number}", kind, event))
        if len(self.messages) > _KEPT:
            del self.messages[0]
            self.dropped += 1
        self.ring()

    def after(self, number: int) -> list[Message]:
        return self.messages[max(0, number - self.dropped) :]

    def ring(self) -> None:
        self.bell.set()
        self.bell = asyncio.Event()


class Live:
    """All jobs that are followed in this server."""

    def __init__(self) -> None:
        self._channels: dict[str, _Channel] = {}
        self._over: dict[str, None] = {}  # ended jobs, the one that ended first at the front
        self._any = asyncio.Event()

    def begin(self, attempt: str, try_number: int) -> None:
        """Begin the messages of a new try."""
        self._over.pop(attempt, None)
        self._channels[attempt] = _Channel(try_number)
        self.changed(attempt)

    def tell(self, attempt: str, event: Event) -> None:
        """Pass an event of the running try on."""
        channel = self._channels.get(attempt)
        if channel is None:
            return
        if event.cells:
            cell = event.cell if event.kind is EventKind.CELL else channel.progress.cell
            channel.progress = Progress(cell, event.cells)
        channel.add("progress", event)

    def changed(self, attempt: str) -> None:
        """Say that the job's state is another one now."""
        channel = self._channels.get(attempt)
        if channel is not None:
            channel.add("job", None)
        self.queue_changed()

    def queue_changed(self) -> None:
        """Wake all who wait for a place in the queue."""
        self._any.set()
        self._any = asyncio.Event()

    def ended(self, attempt: str) -> None:
        """Say that the job has ended; its messages are kept for a while, for who reads them now."""
        self.changed(attempt)
        self._over.pop(attempt, None)
        self._over[attempt] = None
        while len(self._over) > _ENDED_KEPT:
            self._channels.pop(next(iter(self._over)), None)
            self._over.pop(next(iter(self._over)))

    def progress(self, attempt: str) -> Progress:
        """Give how far the running try is."""
        channel = self._channels.get(attempt)
        return Progress() if channel is None else channel.progress

    async def watch(self, attempt: str, after: str = "") -> AsyncGenerator[Message | None, None]:
        """Give the job's messages after the one named, then new ones as they come.

        Gives None whenever the queue has moved, for who waits in it. Never ends by itself: the
        caller looks at the job's state and leaves.
        """
        try_number, number = _read_id(after)
        while True:
            channel = self._channels.get(attempt)
            bells = [self._any]
            if channel is not None:
                if channel.try_number != try_number:
                    try_number, number = channel.try_number, 0
                for message in channel.after(number):
                    number = int(message.id.partition(".")[2])
                    yield message
                if channel.after(number):
                    continue
                bells.append(channel.bell)
            await _first(bells)
            yield None


def _read_id(text: str) -> tuple[int, int]:
    first, _, second = text.partition(".")
    if first.isdecimal() and second.isdecimal():
        return int(first), int(second)
    return 0, 0


async def _first(bells: list[asyncio.Event]) -> None:
    waits = [asyncio.create_task(bell.wait()) for bell in bells]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
