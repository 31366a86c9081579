"""Server-sent events of one job."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from typing import ClassVar

import msgspec
from tornado.iostream import StreamClosedError
from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.services.answers.attempt import JobState, JobStatus
from jupyterlab_dlcourse.services.live import Message

_ENDED = {JobState.DONE, JobState.FAILED, JobState.CANCELLED}


class EventsHandler(Handler):
    """``attempts/{attempt}/events``: the job's state first, then whatever happens, to its end."""

    heartbeat_seconds: ClassVar[float] = 15.0

    @authenticated
    async def get(self, attempt: str) -> None:
        """Send events until the job has ended or the client has gone."""
        actor = await self.actor()
        status = await self.ask(self.house.attempts.status, actor, attempt)
        self.set_header("Content-Type", "text/event-stream")
        self.set_header("X-Accel-Buffering", "no")  # proxies pass each event on at once
        messages = self.house.live.watch(attempt, self.request.headers.get("Last-Event-ID", ""))
        try:
            await self._tell(actor, attempt, status, messages)
            self.finish(set_content_type="text/event-stream")
        except StreamClosedError:
            pass  # nobody is left to tell
        finally:
            await messages.aclose()

    async def _tell(
        self,
        actor: Actor,
        attempt: str,
        status: JobStatus,
        messages: AsyncGenerator[Message | None, None],
    ) -> None:
        """Send the state, and whatever comes, until the job has ended."""
        await self._send("job", status)
        while status.state not in _ENDED:
            message = await self._next(messages)
            if message is not None and message.event is not None:
                await self._send("progress", message.event, message.id)
                continue
            now = await self.ask(self.house.attempts.status, actor, attempt)
            if now != status:
                status = now
                await self._send("job", status, "" if message is None else message.id)

    async def _next(self, messages: AsyncGenerator[Message | None, None]) -> Message | None:
        """Give the next message; keep the line open with comments while there is none."""
        coming = asyncio.ensure_future(anext(messages))
        try:
            while not (await asyncio.wait({coming}, timeout=self.heartbeat_seconds))[0]:
                self.write(": still here\n\n")
                await self.flush()
        except BaseException:
            coming.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await coming  # the generator can be closed only when it has let go
            raise
        return coming.result()

    async def _send(self, kind: str, value: object, id_: str = "") -> None:
        line = f"id: {id_}\n" if id_ else ""
        self.write(f"{line}event: {kind}\ndata: {msgspec.json.encode(value).decode()}\n\n")
        await self.flush()
