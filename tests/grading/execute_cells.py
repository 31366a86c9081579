"""Run cells in the real sandbox as the runner does: JSON on stdin, the `Run` as JSON on stdout."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec

from jupyterlab_dlcourse.checks.lab import Limits
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.grading import linux, probing
from jupyterlab_dlcourse.grading.executor import execute
from jupyterlab_dlcourse.grading.job import Event, Slot
from jupyterlab_dlcourse.grading.privileges import give_up
from jupyterlab_dlcourse.grading.run import Order, Question
from jupyterlab_dlcourse.grading.sandbox import Spec, find_sandbox


class Wanted(msgspec.Struct, kw_only=True):
    """What a test wants to be run."""

    cells: list[str]
    limits: Limits = Limits()
    sandbox: str = "bubblewrap"
    setup: dict[str, object] = {}
    data: dict[str, str] = {}
    files: dict[str, str] = {}
    questions: list[Question] = []
    slot: Slot


def main() -> None:
    """Run one `Wanted`."""
    probing.PROBE_SECONDS = float(os.environ.get("DLCOURSE_TEST_PROBE_SECONDS", "60"))  # type: ignore[misc]
    wanted = msgspec.json.decode(sys.stdin.buffer.read(), type=Wanted)
    data = {name: Path(folder) for name, folder in wanted.data.items()}
    linux.die_with_parent()
    linux.inherit_orphans()
    give_up(data.values(), [], wanted.slot.index)
    events: list[Event] = []
    spec = Spec(
        limits=wanted.limits,
        slot=wanted.slot,
        setup={"device": "cpu", **wanted.setup},
        files={path: text.encode() for path, text in wanted.files.items()},
        data=data,
    )
    cells = tuple(Cell(i, CellKind.CODE, source) for i, source in enumerate(wanted.cells))
    notebook = Notebook("test.ipynb", cells, "", 0)
    order = Order(notebook, find_sandbox(wanted.sandbox), spec, wanted.questions)
    run = execute(order, events.append)
    sys.stdout.buffer.write(msgspec.json.encode({"run": run, "events": events}))


if __name__ == "__main__":
    main()
