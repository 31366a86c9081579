"""More time: extensions, and outages of ours that move deadlines."""

from __future__ import annotations

from datetime import datetime

import msgspec


class NewExtension(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """More time for a lab until a minute, inclusive: for ``people``, or for everyone (null)."""

    lab: int
    until: datetime
    people: tuple[str, ...] | None = None
    reason: str = ""


class ExtensionLine(msgspec.Struct, frozen=True):
    """What an extension would change for a person; ``fault`` says why it would change nothing."""

    person: str
    name: str
    before: datetime
    after: datetime
    fault: str


class ExtensionPreview(msgspec.Struct, frozen=True):
    """Row by row, with a sentence on the whole.

    ``possible``: it can be granted as it is, and then changes just the rows without a fault.
    ``counts`` is how many hand-ins that are late now would count.
    """

    lines: tuple[ExtensionLine, ...]
    possible: bool
    counts: int
    text: str


class Extension(msgspec.Struct, frozen=True):
    """An extension that was given; ``person`` is null where it is everyone's.

    ``held`` says why it can no longer be taken back, ``""`` where it can.
    """

    id: int
    lab: int
    person: str | None
    name: str
    until: datetime
    by: str
    by_name: str
    at: datetime
    reason: str
    held: str


class Why(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The reason of a decision, in a person's words."""

    why: str = ""


class NewOutage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A time in which ``what`` was down, in a word or two that a sentence can begin with.

    ``found``: the downtime that the server proposed, by its id, which this settles.
    """

    starts: datetime
    ends: datetime
    what: str = "The server"
    why: str = ""
    found: int | None = None


class Moved(msgspec.Struct, frozen=True):
    """A deadline that an outage or an extension moves for everyone, with the line all see."""

    lab: int
    before: datetime
    after: datetime
    text: str


class OutagePreview(msgspec.Struct, frozen=True):
    """Which deadlines would move; ``fault`` says why it cannot be recorded, ``""`` where it can.

    ``text`` is a sentence on the whole. ``people`` counts students with a deadline of their own
    (an extension, a resubmission) that would move.
    """

    moved: tuple[Moved, ...]
    people: int
    fault: str
    text: str


class Outage(msgspec.Struct, frozen=True):
    """An outage on record, with the lines that everyone sees of it (none: it moved nothing)."""

    id: int
    starts: datetime
    ends: datetime
    what: str
    by: str
    by_name: str
    at: datetime
    moved: tuple[Moved, ...]


class Downtime(msgspec.Struct, frozen=True):
    """A time in which this server did not run, found at its start and proposed to the teacher."""

    id: int
    starts: datetime
    ends: datetime
    text: str


class Outages(msgspec.Struct, frozen=True):
    """Outages on record, newest first, and those that wait for a teacher's word."""

    recorded: tuple[Outage, ...]
    found: tuple[Downtime, ...]
