"""``dlcourse``, its clock moved to Wednesday noon: what there is to review is alike on every day.

On a Monday the week's lab is still to be handed in, on a Sunday most reviews are done.
"""

from __future__ import annotations

import sys
from datetime import datetime, time, timedelta, tzinfo

from jupyterlab_dlcourse.cli.demo import command
from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.services import workplace

_WEDNESDAY = 2


def _moved_by() -> timedelta:
    now = datetime.now(packaged_plan().tz)
    day = now.date() + timedelta(days=_WEDNESDAY - now.weekday())
    return datetime.combine(day, time(12), now.tzinfo) - now


class Moved(datetime):
    """A clock that goes as the machine's does, some days before or after it."""

    _by = _moved_by()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]  # no subclass
        """Give the moved time."""
        return datetime.now(tz) + cls._by


for module in (workplace, command):
    module.datetime = Moved  # type: ignore[attr-defined]

if __name__ == "__main__":
    sys.exit(main())
