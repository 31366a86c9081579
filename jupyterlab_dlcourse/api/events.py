"""Server-sent events of one job."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator

from tornado.iostream import StreamClosedError
from tornado.web import authenticated

from jupyterlab_dlcourse.api.streams import StreamHandler
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.services.answers.attempt import JobState, JobStatus
from jupyterlab_dlcourse.services.handing_in.live import Message

_ENDED = {JobState.DONE, JobState.FAILED, JobState.CANCELLED}


class EventsHandler(StreamHandler):
    """``attempts/{attempt}/events``: the job's state first, then whatever happens, to its end."""

    @authenticated
    async def get(self, attempt: str) -> None:
        """Send events until the job has ended or the client has gone."""
        actor = await self.actor()
        status = await self.ask(self.house.attempts.status, actor, attempt)
        self.begin()
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
        await self.send("job", status)
        while status.state not in _ENDED:
            message = await self._next(messages)
            if message is not None and message.event is not None:
                await self.send("progress", message.event, message.id)
                continue
            now = await self.ask(self.house.attempts.status, actor, attempt)
            if now != status:
                status = now
                await self.send("job", status, "" if message is None else message.id)

    async def _next(self, messages: AsyncGenerator[Message | None, None]) -> Message | None:
        """Give the next message; keep the line open with comments while there is none."""
        coming = asyncio.ensure_future(anext(messages))
        try:
            while not (await asyncio.wait({coming}, timeout=self.heartbeat_seconds))[0]:
                await self.still_here()
        except BaseException:
            coming.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await coming  # the generator can be closed only when it has let go
            raise
        return coming.result()
