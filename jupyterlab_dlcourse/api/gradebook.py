"""The class as staff see it."""

from __future__ import annotations

from typing import Final

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.services.standing.gradebooks import SEPARATORS, SHAPES

# What a person wrote stands in the page, escaped; should that ever fail, nothing in it runs.
_PAGE_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


class GradebookHandler(Handler):
    """``gradebook``."""

    @authenticated
    async def get(self) -> None:
        """Give class by labs."""
        self.answer(await self.ask(self.house.gradebooks.whole, await self.actor()))


class GradebookFileHandler(Handler):
    """``gradebook.csv``."""

    @authenticated
    async def get(self) -> None:
        """Give the gradebook as a spreadsheet or an LMS reads it."""
        shape = self.choice("shape", tuple(SHAPES), "table")
        separator = self.choice("separator", tuple(SEPARATORS), "comma")
        actor = await self.actor()
        data = await self.ask(self.house.gradebooks.csv, actor, shape, separator)
        self.set_header("Content-Disposition", "attachment; filename=gradebook.csv")
        self.finish(data, set_content_type="text/csv; charset=utf-8")


class PlotsHandler(Handler):
    """``gradebook/plots``."""

    @authenticated
    async def get(self) -> None:
        """Give what the plots of the class draw."""
        self.answer(await self.ask(self.house.plots.of, await self.actor()))


class PageHandler(Handler):
    """``people/{person}/page``."""

    @property
    def content_security_policy(self) -> str:
        """Let the page have its own style, and nothing else."""
        return _PAGE_POLICY

    @authenticated
    async def get(self, person: str) -> None:
        """Give one student's page."""
        page = await self.ask(self.house.pages.page, await self.actor(), person)
        self.finish(page, set_content_type="text/html; charset=utf-8")
