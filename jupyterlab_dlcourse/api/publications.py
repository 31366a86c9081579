"""Reports published to the class."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.api.reviews import NOTEBOOK
from jupyterlab_dlcourse.services.answers.publication import Publish


class PublicationsHandler(Handler):
    """``labs/{lab}/publications``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give a lab's published reports, and how far mine is."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.publishing.of, actor, number))

    @authenticated
    async def put(self, lab: str) -> None:
        """Say yes, as the author."""
        number, given, actor = self.number(lab), self.decode(Publish), await self.actor()
        self.answer(await self.ask(self.house.publishing.agree, actor, number, given))

    @authenticated
    async def delete(self, lab: str) -> None:
        """Take the author's yes back."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.publishing.withdraw, actor, number))


class PublicationHandler(Handler):
    """``labs/{lab}/publications/{person}``."""

    @authenticated
    async def put(self, lab: str, person: str) -> None:
        """Say yes, as a TA."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.publishing.approve, actor, number, person))

    @authenticated
    async def delete(self, lab: str, person: str) -> None:
        """Say no, as a TA."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.publishing.decline, actor, number, person))


class PublishedNotebookHandler(Handler):
    """``publications/{attempt}/notebook``."""

    @authenticated
    async def get(self, attempt: str) -> None:
        """Give the anonymous copy of a published report."""
        data = await self.ask(self.house.publishing.notebook, await self.actor(), attempt)
        self.set_header("Content-Disposition", "attachment; filename=report.ipynb")
        self.finish(data, set_content_type=NOTEBOOK)
