"""Reports published to the class, as everyone sees them, as their author and TAs do."""

from __future__ import annotations

from datetime import datetime

import msgspec


class Publish(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The author's yes; ``named``: with her name beside the report."""

    named: bool = False


class PublishedReport(msgspec.Struct, frozen=True):
    """A report that the class may read. ``name`` is ``""`` where its author gave none."""

    attempt: str
    name: str
    mine: bool
    since: datetime


class MyPublication(msgspec.Struct, frozen=True):
    """How far the publication of one's own report is.

    ``may``: she can say yes now. ``author`` and ``staff`` say who has said yes; it is published
    when both have. ``sentence`` says where it stands and what there is to do.
    """

    may: bool
    author: bool
    staff: bool
    named: bool
    sentence: str


class StaffPublication(msgspec.Struct, frozen=True):
    """A publication as TAs see it: whose report, and who has said yes."""

    attempt: str
    person: str
    name: str
    author: bool
    staff: bool
    named: bool


class Publications(msgspec.Struct, frozen=True):
    """A lab's published reports; ``mine`` is None for staff, ``all`` empty for students."""

    lab: int
    published: tuple[PublishedReport, ...]
    mine: MyPublication | None
    all: tuple[StaffPublication, ...]
