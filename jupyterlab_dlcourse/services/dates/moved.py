"""Deadlines that moved for the whole class, each with the line that everyone sees."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.course.calendar import spoken
from jupyterlab_dlcourse.course.due import Grant, instant
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.rules import Mover
from jupyterlab_dlcourse.services.answers.extension import Moved
from jupyterlab_dlcourse.services.dates.deadlines import Grants, grants_of
from jupyterlab_dlcourse.services.dates.windows import NOBODY
from jupyterlab_dlcourse.services.workplace import Workplace


def moved_for_all(session: Session, place: Workplace) -> tuple[Moved, ...]:
    """Give what moved everyone's deadlines and why, by lab and then by date."""
    return moved_by(place.plan, grants_of(session, place.plan, NOBODY))


def moved_by(plan: CoursePlan, grants: Grants) -> tuple[Moved, ...]:
    """Give what these grants move; what only shortens, or the rules leave out, moves nothing."""
    return tuple(one for lab in plan.labs for one in _of_lab(plan, lab.lab, grants))


def _of_lab(plan: CoursePlan, lab: int, grants: Grants) -> Iterable[Moved]:
    due = grants.dates(lab).due
    allowed = plan.rules.deadlines_moved_by
    later = (
        grant
        for grant in grants.of(lab)
        if grant.mover in allowed and instant(grant.until) > instant(due)
    )
    for grant in sorted(later, key=lambda one: instant(one.until)):
        yield Moved(lab, due, grant.until.astimezone(plan.tz), _line(plan, lab, grant))


def _line(plan: CoursePlan, lab: int, grant: Grant) -> str:
    if grant.mover is Mover.OUTAGE:
        return f"Lab {lab}: {grant.reason}"
    until = f"{spoken(plan, grant.until)} ({plan.zone})"
    return f"Lab {lab}: everyone has until {until}. {grant.reason}".strip()
