"""How long the gradebook of 600 students with 8 labs takes: promised within 500 ms.

Run with the repository's Python: ``python scripts/bench/gradebook.py``. The class is that of
``judging.py``. Times are those of the services, with writing the answer as JSON; the API adds some
milliseconds.
"""

from __future__ import annotations

import logging
import random
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from judging import STUDENTS, make_class, milliseconds, spread

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.services.notices.notices import NoticeBoard
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.standing.class_plots import Plots
from jupyterlab_dlcourse.services.standing.gradebooks import Gradebooks
from jupyterlab_dlcourse.services.workplace import open_workplace

PROMISES_MS = {"gradebook": 500, "gradebook.csv": 500, "plots": 500, "notices of one": 100}
_AT = datetime(2023, 10, 4, 12, 0, tzinfo=UTC)
_TIMES = 7


def main() -> int:
    """Measure and print; 1 when a promise is not kept."""
    with tempfile.TemporaryDirectory() as folder:
        place = open_workplace(Path(folder), clock=lambda: _AT)
        make_class(place, random.Random(5))  # noqa: S311 -- no secret
        ta = Actor("ta1", "Tea Assistant", Role.TA)
        student = Actor("s000001", "A Student", Role.STUDENT)
        books, plots = Gradebooks(place), Plots(place)
        board = NoticeBoard(place, Rubrics(place, logging.getLogger(__name__)))
        asked: dict[str, Callable[[], object]] = {
            "gradebook": lambda: msgspec.json.encode(books.whole(ta)),
            "gradebook.csv": lambda: books.csv(ta, "table", "comma"),
            "plots": lambda: msgspec.json.encode(plots.of(ta)),
            "notices of one": lambda: board.take(student),
        }
        first = milliseconds(asked["plots"])
        took = {
            name: spread([milliseconds(ask) for _ in range(_TIMES)]) for name, ask in asked.items()
        }
        size = len(msgspec.json.encode(books.whole(ta)))
        place.database.close()
    print(f"gradebook: {size / 1024:.0f} KiB; the first plots after a start {first:.0f} ms")
    for name, (median, worst) in took.items():
        print(f"{STUDENTS} students, {name}: median {median:.0f} ms, worst {worst:.0f} ms")
    return int(any(took[name][0] > promise for name, promise in PROMISES_MS.items()))


if __name__ == "__main__":
    sys.exit(main())
