"""Makes the course of the queue's measurement: 600 hand-ins a lab, dates as of today.

``python class_of_600.py HOME``: afterwards ``dlcourse demo --week 7`` with ``DLCOURSE_DEMO=HOME``
opens it. A folder that is there is left as it is.
"""

from __future__ import annotations

import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from jupyterlab_dlcourse.course.folder import PLAN_NAME
from jupyterlab_dlcourse.course.plan import packaged_plan, write_plan
from jupyterlab_dlcourse.course.shift import shift_to
from jupyterlab_dlcourse.services.workplace import open_workplace
from jupyterlab_dlcourse.store.tables import RoundRow

sys.path.insert(0, str(Path(__file__).resolve().parent / "bench"))
from judging import make_class

WEEK = 7
# Whichever is the newest that was due, on a Monday or later in the week.
LABS = (5, 6)


def main() -> int:
    """Write the plan, moved to today, and the class."""
    course = Path(sys.argv[1]) / f"week-{WEEK}" / "course"
    if course.exists():
        return 0
    course.mkdir(parents=True)
    plan = packaged_plan()
    today = datetime.now(UTC).astimezone(plan.tz).date()
    (course / PLAN_NAME).write_text(write_plan(shift_to(plan, WEEK, today)), encoding="utf-8")
    place = open_workplace(course)
    make_class(place, random.Random(5), LABS)  # noqa: S311 -- no secret
    now = place.clock()
    with place.database.write() as session:
        # Over already, for the server's loop not to allocate what is allocated.
        session.add_all(
            RoundRow(course=place.course, lab=lab, seed="5", allocated=now, spares=3, closed=now)
            for lab in LABS
        )
    place.database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
