"""More time: extensions and outages."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.services.answers.extension import NewExtension, NewOutage, Why


class ExtensionsHandler(Handler):
    """``extensions``."""

    @authenticated
    async def get(self) -> None:
        """Give all extensions, or one student's."""
        person = self.get_query_argument("person", None)
        self.answer(await self.ask(self.house.extensions.given, await self.actor(), person))

    @authenticated
    async def post(self) -> None:
        """Give more time."""
        new, actor = self.decode(NewExtension), await self.actor()
        self.answer(await self.ask(self.house.extensions.give, actor, new), 201)


class ExtensionPreviewHandler(Handler):
    """``extensions/preview``."""

    @authenticated
    async def post(self) -> None:
        """Say what an extension would change."""
        new, actor = self.decode(NewExtension), await self.actor()
        self.answer(await self.ask(self.house.extensions.preview, actor, new))


class ExtensionHandler(Handler):
    """``extensions/{extension}``."""

    @authenticated
    async def delete(self, extension: str) -> None:
        """Take an unused extension back."""
        why = Why(self.get_query_argument("why", ""))
        number, actor = self.number(extension, "extension"), await self.actor()
        self.answer(await self.ask(self.house.extensions.take_back, actor, number, why))


class OutagesHandler(Handler):
    """``outages``."""

    @authenticated
    async def get(self) -> None:
        """Give outages on record, and downtimes found."""
        self.answer(await self.ask(self.house.outages.all, await self.actor()))

    @authenticated
    async def post(self) -> None:
        """Put an outage on record."""
        new, actor = self.decode(NewOutage), await self.actor()
        self.answer(await self.ask(self.house.outages.record, actor, new), 201)


class OutagePreviewHandler(Handler):
    """``outages/preview``."""

    @authenticated
    async def post(self) -> None:
        """Say which deadlines an outage would move."""
        new, actor = self.decode(NewOutage), await self.actor()
        outage = self.get_query_argument("outage", None)
        number = None if outage is None else self.number(outage, "outage")
        self.answer(await self.ask(self.house.outages.preview, actor, new, number))


class OutageHandler(Handler):
    """``outages/{outage}``."""

    @authenticated
    async def put(self, outage: str) -> None:
        """Correct an outage."""
        new, number = self.decode(NewOutage), self.number(outage, "outage")
        actor = await self.actor()
        self.answer(await self.ask(self.house.outages.record, actor, new, number))

    @authenticated
    async def delete(self, outage: str) -> None:
        """Take an outage off the record."""
        why = Why(self.get_query_argument("why", ""))
        number, actor = self.number(outage, "outage"), await self.actor()
        self.answer(await self.ask(self.house.outages.drop, actor, number, why))


class DowntimeHandler(Handler):
    """``downtimes/{downtime}``."""

    @authenticated
    async def delete(self, downtime: str) -> None:
        """Say that a downtime found moves nothing."""
        number, actor = self.number(downtime, "downtime"), await self.actor()
        self.answer(await self.ask(self.house.outages.dismiss, actor, number))
