"""The course, the person, the checks' help pages."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler


class CourseHandler(Handler):
    """``course``."""

    @authenticated
    async def get(self) -> None:
        """Give the plan, worked out."""
        await self.actor()
        self.answer(await self.ask(self.house.courses.course))


class MeHandler(Handler):
    """``me``."""

    @authenticated
    async def get(self) -> None:
        """Give who I am, where I stand, what is to do."""
        actor = await self.actor()
        self.answer(await self.ask(self.house.me, actor, demo=self.doorman.demo))


class CheckPageHandler(Handler):
    """``checks/{check}``."""

    @authenticated
    async def get(self, check: str) -> None:
        """Give a check's help page."""
        await self.actor()
        self.answer(self.house.checks.page(check))
