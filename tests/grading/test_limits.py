"""What a hostile or careless notebook may use, as root too; and what is left of it: nothing."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from jupyterlab_dlcourse.grading.privileges import FIRST_USER
from tests.grading.conftest import OWN_SLOT, Ran

Run = Callable[..., Ran]
AWAKE = 98_000 + OWN_SLOT  # seconds that tell our sleeper from another worker's

SMALL = {
    "cell_seconds": 3,
    "notebook_seconds": 30,
    "memory_mb": 512,
    "disk_mb": 32,
    "output_mb": 4,
    "processes": 64,
}
HOSTILE = {
    "fork bomb": "import os\nwhile True:\n  try: os.fork()\n  except OSError: pass",
    "memory hog": "import time\nhog = []\nwhile not time.sleep(0.02): hog += [b'x' * (9 << 20)]",
    "disk filler": "n = 0\nwhile True:\n    open(f'f{n}', 'wb').write(bytes(1 << 20)); n += 1",
    "one big print": "print('x' * (1 << 30))",
    "flood": "import os\nfor _ in range(2048):\n    os.write(1, bytes(1 << 19))",
    "deaf": "import time\nwhile True:\n  try: time.sleep(9)\n  except BaseException: pass",
    "exits": "import os\nos._exit(3)",
    "kills itself": "import os\nos.kill(os.getpid(), 9)",
    "kills all": "import os\nos.kill(-1, 9)",
    "daemon": f"import subprocess\nsubprocess.Popen(['setsid', 'sleep', '{AWAKE}'])",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_notebook_ends_and_leaves_nothing(run_cells: Run, source: str) -> None:
    before = _files()  # a runner that was killed by another test cannot tidy up
    # the first cell is the one before's: whatever that did, the next notebook runs
    ran = run_cells("print('fine')", source, "print('next')", limits=SMALL)
    assert ran.text(0) == "fine\n"
    assert ran.run["seconds"] < 20
    assert (_left(), _files() - before) == ("", set())


def _files() -> set[Path]:
    """Give what the slot's user left where leftovers would be."""
    left = set()
    for path in Path(tempfile.gettempdir()).iterdir():
        with suppress(FileNotFoundError):  # somebody else's, gone meanwhile
            left |= {path} if path.lstat().st_uid == FIRST_USER + OWN_SLOT else set()
    return left


def _left() -> str:
    seen = subprocess.run(
        ["ps", "-eo", "uid,stat,args"],  # noqa: S607 - wherever the system has it
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    user = str(FIRST_USER + OWN_SLOT)
    ours = [line for line in seen if line.split()[0] == user or f"sleep {AWAKE}" in line]
    return "\n".join(line for line in ours if line.split()[1][0] != "Z")


def test_an_endless_cell_is_interrupted_and_the_next_one_runs(run_cells: Run) -> None:
    ran = run_cells("while True: pass", "print('next')", limits=SMALL)
    assert (ran.state, ran.errors, ran.text(1)) == ("finished", ["TimeLimit"], "next\n")


def test_a_cell_that_swallows_the_interrupt_is_ended(run_cells: Run) -> None:
    ran = run_cells(HOSTILE["deaf"], "print('next')", limits=SMALL)
    assert ran.state == "stopped"
    assert "could not be interrupted" in ran.reason


def test_the_whole_notebook_has_a_limit_too(run_cells: Run) -> None:
    cell = "import time\ntime.sleep(1.5)"
    ran = run_cells(*[cell] * 6, limits={**SMALL, "notebook_seconds": 3})
    assert ran.state == "stopped"
    assert "longer than 3 s" in ran.reason
    assert ran.run["executed"] < 6


def test_out_of_memory_is_told_apart_from_a_kernel_that_died(run_cells: Run) -> None:
    hog = run_cells(HOSTILE["memory hog"], limits=SMALL)
    died = run_cells(HOSTILE["exits"], limits=SMALL)
    assert "Out of memory in cell 1" in hog.reason
    assert hog.errors == ["OutOfMemory"]
    assert "The kernel died in cell 1" in died.reason
    assert died.errors == ["DeadKernel"]


def test_memory_of_all_processes_counts(run_cells: Run) -> None:
    spread = (
        "import os, time\nfor _ in range(8):\n    if os.fork() == 0:\n"
        "        hog = bytearray(os.urandom(1 << 20) * 120); time.sleep(60)\ntime.sleep(2)"
    )
    assert "Out of memory" in run_cells(spread, limits=SMALL).reason


def test_one_allocation_too_large_is_an_error_of_its_cell_only(run_cells: Run) -> None:
    ran = run_cells("x = bytearray(1 << 40)", "print('next')", limits=SMALL)
    assert (ran.errors, ran.text(1)) == (["MemoryError"], "next\n")


def test_the_disk_has_an_end(run_cells: Run) -> None:
    ran = run_cells(HOSTILE["disk filler"], "print(n)", limits=SMALL)
    assert ran.errors == ["OSError"]
    assert int(ran.text(1)) <= 32


def test_too_much_output_keeps_its_head_and_says_that_it_was_cut(run_cells: Run) -> None:
    flood = "print('first')\nfor _ in range(1024):\n    print('x' * (1 << 20))"
    ran = run_cells(flood, "print('next')", limits=SMALL)
    assert ran.text(0).startswith("first\nxxx")
    assert "The output is cut here" in ran.text(0)
    assert len(ran.text(0)) < 2_000_000
    assert ran.text(1) == "next\n"


def test_a_long_line_of_output_costs_no_time(run_cells: Run) -> None:
    ran = run_cells("print('x' * 900_000)", limits=SMALL)
    assert len(ran.text(0)) == 900_001


@pytest.mark.parametrize("leave", ["exit()", "quit()", "import sys\nsys.exit()"])
def test_leaving_costs_no_cell_below(run_cells: Run, leave: str) -> None:
    ran = run_cells(leave, "print('next')", limits=SMALL)
    assert (ran.state, ran.text(1)) == ("finished", "next\n")
