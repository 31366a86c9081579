"""The same course at another time: all dates of a plan moved by whole weeks."""

from __future__ import annotations

import datetime as dt

import msgspec

from jupyterlab_dlcourse.course.calendar import week_start
from jupyterlab_dlcourse.course.model import CoursePlan, Moment


def shift_to(plan: CoursePlan, week: int, today: dt.date) -> CoursePlan:
    """Give the plan moved so that a day falls in a term week; weekdays and breaks stay in place.

    Parameters
    ----------
    plan
        A sound plan.
    week
        The term week that ``today`` shall be in.
    today
        A day in the course's zone.

    Raises
    ------
    ValueError
        The term has no such week.
    """
    if not 1 <= week <= plan.term.weeks:
        raise ValueError(f"The term has weeks 1 to {plan.term.weeks}, not {week}.")
    monday = today - dt.timedelta(days=today.weekday())
    return _moved(plan, monday - week_start(plan, week))


def _moved(plan: CoursePlan, by: dt.timedelta) -> CoursePlan:
    change = msgspec.structs.replace
    breaks = tuple(change(pause, starts=pause.starts + by) for pause in plan.term.breaks)
    labs = tuple(change(lab, due_date=lab.due_date and lab.due_date + by) for lab in plan.labs)
    milestones = tuple(
        change(stone, at=_at(stone.at, by), until=stone.until and _at(stone.until, by))
        for stone in plan.milestones
    )
    term = change(plan.term, starts=plan.term.starts + by, breaks=breaks)
    return change(plan, term=term, labs=labs, milestones=milestones)


def _at(when: Moment, by: dt.timedelta) -> Moment:
    return msgspec.structs.replace(when, date=when.date and when.date + by)
