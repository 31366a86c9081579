"""When a lab's peer reviews begin and end: the plan's dates, moved by what moves everyone's."""

from __future__ import annotations

import datetime as dt

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.course.calendar import end_of_minute
from jupyterlab_dlcourse.services.dates.deadlines import grants_of
from jupyterlab_dlcourse.services.workplace import Workplace

NOBODY = ""  # no person has this id: what is granted to nobody in particular holds for all


class Window(msgspec.Struct, frozen=True):
    """A lab's review window: from ``opens`` to ``closes``, the first moment after its last minute.

    ``due`` is that last minute, as people read it.
    """

    opens: dt.datetime
    due: dt.datetime
    closes: dt.datetime

    def holds(self, now: dt.datetime) -> bool:
        """Say whether the window is open."""
        return self.opens <= now < self.closes


def window_of(session: Session, place: Workplace, lab: int) -> Window:
    """Give the window of a lab; `NotFound` when the course has no such lab.

    An outage or an extension that moves everyone's deadline moves the window by as much.
    """
    grants = grants_of(session, place.plan, NOBODY)
    dates = grants.dates(lab)
    moved = grants.due(lab) - dates.due
    due = (dates.review_due + moved).astimezone(place.plan.tz)
    return Window(opens=dates.review_opens + moved, due=due, closes=end_of_minute(due))
