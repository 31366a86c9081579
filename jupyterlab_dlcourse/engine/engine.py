"""What an engine is: the place where jobs run. It knows no database; it can be thrown away."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Protocol

import msgspec

from jupyterlab_dlcourse.grading.job import Event, Failure, Job, Slot


class Task(msgspec.Struct, frozen=True):
    """One try at one job.

    ``folder`` is the job directory, made and filled by the engine from ``job`` and ``notebook``.
    ``seconds`` is the longest it may take, all in all, before it is ended from outside.
    """

    id: str
    try_number: int
    folder: Path
    job: Job
    notebook: bytes
    seconds: float

    @property
    def key(self) -> str:
        """Give the name of this try, unlike any other's."""
        return f"{self.id}.{self.try_number}"


class End(StrEnum):
    """How a try ended."""

    REPORT = "report"
    FAILURE = "failure"
    CANCELLED = "cancelled"


class Ended(msgspec.Struct, frozen=True):
    """The end of a try. With ``REPORT`` the bytes are those of the report's file."""

    end: End
    report: bytes = b""
    executed: bytes | None = None
    failure: Failure | None = None


class Listener(Protocol):
    """Who is told what happens to tasks. Called on the event loop; must not block."""

    def happened(self, task: Task, event: Event) -> None:
        """Hear of one event of a running task."""

    async def ended(self, task: Task, ended: Ended) -> None:
        """Hear of the end; the slot is free again when this returns."""


class Engine(Protocol):
    """Where jobs run.

    A start that returns promises exactly one ``ended`` for the task, unless the engine is
    stopped first. Nothing is promised across a restart: whoever submits keeps the truth.
    """

    def free(self) -> tuple[Slot, ...]:
        """Give the slots that can take a task now."""

    async def start(self, task: Task, listener: Listener) -> None:
        """Start the task on its job's slot.

        Raises
        ------
        Unavailable
            The runner could not be started; nothing runs.
        """

    async def cancel(self, key: str) -> bool:
        """End the task of this key, gently and then by force; False if it does not run here."""

    async def stop(self) -> None:
        """End every task at once, without telling, and free everything."""
