"""What a person is told, her calendar, and what she supposes."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.services.answers.notice import Quiet
from jupyterlab_dlcourse.services.answers.suppose import Suppose


class NoticesHandler(Handler):
    """``notices``."""

    @authenticated
    async def get(self) -> None:
        """Give what I was told and still holds."""
        self.answer(await self.ask(self.house.notices.all, await self.actor()))

    @authenticated
    async def post(self) -> None:
        """Give what I have not been told yet, this once."""
        self.answer(await self.ask(self.house.notices.take, await self.actor()))


class QuietHandler(Handler):
    """``notices/quiet``."""

    @authenticated
    async def put(self) -> None:
        """Keep these kinds quiet and no others."""
        quiet, actor = self.decode(Quiet), await self.actor()
        self.answer(await self.ask(self.house.notices.keep_quiet, actor, quiet))


class WhatIfHandler(Handler):
    """``what-if``."""

    @authenticated
    async def post(self) -> None:
        """Say where I would stand if this happened; staff name a student."""
        suppose, actor = self.decode(Suppose), await self.actor()
        person = self.get_query_argument("person", None)
        self.answer(await self.ask(self.house.what_ifs.of, actor, suppose, person))


class CalendarHandler(Handler):
    """``calendar``."""

    @authenticated
    async def get(self) -> None:
        """Give the address of my calendar."""
        self.answer(await self.ask(self.house.calendars.link, await self.actor()))

    @authenticated
    async def post(self) -> None:
        """Give a new address; the old one leads nowhere any more."""
        self.answer(await self.ask(self.house.calendars.renew, await self.actor()))
