"""How long ``dlcourse grade --mode static`` takes, process start included: promised within 1 s.

Run with the repository's Python: ``python scripts/bench/static.py [NOTEBOOK …]``; the packaged
hand-outs unless told. Prints the medians and, beside them, the floor: Python's own start.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

PROMISE_S = 1.0
_TIMES = 7


def main() -> int:
    """Measure and print; 1 when the promise is not kept."""
    own = Path(__file__).parents[2] / "jupyterlab_dlcourse" / "course" / "own"
    notebooks = [Path(word) for word in sys.argv[1:]] or sorted(own.rglob("*.ipynb"))
    floor = _median([sys.executable, "-c", "pass"])
    command = [sys.executable, "-m", "jupyterlab_dlcourse.cli", "grade"]
    took = [_median([*command, str(path), "--mode", "static"]) for path in notebooks]
    median, worst = statistics.median(took), max(took)
    print(
        f"static, {len(took)} notebooks: median {median:.2f} s, slowest {worst:.2f} s "
        f"(Python's start alone {floor:.2f} s)"
    )
    return int(worst > PROMISE_S)


def _median(command: list[str]) -> float:
    return statistics.median(_seconds(command) for _ in range(_TIMES))


def _seconds(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own command
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
