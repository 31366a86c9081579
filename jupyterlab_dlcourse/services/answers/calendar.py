"""A person's calendar behind a secret address."""

from __future__ import annotations

from datetime import datetime

import msgspec


class CalendarLink(msgspec.Struct, frozen=True):
    """Where a person's calendar is: ``path`` below the API's address.

    Whoever has it reads her dates without logging in; renewing it shuts the old one.
    """

    path: str
    since: datetime
