"""From when silence is counted: the class's deadline, which reviews and judging follow."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from jupyterlab_dlcourse.course.calendar import lab_dates
from jupyterlab_dlcourse.course.due import Grant, instant, on_time
from jupyterlab_dlcourse.course.model import CoursePlan, LabPlan

_LONG_AGO = dt.datetime.min.replace(tzinfo=dt.UTC)


def class_deadline(plan: CoursePlan, lab: LabPlan, grants: Iterable[Grant]) -> dt.datetime:
    """Give the lab's deadline for the whole class: what moved it for everyone, and in time.

    A grant for everyone that is given after silence has spoken still counts late hand-ins, but
    takes no pass back from those who had one by then. One of which nobody knows when it was given
    is taken as given in time.

    Source: the course page lets who hears nothing assume that she has passed, so a pass by silence
    is a promise; that a class moved together is also judged later is ours.
    """
    due = lab_dates(plan, lab).due
    everyones = [
        grant for grant in grants if grant.everyone and grant.mover in plan.rules.deadlines_moved_by
    ]
    for grant in sorted(everyones, key=_given):
        spoke = lab_dates(plan, lab, due).judged_by
        if grant.given is None or on_time(grant.given, spoke):
            due = max(due, grant.until, key=instant)
    return due


def _given(grant: Grant) -> tuple[dt.datetime, dt.datetime]:
    given = _LONG_AGO if grant.given is None else instant(grant.given)
    return given, instant(grant.until)
