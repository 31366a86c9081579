"""Labs: the list, one lab, its hand-out, the check before handing in, handing in."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.api.uploads import UploadHandler


class LabsHandler(Handler):
    """``labs``."""

    @authenticated
    async def get(self) -> None:
        """Give all labs as I have them."""
        self.answer(await self.ask(self.house.standings.labs, await self.actor()))


class LabHandler(Handler):
    """``labs/{lab}``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give one lab with my attempts."""
        number = self.number(lab)
        self.answer(await self.ask(self.house.standings.lab, await self.actor(), number))


class HandoutHandler(Handler):
    """``labs/{lab}/handout``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give the newest hand-out with its files."""
        number = self.number(lab)
        self.answer(await self.ask(self.house.fetching.handout, await self.actor(), number))


class CheckHandler(UploadHandler):
    """``check`` and ``labs/{lab}/check``."""

    @authenticated
    async def post(self, lab: str = "") -> None:
        """Say what a hand-in of this file would meet."""
        number = self.number(lab) if lab else None
        actor, name, data = await self.actor(), self.name(), self.body()
        self.answer(await self.ask(self.house.prechecks.check, actor, number, name, data))


class HandInHandler(UploadHandler):
    """``labs/{lab}/attempts``."""

    @authenticated
    async def post(self, lab: str) -> None:
        """Take a hand-in and give the receipt."""
        received = self.house.place.clock()
        number, name, data = self.number(lab), self.name(), self.body()
        trusted = self.choice("trusted", ("true", "false"), "false") == "true"
        actor = await self.actor()
        receipt = await self.ask(
            self.house.hand_ins.submit,
            actor,
            number,
            name,
            data,
            received=received,
            trusted=trusted,
        )
        self.house.grader.wake()
        self.answer(receipt, status=201)
