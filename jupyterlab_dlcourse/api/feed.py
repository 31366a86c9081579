"""A person's calendar, for the calendar program that subscribes to it."""

from __future__ import annotations

from typing import Final

from jupyter_server.auth.decorator import allow_unauthenticated

from jupyterlab_dlcourse.api.base import Handler

_SECONDS: Final = 900


class FeedHandler(Handler):
    """``calendar/{secret}.ics``: no login, for calendar programs have none; the secret is the key.

    There is nothing in it but dates, and nothing can be changed here.
    """

    @allow_unauthenticated
    async def get(self, secret: str) -> None:
        """Give the calendar."""
        file = await self.ask(self.house.calendars.file, secret)
        tag = f'"{file.tag}"'
        self.set_header("ETag", tag)
        self.set_header("Cache-Control", f"private, max-age={_SECONDS}")
        if self.request.headers.get("If-None-Match") == tag:
            self.set_status(304)
            self.finish()
            return
        self.finish(file.text, set_content_type="text/calendar; charset=utf-8")
