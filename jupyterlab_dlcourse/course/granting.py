"""Before more time is granted: what it would change for each, and what is wrong with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

import msgspec

from jupyterlab_dlcourse.course.calendar import (
    lab_dates,
    milestone_dates,
    spoken,
    week_dates,
)
from jupyterlab_dlcourse.course.due import Grant, deadline, instant, on_time
from jupyterlab_dlcourse.course.model import CoursePlan, LabPlan
from jupyterlab_dlcourse.course.rules import Mover


class GrantLine(msgspec.Struct, frozen=True):
    """One person of a preview: her deadline now and then; ``fault`` is "" where nothing is wrong.

    Where there is a fault, ``after`` is as ``before``.
    """

    person: str
    before: dt.datetime
    after: dt.datetime
    fault: str = ""


def preview_extension(
    plan: CoursePlan,
    lab: LabPlan,
    until: dt.datetime,
    people: Mapping[str, Sequence[Grant]],
    now: dt.datetime,
) -> tuple[GrantLine, ...]:
    """Say what an extension would change for each of some people; nothing is granted.

    Parameters
    ----------
    plan, lab
        A sound plan and a lab of it.
    until
        The new deadline, an inclusive minute, aware.
    people
        What each person has been granted for this lab by now, by her id. Invitations to resubmit
        are left aside: they are not the lab's deadline.
    now
        The server's clock, aware.

    Source: the course page's deadlines are strict; that only a teacher's extension moves one, and
    never back, is the design's.
    """
    fault = _fault(plan, until, now)
    lines = (_line(plan, lab, until, person, grants) for person, grants in people.items())
    if not fault:
        return tuple(lines)
    return tuple(msgspec.structs.replace(line, after=line.before, fault=fault) for line in lines)


def _fault(plan: CoursePlan, until: dt.datetime, now: dt.datetime) -> str:
    if Mover.EXTENSION not in plan.rules.deadlines_moved_by:
        return "This course's plan allows no extensions."
    if not on_time(now, until):
        return (
            f"{spoken(plan, until)} is past. Give a time to come: it counts what was handed in "
            "before it, too."
        )
    if instant(until) > instant(last := _last(plan)):
        return f"The course ends on {spoken(plan, last)} {last.year}."
    return ""


def _line(
    plan: CoursePlan, lab: LabPlan, until: dt.datetime, person: str, grants: Sequence[Grant]
) -> GrantLine:
    own = [grant for grant in grants if grant.mover is not Mover.RESUBMISSION]
    before = deadline(lab_dates(plan, lab).due, own, plan.rules)
    if instant(until) > instant(before):
        return GrantLine(person, before, until)
    held = f"The deadline is {spoken(plan, before)} already."
    return GrantLine(person, before, before, held)


def _last(plan: CoursePlan) -> dt.datetime:
    """Give the end of the term or, where one is later, the last milestone."""
    dated = [milestone_dates(plan, stone) for stone in plan.milestones]
    ends = [dates.until or dates.at for dates in dated]
    return max([week_dates(plan, plan.term.weeks).ends, *ends], key=instant)
