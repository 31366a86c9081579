"""The grader as staff see it: its slots, its queue, how much it does, what it could not do."""

from __future__ import annotations

from datetime import datetime

import msgspec


class GraderJob(msgspec.Struct, frozen=True):
    """A job with whose it is; ``since`` when it was queued, started or ended, as its list says.

    ``seconds`` is how long until its report, null where that cannot be told. ``message`` says what
    went wrong, or why it is run again.
    """

    attempt: str
    person: str
    name: str
    lab: int
    mode: str
    since: datetime
    seconds: float | None
    message: str


class GraderSlot(msgspec.Struct, frozen=True):
    """A place where one job runs at a time; ``job`` is null while it is free."""

    name: str
    job: GraderJob | None


class HourDone(msgspec.Struct, frozen=True):
    """How many reports were made in the hour that begins at ``at``."""

    at: datetime
    done: int


class GraderState(msgspec.Struct, frozen=True):
    """The grader now: ``queue`` as it will be run, ``hours`` the last day, oldest first.

    ``failures`` are the last jobs that our side could not grade, newest first.
    """

    at: datetime
    slots: tuple[GraderSlot, ...]
    queue: tuple[GraderJob, ...]
    hours: tuple[HourDone, ...]
    failures: tuple[GraderJob, ...]
