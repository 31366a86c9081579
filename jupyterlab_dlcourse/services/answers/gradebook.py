"""The class as staff see it: the gradebook, counts for its plots, one student's page."""

from __future__ import annotations

from datetime import datetime

import msgspec

from jupyterlab_dlcourse.course.gradebook.counts import ClassCounts
from jupyterlab_dlcourse.course.gradebook.table import Row
from jupyterlab_dlcourse.course.outlook import Outlook
from jupyterlab_dlcourse.services.answers.extension import Extension
from jupyterlab_dlcourse.services.answers.judging_desk import HistoryLine
from jupyterlab_dlcourse.services.answers.lab import LabDetail
from jupyterlab_dlcourse.services.answers.person import Identity
from jupyterlab_dlcourse.services.answers.request import Request


class GradebookLab(msgspec.Struct, frozen=True):
    """A column of the gradebook; ``due`` is the class's deadline."""

    number: int
    title: str
    due: datetime


class Gradebook(msgspec.Struct, frozen=True):
    """Class by labs, students by name; ``at`` is the time the standings are of."""

    at: datetime
    labs: tuple[GradebookLab, ...]
    rows: tuple[Row, ...]
    counts: ClassCounts


class CheckCounts(msgspec.Struct, frozen=True):
    """How many students' reports a check passed, failed, or could not tell about."""

    id: str
    title: str
    required: bool
    passed: int
    failed: int
    unknown: int


class LabChecks(msgspec.Struct, frozen=True):
    """The checks of a lab, over the newest report of each student; those that fail most first.

    ``suggestions`` counts the reports' own outcomes in the same order.
    """

    lab: int
    reports: int
    passed: int
    failed: int
    unknown: int
    checks: tuple[CheckCounts, ...]


class Progress(msgspec.Struct, frozen=True):
    """How many reviews of a lab were done at a time."""

    at: datetime
    done: int


class LabReviews(msgspec.Struct, frozen=True):
    """The reviews of a lab over time: ``points`` where the count changed, a few at most."""

    lab: int
    opens: datetime
    due: datetime
    asked: int
    done: int
    points: tuple[Progress, ...]


class ClassPlots(msgspec.Struct, frozen=True):
    """What the plots draw; a lab without reports, or whose round has not begun, is left out."""

    checks: tuple[LabChecks, ...]
    reviews: tuple[LabReviews, ...]


class LabHistory(msgspec.Struct, frozen=True):
    """What happened with a student's lab, oldest first."""

    lab: int
    lines: tuple[HistoryLine, ...]


class AllottedReview(msgspec.Struct, frozen=True):
    """A review that a student has to write or wrote; ``done`` is null until it is handed in."""

    id: str
    lab: int
    author: str
    author_name: str
    kind: str
    state: str
    done: datetime | None


class StudentRecord(msgspec.Struct, frozen=True):
    """One student as staff see her: standing and outlook, labs with attempts, time, requests.

    ``history`` has only labs with which something happened.
    """

    person: Identity
    row: Row
    outlook: Outlook
    labs: tuple[LabDetail, ...]
    extensions: tuple[Extension, ...]
    requests: tuple[Request, ...]
    history: tuple[LabHistory, ...]
    reviews: tuple[AllottedReview, ...]
