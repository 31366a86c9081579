"""The grader as staff see it."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler


class GraderHandler(Handler):
    """``grader``."""

    @authenticated
    async def get(self) -> None:
        """Give slots, queue, throughput and failures."""
        self.answer(await self.ask(self.house.grader_states.now, await self.actor()))
