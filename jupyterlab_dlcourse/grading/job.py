"""The job directory: how a grading job travels to wherever it is run, and its result back.

Layout of ``JOBDIR``, the only thing the service and the runner share:

- ``job.json``: a `Job`, written by the service before the runner starts;
- ``submission.ipynb``: the bytes as received;
- ``events.<attempt>.jsonl``: one `Event` a line, appended by the runner as things happen;
- ``report.<attempt>.json``: the `grading.report.Report`, written whole or not at all;
- ``executed.<attempt>.ipynb``: the notebook with the run's outputs;
- ``failure.<attempt>.json``: a `Failure` when there is no report (our side broke);
- ``cancel``: made by the service; the runner looks for it and ends itself.

``attempt`` is the try at running this job (1, 2, …), a fence: the service takes the result of
the try that is current in its database and no other.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.checks.lab import Mode


class Slot(msgspec.Struct, frozen=True):
    """Where a job runs.

    ``gpu`` is a UUID as NVML gives it, None on a CPU slot; ``index`` is unique on the machine;
    ``nodes`` are the device files that the sandbox may see.
    """

    index: int
    gpu: str | None = None
    nodes: tuple[str, ...] = ()


class Job(msgspec.Struct, frozen=True):
    """What the runner is to do. Paths are absolute; lab None means tell it by content.

    ``switched_off`` names adaptations of ``kernel/adaptations`` that are not to be used.
    ``notebooks`` are the plan's labs, see `labs.registry.labs_of`.
    """

    name: str
    lab: int | None
    mode: Mode
    handouts: str
    data: tuple[str, ...] = ()
    sandbox: str = "bubblewrap"
    trusted: bool = False
    slot: Slot = Slot(0)
    switched_off: tuple[str, ...] = ()
    notebooks: dict[int, str] = {}


class EventKind(StrEnum):
    """What happens to a job, in the order in which it happens."""

    PREPARING = "preparing"
    CELL = "cell"
    OUTPUT = "output"
    CHECKING = "checking"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Event(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing that happened. ``at`` is seconds since the try began.

    ``cell`` of ``cells`` counts code cells from 1 (``kind`` cell: it begins now); ``index`` is
    that cell's place among all cells from 0. ``text`` is a piece of output or a sentence.
    """

    kind: EventKind
    at: float
    cell: int = 0
    cells: int = 0
    index: int = -1
    text: str = ""


class Failure(msgspec.Struct, frozen=True):
    """Why there is no report although the runner ended. ``retry``: another try may help."""

    code: str
    message: str
    retry: bool = True
