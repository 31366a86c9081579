"""The course as everyone in it sees it. All times carry the course's zone."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from jupyterlab_dlcourse.services.answers.extension import Moved


class Step(msgspec.Struct, frozen=True):
    """One thing to do in a week, with its address if it has one.

    ``kind``: watch, read, install, carry_out, hand_in, review, project. ``items`` are titles
    (videos, chapters).
    """

    text: str
    kind: str
    url: str | None = None
    items: tuple[str, ...] = ()
    optional: bool = False


class Meeting(msgspec.Struct, frozen=True):
    """When and where the class meets; ``zoom`` is an address, None without one."""

    starts: datetime
    ends: datetime
    rooms: tuple[str, ...]
    zoom: str | None = None


class Week(msgspec.Struct, frozen=True):
    """A term week (the break is not counted); ``starts`` is its Monday."""

    number: int
    starts: date
    title: str
    topics: tuple[str, ...]
    steps: tuple[Step, ...]
    meeting: Meeting | None = None


class PlannedLab(msgspec.Struct, frozen=True):
    """A lab as planned, the same for everyone: extensions are in the person's own list."""

    number: int
    title: str
    notebook: str
    opens: datetime
    due: datetime
    remark: str = ""


class Milestone(msgspec.Struct, frozen=True):
    """A date of the project. ``ends`` is set for what lasts (the poster session)."""

    title: str
    due: datetime
    ends: datetime | None = None
    text: str = ""
    remark: str = ""


class Course(msgspec.Struct, frozen=True):
    """The plan, worked out.

    ``now`` is the server's clock, the one that counts. ``week`` is the term week of now, None
    outside the term. ``limit_bytes`` bounds one hand-in. ``remarks`` are what the plan settles
    where the course's page leaves it open; ``moved`` what moved everyone's deadlines, and why.
    """

    name: str
    title: str
    zone: str
    now: datetime
    week: int | None
    limit_bytes: int
    weeks: tuple[Week, ...]
    labs: tuple[PlannedLab, ...]
    milestones: tuple[Milestone, ...]
    remarks: tuple[str, ...] = ()
    moved: tuple[Moved, ...] = ()
