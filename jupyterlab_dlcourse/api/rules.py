"""The course's rules."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.services.answers.rules import NewPlan, RulesCopy


class RulesHandler(Handler):
    """``rules``."""

    @authenticated
    async def get(self) -> None:
        """Give the rules in force."""
        self.answer(await self.ask(self.house.rule_book.in_force, await self.actor()))

    @authenticated
    async def put(self) -> None:
        """Work by a new plan from now on."""
        new, actor = self.decode(NewPlan), await self.actor()
        self.answer(await self.ask(self.house.rule_book.use, actor, new))


class RulesPreviewHandler(Handler):
    """``rules/preview``."""

    @authenticated
    async def post(self) -> None:
        """Say what is wrong with a changed copy, or whom it would affect."""
        copy, actor = self.decode(RulesCopy), await self.actor()
        self.answer(await self.ask(self.house.rule_book.preview, actor, copy))
