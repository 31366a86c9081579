"""How long the check before handing in takes inside the server: promised within 1 s.

Run with the repository's Python: ``python scripts/bench/precheck.py``. The first check, which
opens the hand-out library, is told apart from later ones.
"""

from __future__ import annotations

import statistics
import sys
import time

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.library import Library, own_folder
from jupyterlab_dlcourse.grading.grade import GradeRequest, grade

PROMISE_S = 1.0
_TIMES = 9


def main() -> int:
    """Measure and print; 1 when the promise is not kept."""
    library = Library(own_folder())
    took = [_seconds(library, lab) for _ in range(_TIMES) for lab in library.labs()]
    print(
        f"check before handing in: first {took[0]:.3f} s, median {statistics.median(took):.3f} s, "
        f"slowest {max(took):.3f} s"
    )
    return int(max(took) > PROMISE_S)


def _seconds(library: Library, lab: int) -> float:
    handout = library.latest(lab)
    if handout is None:
        raise SystemExit(f"There is no hand-out of lab {lab}.")
    data = library.read(handout.sha256)
    began = time.perf_counter()
    grade(GradeRequest(data, handout.name, library, mode=Mode.STATIC))
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
