"""The runner as an engine starts it: a job directory in, a report or a failure out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.library import own_folder
from jupyterlab_dlcourse.grading.folder import JobFolder
from jupyterlab_dlcourse.grading.job import Event, EventKind, Job, Slot
from jupyterlab_dlcourse.grading.privileges import FIRST_USER
from jupyterlab_dlcourse.grading.report import State
from tests.fixtures.notebooks import Draft
from tests.grading.conftest import OWN_SLOT

pytestmark = pytest.mark.usefixtures("_sandbox")
Start = Callable[..., tuple[JobFolder, subprocess.Popen[bytes]]]

SLOT = Slot(OWN_SLOT)
SLOW = "import time\nfor n in range(600):\n    print(n, flush=True)\n    time.sleep(0.1)\n"


def notebook(*cells: str) -> bytes:
    draft = Draft(2)
    code = [
        {"cell_type": "code", "metadata": {}, "source": s, "outputs": [], "execution_count": None}
        for s in cells
    ]
    draft.content["cells"] = [
        *code,
        *({**cell, "cell_type": "markdown"} for cell in draft.cells),
    ]
    for cell in draft.content["cells"][len(code) :]:
        cell.pop("outputs", None)
        cell.pop("execution_count", None)
    return msgspec.json.encode(draft.content)


@pytest.fixture
def start(tmp_path: Path) -> Start:
    def begin(data: bytes, **changes: object) -> tuple[JobFolder, subprocess.Popen[bytes]]:
        place = tmp_path / "closed" / "job"
        place.mkdir(parents=True, mode=0o700)
        place.parent.chmod(0o700)
        folder = JobFolder(place, 1)
        job = Job("a.ipynb", 2, Mode.FULL, str(own_folder()), slot=SLOT)
        folder.lay_out(msgspec.structs.replace(job, **changes), data)
        command = [sys.executable, "-m", "jupyterlab_dlcourse.grading.runner", str(place), "1"]
        return folder, subprocess.Popen(command)

    return begin


def events(folder: JobFolder) -> list[Event]:
    if not folder.events.exists():
        return []
    lines = folder.events.read_bytes().splitlines()
    return [msgspec.json.decode(line, type=Event) for line in lines]


def wait_for_output(folder: JobFolder) -> None:
    until = time.monotonic() + 60
    while not any(event.kind is EventKind.OUTPUT for event in events(folder)):
        assert time.monotonic() < until
        time.sleep(0.05)


def test_it_leaves_a_report_that_the_service_can_read(start: Start) -> None:
    folder, process = start(notebook("import os\nprint(1)", "1/0"))
    assert process.wait(120) == 0
    report = folder.report()
    assert report is not None
    assert report.execution.state is State.FINISHED
    assert [(e.cell, e.name) for e in report.execution.errors] == [(1, "ZeroDivisionError")]
    assert folder.executed() is not None
    assert folder.failure() is None
    assert events(folder)[-1].kind is EventKind.DONE


def test_the_kernel_cannot_see_the_job_directory(start: Start) -> None:
    folder, process = start(notebook("import os\nprint(os.path.exists('" + "JOB" + "'))"))
    process.wait(120)
    executed = folder.executed()
    assert executed is not None
    assert str(folder.folder).encode() not in executed


def test_a_notebook_that_is_refused_is_a_failure_not_worth_another_try(start: Start) -> None:
    folder, process = start(b"not a notebook")
    assert process.wait(60) == 0
    failure = folder.failure()
    assert failure is not None
    assert (failure.code, failure.retry) == ("refused", False)
    assert folder.report() is None


def test_a_cancelled_job_ends_within_seconds_without_a_report(start: Start) -> None:
    folder, process = start(notebook(SLOW))
    wait_for_output(folder)
    folder.cancel.touch()
    began = time.monotonic()
    assert process.wait(30) == 75
    assert time.monotonic() - began < 8
    assert folder.report() is None
    assert events(folder)[-1].kind is EventKind.CANCELLED


def test_a_killed_runner_takes_everything_with_it(start: Start) -> None:
    before = temporary_files()
    folder, process = start(notebook(SLOW))
    wait_for_output(folder)
    process.send_signal(signal.SIGKILL)
    process.wait(30)
    until = time.monotonic() + 10
    while kernels(process.pid) and time.monotonic() < until:
        time.sleep(0.05)
    assert kernels(process.pid) == []
    assert folder.report() is None
    assert temporary_files() - before == set()


def temporary_files() -> set[str]:
    """Give what Jupyter's client would leave: files of keys and ports, the slot's user's."""
    user = FIRST_USER + SLOT.index if os.geteuid() == 0 else os.geteuid()
    found = Path(tempfile.gettempdir()).glob("*.json")
    return {path.name for path in found if path.stat().st_uid == user}


def kernels(runner: int) -> list[str]:
    """Give the processes of the slot's user, or without root those that lost their runner."""
    if os.geteuid() != 0:
        return []
    found = []
    for place in Path("/proc").iterdir():
        try:
            if place.name.isdigit() and place.stat().st_uid == FIRST_USER + SLOT.index:
                state = (place / "stat").read_text().rpartition(")")[2].split()[0]
                command = (place / "cmdline").read_bytes().decode()
                if state != "Z" and f"{runner}" != place.name and "start.py" in command:
                    found.append(command)
        except OSError:
            continue
    return found
