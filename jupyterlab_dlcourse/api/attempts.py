"""Attempts: receipt, report, notebook, job."""

from __future__ import annotations

from hashlib import sha256
from urllib.parse import quote

from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler


class AttemptHandler(Handler):
    """``attempts/{attempt}``."""

    @authenticated
    async def get(self, attempt: str) -> None:
        """Give an attempt and its job."""
        self.answer(await self.ask(self.house.attempts.get, await self.actor(), attempt))


class ReportHandler(Handler):
    """``attempts/{attempt}/report``."""

    @authenticated
    async def get(self, attempt: str) -> None:
        """Give the report."""
        self.answer(await self.ask(self.house.attempts.report, await self.actor(), attempt))


class NotebookHandler(Handler):
    """``attempts/{attempt}/notebook``."""

    @authenticated
    async def get(self, attempt: str) -> None:
        """Give the notebook's bytes, to be saved and never to be shown by the browser itself."""
        executed = self.choice("which", ("received", "executed"), "received") == "executed"
        name, data = await self.ask(
            self.house.attempts.notebook, await self.actor(), attempt, executed=executed
        )
        self.set_header("Content-Disposition", f"attachment; filename*=UTF-8''{quote(name)}")
        self.set_header("ETag", f'"{sha256(data).hexdigest()}"')
        self.finish(data, set_content_type="application/x-ipynb+json")


class JobHandler(Handler):
    """``attempts/{attempt}/job``."""

    @authenticated
    async def post(self, attempt: str) -> None:
        """Grade again."""
        trusted = self.choice("trusted", ("true", "false"), "false") == "true"
        actor = await self.actor()
        await self.house.grader.again(actor, attempt, trusted=trusted)
        self.answer(await self.ask(self.house.attempts.get, actor, attempt))

    @authenticated
    async def delete(self, attempt: str) -> None:
        """Cancel the job."""
        actor = await self.actor()
        await self.house.grader.cancel(actor, attempt)
        self.answer(await self.ask(self.house.attempts.get, actor, attempt))
