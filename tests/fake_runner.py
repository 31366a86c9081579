"""A runner that grades nothing: for tests of what is around it.

What it does is told by the notebook's text: ``SLOW`` waits to be cancelled or killed, ``BREAK``
ends without a word, ``BROKEN`` leaves a failure. Else it makes a report at once.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import msgspec

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.grading.job import Event, EventKind, Failure, Job
from jupyterlab_dlcourse.grading.report import (
    Execution,
    ExerciseResult,
    NotebookFacts,
    Report,
    State,
)

folder, attempt = Path(sys.argv[1]), sys.argv[2]
job = msgspec.json.decode((folder / "job.json").read_bytes(), type=Job)
data = (folder / "submission.ipynb").read_bytes()


def tell(event: Event) -> None:
    with (folder / f"events.{attempt}.jsonl").open("ab") as file:
        file.write(msgspec.json.encode(event) + b"\n")


tell(Event(EventKind.PREPARING, 0.0, text=os.environ["CUDA_VISIBLE_DEVICES"]))
tell(Event(EventKind.CELL, 0.1, cell=1, cells=2, index=3))
if b"SLOW" in data and (b"ONCE" not in data or attempt == "1"):
    while folder.exists() and not (folder / "cancel").exists():
        time.sleep(0.05)
    sys.exit(75)
if b"STUBBORN" in data:
    time.sleep(600)
if b"BREAK" in data:
    sys.exit(9)
if b"BROKEN" in data:
    failure = Failure("no_memory", "The machine had no memory left.", retry=b"RETRY" in data)
    (folder / f"failure.{attempt}.json").write_bytes(msgspec.json.encode(failure))
    sys.exit(0)
tell(Event(EventKind.CELL, 0.2, cell=2, cells=2, index=4))
report = Report(
    lab=job.lab,
    handout="own",
    mode=Mode(job.mode),
    suggestion=Outcome.PASS,
    exercises=(ExerciseResult("1", True, True, "Assignment 1", 2),),  # noqa: FBT003 -- its fields
    checks=(),
    execution=Execution(State.FINISHED, 2, 2, seconds=0.2, device="cpu"),
    notebook=NotebookFacts("0" * 64, len(data)),
)
(folder / f"executed.{attempt}.ipynb").write_bytes(data)
(folder / f"report.{attempt}.json").write_bytes(msgspec.json.encode(report))
tell(Event(EventKind.DONE, 0.3))
