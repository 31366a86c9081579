"""Outages of ours: which deadlines they move, how far, and the line that everyone sees of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import count

import msgspec

from jupyterlab_dlcourse.course.calendar import days_on, end_of_minute, spoken
from jupyterlab_dlcourse.course.due import Grant, instant, span_text
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.rules import Mover, OutageRule


class Outage(msgspec.Struct, frozen=True):
    """A time in which hand-ins could not come in or be graded; aware, ``ends`` later or equal.

    ``what`` was down, in a word or two that a sentence can begin with ("The grader").
    """

    starts: dt.datetime
    ends: dt.datetime
    what: str = "The server"


def moved_to(plan: CoursePlan, due: dt.datetime, outage: Outage) -> dt.datetime | None:
    """Give where an outage moves a deadline; None when it leaves it alone.

    Where the rules' hour is an early one, the day after may be too near to the outage still: the
    new deadline is one that the outage would have left alone.

    Source: ours, as a part of the plan (`rules.OutageRule`); the course page knows of no outages,
    and says that a teacher is told when something went wrong with a hand-in.
    """
    rule = plan.rules.outages
    if Mover.OUTAGE not in plan.rules.deadlines_moved_by or not _hits(rule, due, outage):
        return None
    later = max(due, outage.ends, key=instant)
    tries = (days_on(plan, later, days) for days in count(rule.days))
    return next(until for until in tries if not _hits(rule, until, outage))


def outage_grants(
    plan: CoursePlan, deadlines: Iterable[dt.datetime], outages: Iterable[Outage]
) -> tuple[Grant, ...]:
    """Give the grants that outages make of the deadlines somebody has, soonest first.

    Parameters
    ----------
    plan
        A sound plan.
    deadlines
        The plan's deadline and the person's extended ones, or the date of a resubmission.
    outages
        All there were, in any order. A deadline moved by one may be hit again by a later one.
    """
    standing = {instant(due): due for due in deadlines}
    grants: list[Grant] = []
    for outage in sorted(outages, key=lambda one: (instant(one.ends), instant(one.starts))):
        for due in list(standing.values()):
            until = moved_to(plan, due, outage)
            if until is not None:
                line = audit_line(plan, due, outage, until)
                grants.append(Grant(Mover.OUTAGE, until, line, True, outage.ends))  # noqa: FBT003 - a struct's field
                standing[instant(until)] = until
    return tuple(sorted(grants, key=lambda grant: (instant(grant.until), grant.reason)))


def audit_line(plan: CoursePlan, due: dt.datetime, outage: Outage, until: dt.datetime) -> str:
    """Give the sentence on a moved deadline, with its times in the course's zone, zone named."""
    was = span_text(instant(outage.ends) - instant(outage.starts))
    return (
        f"{outage.what} was down for {was} from {spoken(plan, outage.starts)}. "
        f"The deadline of {spoken(plan, due)} is now {spoken(plan, until)} ({plan.zone})."
    )


def _hits(rule: OutageRule, due: dt.datetime, outage: Outage) -> bool:
    """Tell whether an outage took enough of the last hours before a deadline."""
    end = instant(end_of_minute(due))
    begin = end - dt.timedelta(hours=rule.last_hours)
    lost = min(end, instant(outage.ends)) - max(begin, instant(outage.starts))
    return lost >= dt.timedelta(minutes=rule.minutes)
