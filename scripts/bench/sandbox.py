"""What the sandbox adds to the start, one cell and the end of a kernel: promised within 0.15 s.

Run with the repository's Python: ``python scripts/bench/sandbox.py``. Kernels in and out of the
sandbox take turns; prints the medians of both and the difference.
"""

from __future__ import annotations

import statistics
import sys
import time

from jupyterlab_dlcourse.checks.lab import Limits
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.grading import linux
from jupyterlab_dlcourse.grading.executor import execute
from jupyterlab_dlcourse.grading.privileges import give_up
from jupyterlab_dlcourse.grading.run import Order
from jupyterlab_dlcourse.grading.sandbox import Spec, find_sandbox

PROMISE_S = 0.15
_TIMES = 11
_SLOT = 1022


def main() -> int:
    """Measure and print; 1 when the promise is not kept."""
    linux.inherit_orphans()
    give_up([], [], _SLOT)
    took: dict[str, list[float]] = {"none": [], "bubblewrap": []}
    for _ in range(_TIMES):
        for name, seconds in took.items():
            seconds.append(_seconds(name))
    outside, inside = (statistics.median(seconds) for seconds in took.values())
    print(
        f"kernel with one cell: {inside:.2f} s in the sandbox, {outside:.2f} s outside, "
        f"the sandbox adds {inside - outside:+.2f} s"
    )
    return int(inside - outside > PROMISE_S)


def _seconds(name: str) -> float:
    notebook = Notebook("bench.ipynb", (Cell(0, CellKind.CODE, "1 + 1"),), "", 0)
    began = time.perf_counter()
    execute(Order(notebook, find_sandbox(name), Spec(Limits())), lambda _event: None)
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
