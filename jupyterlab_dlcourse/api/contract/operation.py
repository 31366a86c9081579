"""The words in which the contract is written."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Body(StrEnum):
    """What a request or an answer carries."""

    NONE = ""
    JSON = "application/json"
    BYTES = "application/octet-stream"
    NOTEBOOK = "application/x-ipynb+json"
    EVENTS = "text/event-stream"
    CSV = "text/csv"
    HTML = "text/html"
    CALENDAR = "text/calendar"


class Query(msgspec.Struct, frozen=True):
    """A query argument; ``choices`` empty means any text."""

    name: str
    about: str
    required: bool = False
    choices: tuple[str, ...] = ()


class Operation(msgspec.Struct, frozen=True):
    """One verb on one path.

    ``answer`` is the struct (or tuple of structs) of a JSON answer; for ``EVENTS`` the structs of
    the ``data`` lines. ``errors`` are the statuses a client must expect besides 403 and 500.
    ``open``: whoever knows the address gets in, without logging in.
    """

    verb: str
    id: str
    about: str
    answer: object = None
    status: int = 200
    takes: Body = Body.NONE
    gives: Body = Body.JSON
    accepts: object = None
    query: tuple[Query, ...] = ()
    errors: tuple[int, ...] = ()
    open: bool = False
