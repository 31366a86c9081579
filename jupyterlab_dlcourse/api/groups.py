"""Project groups, and who is ready to review more."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.services.answers.group import GroupText
from jupyterlab_dlcourse.services.answers.review import Volunteer


class GroupsHandler(Handler):
    """``groups``."""

    @authenticated
    async def get(self) -> None:
        """Give all groups, to staff."""
        self.answer(await self.ask(self.house.groups.every, await self.actor()))

    @authenticated
    async def put(self) -> None:
        """Take a list in place of all groups there were."""
        given, actor = self.decode(GroupText), await self.actor()
        self.answer(await self.ask(self.house.groups.save, actor, given))


class GroupCheckHandler(Handler):
    """``groups/check``."""

    @authenticated
    async def post(self) -> None:
        """Say what taking a list would do; nothing is changed."""
        given, actor = self.decode(GroupText), await self.actor()
        self.answer(await self.ask(self.house.groups.check, actor, given))


class VolunteerHandler(Handler):
    """``volunteer``."""

    @authenticated
    async def get(self) -> None:
        """Say whether I am ready to review more."""
        self.answer(await self.ask(self.house.volunteering.of, await self.actor()))

    @authenticated
    async def put(self) -> None:
        """Say that I am, or that I am not."""
        said, actor = self.decode(Volunteer), await self.actor()
        self.answer(await self.ask(self.house.volunteering.set, actor, said))
