"""Rubrics, shown to staff and changed by teachers."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.services.answers.rubric import RubricDraft


class RubricsHandler(Handler):
    """``rubrics``."""

    @authenticated
    async def get(self) -> None:
        """Give the rubrics of all labs in one line each, and the files that have faults."""
        self.answer(await self.ask(self.house.rubric_editing.every, await self.actor()))


class RubricHandler(Handler):
    """``labs/{lab}/rubric``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give a lab's rubric with the form to change it in."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.rubric_editing.page, actor, number))

    @authenticated
    async def put(self, lab: str) -> None:
        """Write a changed rubric into the course's folder."""
        number, draft, actor = self.number(lab), self.decode(RubricDraft), await self.actor()
        self.answer(await self.ask(self.house.rubric_editing.save, actor, number, draft))

    @authenticated
    async def delete(self, lab: str) -> None:
        """Take a lab's own rubric away."""
        number, actor = self.number(lab), await self.actor()
        version = self.get_query_argument("version", "")
        self.answer(await self.ask(self.house.rubric_editing.drop, actor, number, version))


class RubricCheckHandler(Handler):
    """``labs/{lab}/rubric/check``."""

    @authenticated
    async def post(self, lab: str) -> None:
        """Say what a changed rubric lacks; nothing is kept."""
        number, draft, actor = self.number(lab), self.decode(RubricDraft), await self.actor()
        self.answer(await self.ask(self.house.rubric_editing.check, actor, number, draft))
