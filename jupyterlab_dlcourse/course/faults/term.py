"""Faults of the term: zone, weeks, breaks, the weekly meeting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import combinations
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jupyterlab_dlcourse.course.calendar import week_start
from jupyterlab_dlcourse.course.faults.found import Found, below, repeated
from jupyterlab_dlcourse.course.model import Break, CoursePlan

_MOST_WEEKS = 60  # more than a year is a slip of the keyboard
_YEARS = range(1900, 2200)  # beyond, dates cannot be added to


def term_faults(plan: CoursePlan) -> Iterator[Found]:
    """Yield the faults without which every date can be worked out."""
    yield from _zone_faults(plan.zone)
    term = plan.term
    yield from _first_day_faults(term.starts, "term.starts")
    yield from _length_faults(term.weeks, "term.weeks")
    inside = not list(_first_day_faults(term.starts, "")) and 1 <= term.weeks <= _MOST_WEEKS
    for place, pause in enumerate(term.breaks):
        path = f"term.breaks[{place}]"
        broken = list(_first_day_faults(pause.starts, f"{path}.starts"))
        broken += _length_faults(pause.weeks, f"{path}.weeks")
        yield from broken
        if inside and not broken:
            yield from _break_place(plan, pause, path)
    yield from _overlaps(term.breaks)


def week_faults(plan: CoursePlan) -> Iterator[Found]:
    """Yield weeks that overlap (the same number twice), lie outside the term or out of order."""
    numbers = [week.week for week in plan.weeks]
    yield from repeated(numbers, "weeks", "week", "Weeks overlap: week")
    for place, number in enumerate(numbers):
        path = f"weeks[{place}].week"
        if not 1 <= number <= plan.term.weeks:
            yield path, f"There is no week {number}: the term has weeks 1 to {plan.term.weeks}."
        elif place and number < numbers[place - 1]:
            yield path, f"Week {number} comes after week {numbers[place - 1]}: out of order."


def meeting_faults(plan: CoursePlan) -> Iterator[Found]:
    """Yield a meeting that ends before it begins."""
    if plan.meetings.ends <= plan.meetings.starts:
        yield "meetings.ends", "The meeting ends before it begins."


def _zone_faults(zone: str) -> Iterator[Found]:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield "zone", f"There is no time zone {zone!r}; one is named like Europe/Copenhagen."


def _first_day_faults(day: dt.date, path: str) -> Iterator[Found]:
    if day.year not in _YEARS:
        yield path, f"The year {day.year} is out of reach."
    elif day.weekday() != 0:
        yield path, f"{day} is a {day:%A}; weeks begin on Monday."


def _length_faults(weeks: int, path: str) -> Iterator[Found]:
    yield from below(weeks, 1, path)
    if weeks > _MOST_WEEKS:
        yield path, f"{weeks} weeks are more than a year; at most {_MOST_WEEKS}."


def _break_place(plan: CoursePlan, pause: Break, path: str) -> Iterator[Found]:
    last = week_start(plan, plan.term.weeks)
    if not plan.term.starts < pause.starts < last:
        yield f"{path}.starts", f"The break lies outside the term ({plan.term.starts} to {last})."


def _overlaps(breaks: tuple[Break, ...]) -> Iterator[Found]:
    for (_, one), (place, other) in combinations(enumerate(breaks), 2):
        apart = abs((other.starts - one.starts).days) // 7
        if apart < (one if one.starts <= other.starts else other).weeks:
            yield f"term.breaks[{place}].starts", f"This break overlaps with {one.name!r}."
