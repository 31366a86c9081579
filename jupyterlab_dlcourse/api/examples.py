"""A lab's example report and the reference review of it, for teachers."""

from __future__ import annotations

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.api.reviews import NOTEBOOK
from jupyterlab_dlcourse.api.uploads import UploadHandler
from jupyterlab_dlcourse.services.answers.example import ExampleChoice, ExampleDraft


class ExampleHandler(Handler):
    """``labs/{lab}/example``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give the example with the form of its reference review, to staff."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.examples.page, actor, number))

    @authenticated
    async def put(self, lab: str) -> None:
        """Keep the reference review, and whether practice is required."""
        number, draft, actor = self.number(lab), self.decode(ExampleDraft), await self.actor()
        self.answer(await self.ask(self.house.examples.save, actor, number, draft))

    @authenticated
    async def post(self, lab: str) -> None:
        """Make the anonymous copy of a hand-in the example."""
        number, choice, actor = self.number(lab), self.decode(ExampleChoice), await self.actor()
        self.answer(await self.ask(self.house.examples.take, actor, number, choice))

    @authenticated
    async def delete(self, lab: str) -> None:
        """Take the example away."""
        number, actor = self.number(lab), await self.actor()
        self.answer(await self.ask(self.house.examples.drop, actor, number))


class ExampleNotebookHandler(UploadHandler):
    """``labs/{lab}/example/notebook``."""

    @authenticated
    async def get(self, lab: str) -> None:
        """Give the example's notebook, never to be shown by the browser itself."""
        number, actor = self.number(lab), await self.actor()
        data = await self.ask(self.house.examples.notebook, actor, number)
        self.set_header("Content-Disposition", "attachment; filename=example.ipynb")
        self.finish(data, set_content_type=NOTEBOOK)

    @authenticated
    async def post(self, lab: str) -> None:
        """Make a notebook the example; what tells who wrote it is taken out first."""
        number, name, data, actor = self.number(lab), self.name(), self.body(), await self.actor()
        hide, upload = tuple(self.get_query_arguments("hide")), self.house.examples.upload
        self.answer(await self.ask(upload, actor, number, name, data, hide=hide))
