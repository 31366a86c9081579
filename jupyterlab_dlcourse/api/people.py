"""The people of the course: members, class lists, double accounts."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.api.uploads import UploadHandler
from jupyterlab_dlcourse.services.answers.people import ChangedPerson, NewPerson, TwoAccounts


class PeopleHandler(Handler):
    """``people``."""

    @authenticated
    async def get(self) -> None:
        """Give everyone in the course."""
        self.answer(await self.ask(self.house.people.members, await self.actor()))

    @authenticated
    async def post(self) -> None:
        """Put somebody into the course."""
        new, actor = self.decode(NewPerson), await self.actor()
        self.answer(await self.ask(self.house.people.add, actor, new), 201)


class PersonHandler(Handler):
    """``people/{person}``."""

    @authenticated
    async def get(self, person: str) -> None:
        """Give everything about a student, to staff."""
        self.answer(await self.ask(self.house.records.of, await self.actor(), person))

    @authenticated
    async def put(self, person: str) -> None:
        """Change a person's name or role."""
        new, actor = self.decode(ChangedPerson), await self.actor()
        self.answer(await self.ask(self.house.people.change, actor, person, new))


class ClassListPreviewHandler(UploadHandler):
    """``class-list/preview``."""

    @authenticated
    async def post(self) -> None:
        """Say what importing this file would do."""
        actor, data = await self.actor(), self.body()
        self.answer(await self.ask(self.house.class_lists.preview, actor, data))


class ClassListHandler(UploadHandler):
    """``class-list``."""

    @authenticated
    async def post(self) -> None:
        """Import the file that was looked at."""
        actor, data = await self.actor(), self.body()
        seen = self.get_query_argument("hash", "")
        self.answer(await self.ask(self.house.class_lists.apply, actor, data, seen))


class DoublesHandler(Handler):
    """``doubles``."""

    @authenticated
    async def get(self) -> None:
        """Give double accounts."""
        self.answer(await self.ask(self.house.doubles.found, await self.actor()))

    @authenticated
    async def post(self) -> None:
        """Make two accounts one."""
        two, actor = self.decode(TwoAccounts), await self.actor()
        self.answer(await self.ask(self.house.doubles.merge, actor, two))


class MergePreviewHandler(Handler):
    """``doubles/preview``."""

    @authenticated
    async def post(self) -> None:
        """Say what making two accounts one would move."""
        two, actor = self.decode(TwoAccounts), await self.actor()
        self.answer(await self.ask(self.house.doubles.preview, actor, two))
