"""The report: what grading says about one attempt. Its JSON form is a promise (ARCHITECTURE)."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.outcome import Json, Outcome


class Owner(StrEnum):
    """Whose an error is; the environment's are never charged to the student."""

    STUDENT = "student"
    HANDOUT = "handout"
    ENVIRONMENT = "environment"


class State(StrEnum):
    """``finished``: every code cell was attempted. ``stopped``: a limit or a dead kernel."""

    FINISHED = "finished"
    STOPPED = "stopped"
    NOT_RUN = "not_run"


class ExerciseResult(msgspec.Struct, frozen=True):
    """Whether an exercise was answered; ``answered`` is None when that cannot be told.

    ``cell`` is the index of the notebook's cell to look at, None if there is none.
    """

    id: str
    answered: bool | None
    required: bool
    title: str = ""
    cell: int | None = None


class CheckResult(msgspec.Struct, frozen=True):
    """The outcome of one check with its one-sentence message and the evidence."""

    id: str
    title: str
    outcome: Outcome
    message: str
    evidence: dict[str, Json] = {}
    required: bool = True
    exercise: str = ""


class CellError(msgspec.Struct, frozen=True):
    """An exception raised by a cell of the notebook (``cell`` counts all cells from 0)."""

    cell: int
    name: str
    message: str
    whose: Owner


class Execution(msgspec.Struct, frozen=True):
    """How the run went.

    ``cells`` and ``executed`` count code cells; ``reason`` says in a sentence why a run was
    stopped or not made.
    """

    state: State
    cells: int
    executed: int
    errors: tuple[CellError, ...] = ()
    seconds: float = 0.0
    device: str = ""
    adaptations: tuple[str, ...] = ()
    sandbox: str = ""
    reason: str = ""


class NotebookFacts(msgspec.Struct, frozen=True):
    """The bytes as received."""

    sha256: str
    bytes: int


class Report(msgspec.Struct, frozen=True):
    """Everything grading found out about one notebook.

    ``lab`` and ``handout`` are None when the notebook is of no lab of the course.
    """

    lab: int | None
    handout: str | None
    mode: Mode
    suggestion: Outcome
    exercises: tuple[ExerciseResult, ...]
    checks: tuple[CheckResult, ...]
    execution: Execution
    notebook: NotebookFacts
    remarks: tuple[str, ...] = ()


def suggest(exercises: tuple[ExerciseResult, ...], checks: tuple[CheckResult, ...]) -> Outcome:
    """Give the report's overall advice from its required parts.

    ``fail`` when a required exercise is unanswered or a required check fails, else ``unknown``
    when one of them cannot be told or nothing is known at all, else ``pass``.
    """
    answers = [exercise.answered for exercise in exercises if exercise.required]
    outcomes = [check.outcome for check in checks if check.required]
    if False in answers or Outcome.FAIL in outcomes:
        return Outcome.FAIL
    if None in answers or Outcome.UNKNOWN in outcomes or not (answers or outcomes):
        return Outcome.UNKNOWN
    return Outcome.PASS
