"""An attempt, its job and its report, as the student sees them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.grading.report import Report


class JobState(StrEnum):
    """``failed`` means that our side broke: it costs the student nothing."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class JobStatus(msgspec.Struct, frozen=True):
    """Where a grading job is.

    ``mode`` is that of the run it waits for, is in or has ended with: ``smoke`` first, then
    ``full`` where the smoke run got through and the lab has evidence that only it gives;
    ``static`` where nothing is run.
    ``position`` counts from 1 and is None unless queued. ``eta_seconds`` is an estimate to the
    report from past runs of the lab, None when there were none. ``cell`` of ``cells`` counts
    code cells from 1; 0 before the first. ``started`` is None until it runs.
    """

    state: JobState
    mode: Mode = Mode.FULL
    position: int | None = None
    eta_seconds: float | None = None
    cell: int = 0
    cells: int = 0
    device: str = ""
    message: str = ""
    queued: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None


class Attempt(msgspec.Struct, frozen=True):
    """One hand-in, which is also its receipt.

    ``number`` counts the person's attempts at the lab from 1. ``received`` is the server's clock
    at the last byte; ``sha256`` and ``bytes`` are of the bytes as received. ``counts``: this is
    the attempt that stands for the lab now; ``counts_text`` says so, or why not, in a sentence.
    ``suggestion`` is the report's, None without one.
    """

    id: str
    lab: int
    number: int
    name: str
    person: str
    received: datetime
    sha256: str
    bytes: int
    late: bool
    counts: bool
    counts_text: str
    remarks: tuple[str, ...]
    job: JobStatus
    has_report: bool
    suggestion: Outcome | None = None


class ExerciseState(StrEnum):
    """Where an exercise is: ``done`` is answered, with no required check against it."""

    UNANSWERED = "unanswered"
    FAILING = "failing"
    UNCLEAR = "unclear"
    DONE = "done"


class Mending(msgspec.Struct, frozen=True):
    """An exercise that was to be mended, and what became of it.

    ``before`` is its state in the report that was judged, ``after`` in that of the attempt which
    answers, each None without a report. ``mended`` is None where that cannot be told (yet).
    ``cell`` is where to look and ``changed`` are the cells that differ from the judged attempt
    (indices of the newer notebook). ``text`` says all of it in a sentence.
    """

    exercise: str
    title: str
    before: ExerciseState | None
    after: ExerciseState | None
    mended: bool | None
    cell: int | None
    changed: tuple[int, ...]
    text: str


class AttemptReport(Report, frozen=True):
    """The report with the sentence that stands first and the try that made it.

    ``mending`` is there where the attempt answers a "resubmit" that named exercises.
    """

    sentence: str = ""
    attempt: str = ""
    has_executed: bool = False
    mending: tuple[Mending, ...] = ()


class Refusal(msgspec.Struct, frozen=True):
    """Why a file would not be taken, as the hand-in itself would say it."""

    code: str
    message: str


class CheckedExercise(msgspec.Struct, frozen=True):
    """An exercise in the check before handing in; ``cell`` is where to look (from 0)."""

    id: str
    title: str
    answered: bool | None
    required: bool
    cell: int | None = None


class Precheck(msgspec.Struct, frozen=True):
    """What a hand-in of this file would meet; nothing is kept.

    ``handout`` is the version the notebook grew from; ``newer_handout``: there is a newer one.
    ``counts`` says in a sentence what counts now and what would.
    """

    lab: int | None
    handout: str | None
    newer_handout: bool
    exercises: tuple[CheckedExercise, ...]
    remarks: tuple[str, ...]
    sentence: str
    counts: str
    refused: Refusal | None = None
