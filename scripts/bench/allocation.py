"""How long allocation takes, and how often pairs meet again: promised below, with the floor.

Run with the repository's Python: ``python scripts/bench/allocation.py``. The floor is plain
circular allocation: each reviews the next three of a fixed list, every lab anew.
"""

from __future__ import annotations

import gc
import sys

from jupyterlab_dlcourse.reviews.allocation.simulation import Term, simulate

PROMISES_S = {600: 0.5, 100_000: 20.0}
_REPEATED = 0.01
_WITH_THREE = 0.99


def main() -> int:
    """Measure and print; 1 when a promise is not kept."""
    gc.disable()  # as the command does
    slow = [size for size, promise in PROMISES_S.items() if _told(size).seconds > promise]
    whole = simulate(100_000).term
    print(
        f"allocation, {whole.students} students, a term of {whole.labs} labs: {whole.seconds:.1f} s"
    )
    term = simulate(300).term
    reviews = 3 * term.reports
    repeated, circular = term.repeated_pairs, term.repeated_pairs_circular
    print(
        f"300 students, 8 labs, 15 % no-shows: {term.reports_with_three_done} of {term.reports} "
        f"reports with three reviews, TAs did {term.reviews_by_ta}; pairs that met again "
        f"{repeated} of {reviews} (circular: {circular})"
    )
    kept = repeated <= _REPEATED * reviews
    kept = kept and term.reports_with_three_done >= _WITH_THREE * term.reports
    return int(bool(slow) or not kept)


def _told(students: int) -> Term:
    term = simulate(students, labs=1).term
    print(
        f"allocation, {students} students, one lab with its spare reviewers: {term.seconds:.3f} s"
    )
    return term


if __name__ == "__main__":
    sys.exit(main())
