"""The log of decisions."""

from __future__ import annotations

from datetime import datetime

import msgspec
from tornado.web import authenticated

from jupyterlab_dlcourse.api.base import Handler
from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.store.queries.log import Wanted


class DecisionsHandler(Handler):
    """``decisions``."""

    @authenticated
    async def get(self) -> None:
        """Give a page of the log, newest first."""
        wanted, actor = self._wanted(), await self.actor()
        self.answer(await self.ask(self.house.decisions.of, actor, wanted))

    def _wanted(self) -> Wanted:
        given = {
            name: value
            for name in Wanted.__struct_fields__
            if (value := self.get_query_argument(name, ""))
        }
        try:
            wanted = msgspec.convert(given, Wanted, strict=False)
        except msgspec.ValidationError as error:
            raise Invalid(f"This is no way to ask for decisions: {error}.") from error
        return _aware(wanted)


def _aware(wanted: Wanted) -> Wanted:
    """Refuse a time that does not say its zone."""
    since: datetime | None = wanted.since
    if since is not None and since.tzinfo is None:
        raise Invalid("Say the zone of the time: 2023-09-04T00:00:00+02:00.")
    return wanted
