"""Students' requests and the answers to them."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.services.answers.request import NewAnswer, NewRequest


class RequestsHandler(Handler):
    """``requests``."""

    @authenticated
    async def get(self) -> None:
        """Give my requests; to staff everyone's."""
        person = self.get_query_argument("person", None)
        self.answer(await self.ask(self.house.requests.all, await self.actor(), person))


class NewRequestHandler(Handler):
    """``labs/{lab}/requests``."""

    @authenticated
    async def post(self, lab: str) -> None:
        """Ask for another look, or report a problem."""
        new, number, actor = self.decode(NewRequest), self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.requests.ask, actor, number, new), 201)


class AnswerHandler(Handler):
    """``requests/{request}/answer``."""

    @authenticated
    async def post(self, request: str) -> None:
        """Answer a request."""
        new, actor = self.decode(NewAnswer), await self.actor()
        self.answer(await self.ask(self.house.requests.answer, actor, request, new))
