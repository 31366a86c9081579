"""Every date of a course, worked out from its plan: weeks, meetings, labs, milestones.

Term weeks are counted from Monday to Monday, breaks left out. All times are aware, in the
course's zone; days are added on the calendar, so that a deadline keeps its hour when the clocks
change. Everything here is pure.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

import msgspec

from jupyterlab_dlcourse.course.model import CoursePlan, LabPlan, Milestone, Moment

_DAY = dt.timedelta(days=1)
_WEEK = dt.timedelta(weeks=1)


class WeekDates(msgspec.Struct, frozen=True):
    """A term week: ``starts`` Monday 00:00, ``ends`` the Monday after, and the weekly meeting."""

    week: int
    starts: dt.datetime
    ends: dt.datetime
    meeting_starts: dt.datetime
    meeting_ends: dt.datetime


class LabDates(msgspec.Struct, frozen=True):
    """A lab's dates. ``due``, ``review_due`` and ``judged_by`` are inclusive minutes.

    A hand-in is on time until the due minute has ended (`due.on_time`); the review window opens
    then, at ``review_opens``. After ``judged_by`` silence speaks, where the plan lets it.
    ``handout_fixed`` is when the hand-out changes no more.
    """

    lab: int
    week: int
    handout_fixed: dt.datetime
    opens: dt.datetime
    due: dt.datetime
    review_opens: dt.datetime
    review_due: dt.datetime
    judged_by: dt.datetime


class MilestoneDates(msgspec.Struct, frozen=True):
    """A milestone's ``at`` and, for what lasts, its end."""

    id: str
    at: dt.datetime
    until: dt.datetime | None


def local(plan: CoursePlan, day: dt.date, time: dt.time = dt.time.min) -> dt.datetime:
    """Give a time of day in the course's zone.

    An hour that the clocks skip becomes the one after it; of an hour that comes twice it is the
    second, the later one, which no student loses by.
    """
    wall = dt.datetime.combine(day, time, tzinfo=plan.tz)
    real = wall.astimezone(dt.UTC).astimezone(plan.tz)
    if real.replace(tzinfo=None) != wall.replace(tzinfo=None):
        return real
    later = wall.replace(fold=1)
    return later if later.utcoffset() != wall.utcoffset() else wall


def week_start(plan: CoursePlan, week: int) -> dt.date:
    """Give the Monday of a term week, 1 and up, also past the last one.

    Raises
    ------
    ValueError
        There is no week below 1.
    """
    if week < 1:
        raise ValueError(f"Term weeks are counted from 1, not {week}.")
    monday, counted = plan.term.starts, 1
    free = _free_mondays(plan)
    while counted < week or monday in free:
        counted += monday not in free
        monday += _WEEK
    return monday


def week_of(plan: CoursePlan, day: dt.date) -> int | None:
    """Give the term week a day falls in; None in a break, before and after the term."""
    for week in range(1, plan.term.weeks + 1):
        if week_start(plan, week) <= day < week_start(plan, week) + _WEEK:
            return week
    return None


def week_dates(plan: CoursePlan, week: int) -> WeekDates:
    """Give a term week's dates; `ValueError` below 1."""
    monday = week_start(plan, week)
    meets = monday + plan.meetings.weekday.number * _DAY
    return WeekDates(
        week=week,
        starts=local(plan, monday),
        ends=local(plan, monday + _WEEK),
        meeting_starts=local(plan, meets, plan.meetings.starts),
        meeting_ends=local(plan, meets, plan.meetings.ends),
    )


def lab_dates(plan: CoursePlan, lab: LabPlan, due: dt.datetime | None = None) -> LabDates:
    """Give a lab's dates, by the plan's rules or the lab's own due date.

    Parameters
    ----------
    plan, lab
        A sound plan and a lab of it.
    due
        The deadline that holds for one person, where something moved it (`due.deadline`): her
        review window and the time to judge her hand-in then follow it.
    """
    return _lab_dates(plan, lab, None if due is None else due.astimezone(dt.UTC))


@lru_cache(maxsize=4096)  # a class of hundreds asks for the same few dates again and again
def _lab_dates(plan: CoursePlan, lab: LabPlan, moved: dt.datetime | None) -> LabDates:
    """Work the dates out; ``moved`` in UTC, where no hour comes twice."""
    rules = plan.rules
    week = week_dates(plan, lab.term_week)
    if moved is None:
        day = lab.due_date or _lab_day(plan, lab, rules.due.weeks_later)
        due = local(plan, day, rules.due.time)
    else:
        due = moved.astimezone(plan.tz)
    due_day = due.date()
    review_day = _window_end(plan, due_day, rules.reviews.window_weeks)
    judged_day = review_day + rules.judging.days * _DAY
    frozen_day = week.meeting_starts.date() - rules.handout_frozen_days * _DAY
    return LabDates(
        lab=lab.lab,
        week=lab.term_week,
        handout_fixed=local(plan, frozen_day, plan.meetings.starts),
        opens=week.starts,
        due=due,
        review_opens=end_of_minute(due),
        review_due=local(plan, review_day, rules.due.time),
        judged_by=local(plan, judged_day, rules.due.time),
    )


def moment(plan: CoursePlan, when: Moment) -> dt.datetime:
    """Give a moment of the plan as a time; one without a date or a week is at the term's start."""
    day = when.date or week_start(plan, when.week or 1) + when.weekday.number * _DAY
    return local(plan, day, when.time)


def milestone_dates(plan: CoursePlan, milestone: Milestone) -> MilestoneDates:
    """Give a milestone's dates."""
    until = None if milestone.until is None else moment(plan, milestone.until)
    return MilestoneDates(id=milestone.id, at=moment(plan, milestone.at), until=until)


def end_of_minute(due: dt.datetime) -> dt.datetime:
    """Give the first instant that is too late: a deadline at 23:59 holds up to 23:59:59.999999."""
    passed = due.astimezone(dt.UTC).replace(second=0, microsecond=0) + dt.timedelta(minutes=1)
    return passed.astimezone(due.tzinfo)


def days_on(plan: CoursePlan, time: dt.datetime, days: int) -> dt.datetime:
    """Give the end of the day (the rules' hour) so many calendar days after a time."""
    day = time.astimezone(plan.tz).date() + days * _DAY
    return local(plan, day, plan.rules.due.time)


def spoken(plan: CoursePlan, time: dt.datetime) -> str:
    """Give a time as a sentence wants it, in the course's zone: "Mon 4 Sep, 23:59"."""
    there = time.astimezone(plan.tz)
    return f"{there:%a} {there.day} {there:%b, %H:%M}"


def _lab_day(plan: CoursePlan, lab: LabPlan, weeks_later: int) -> dt.date:
    monday = week_start(plan, lab.term_week + weeks_later)
    return monday + plan.rules.due.weekday.number * _DAY


def _window_end(plan: CoursePlan, day: dt.date, weeks: int) -> dt.date:
    """Give the day so many term weeks on, counted in term days: those of a break do not count.

    A day in a break counts as the last one before it, so that of two deadlines the later one never
    has its reviews due first.
    """
    free = _free_mondays(plan)
    while weeks > 0 and _monday(day) in free:
        day = _monday(day) - _DAY
    while weeks > 0:
        day += _WEEK
        weeks -= _monday(day) not in free
    return day


def _free_mondays(plan: CoursePlan) -> frozenset[dt.date]:
    return frozenset(
        pause.starts + week * _WEEK for pause in plan.term.breaks for week in range(pause.weeks)
    )


def _monday(day: dt.date) -> dt.date:
    return day - day.weekday() * _DAY
