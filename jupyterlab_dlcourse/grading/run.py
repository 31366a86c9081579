"""What came of running a notebook, before anybody judged it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.grading.report import State
from jupyterlab_dlcourse.grading.sandbox.base import Sandbox, Spec

TIME_LIMIT = "TimeLimit"
"""The name of an error of ours: a cell that ran longer than the lab allows."""


class Raised(msgspec.Struct, frozen=True):
    """An exception of a cell: its index among all cells, the class's name, the message.

    ``traceback`` is the kernel's text without colours.
    """

    cell: int
    name: str
    message: str
    traceback: str = ""


class Question(msgspec.Struct, frozen=True):
    """A probe to be run after the last cell: its source text and its arguments."""

    id: str
    source: str
    inputs: Mapping[str, Json]


class Answer(msgspec.Struct, frozen=True):
    """What a probe gave; ``error`` says why when it gave nothing."""

    value: Mapping[str, Json] | None = None
    error: str = ""


class Order(msgspec.Struct, frozen=True):
    """What the executor is to do."""

    notebook: Notebook
    sandbox: Sandbox
    spec: Spec
    questions: Sequence[Question] = ()


class Run(msgspec.Struct):
    """How it went. ``notebook`` is nbformat 4.5 with the run's own outputs."""

    notebook: dict[str, Json]
    cells: int
    state: State = State.STOPPED
    executed: int = 0
    raised: list[Raised] = []
    answers: dict[str, Answer] = {}
    adaptations: tuple[str, ...] = ()
    seconds: float = 0.0
    reason: str = ""
    remarks: list[str] = []
