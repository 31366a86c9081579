"""Server-sent events of a lab's work queue."""

from __future__ import annotations

import asyncio
import contextlib
from typing import ClassVar

from tornado.iostream import StreamClosedError
from tornado.web import authenticated

from jupyterlab_dlcourse.api.streams import StreamHandler
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.services.answers.judging import Queue
from jupyterlab_dlcourse.services.judging.work_queue import HANDED_IN, WHO


class QueueEventsHandler(StreamHandler):
    """``labs/{lab}/queue/events``: what changed since a version, then whatever changes."""

    look_seconds: ClassVar[float] = 1.0

    @authenticated
    async def get(self, lab: str) -> None:
        """Send what changes until the client has gone."""
        number, who, actor = (
            self.number(lab),
            self.choice("who", WHO, HANDED_IN),
            await self.actor(),
        )
        since = self.request.headers.get("Last-Event-ID", self.get_query_argument("since", ""))
        first = await self._look(actor, number, who, since)
        self.begin()
        with contextlib.suppress(StreamClosedError):  # nobody is left to tell
            await self._tell(actor, first, who)

    async def _tell(self, actor: Actor, queue: Queue, who: str) -> None:
        quiet = self.heartbeat_seconds  # so that the first answer opens the line
        while True:
            if queue.whole or queue.rows or queue.gone:
                await self.send("queue", queue, queue.version)
                quiet = 0.0
            elif quiet >= self.heartbeat_seconds:
                await self.still_here()
                quiet = 0.0
            await asyncio.sleep(self.look_seconds)
            quiet += self.look_seconds
            queue = await self._look(actor, queue.lab, who, queue.version)

    async def _look(self, actor: Actor, lab: int, who: str, since: str) -> Queue:
        return await self.ask(self.house.queues.of, actor, lab, who=who, since=since)
