"""Which attempt is a student's report of a lab: the one that is reviewed, and published."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.services.dates.deadlines import Grants, class_grants, grants_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, people, review_care, reviews
from jupyterlab_dlcourse.store.tables import AttemptRow


def reports_in(
    session: Session, place: Workplace, lab: int, *, since: datetime | None = None
) -> dict[str, AttemptRow]:
    """Give each student's report of a lab for the peers: her last attempt that counts.

    What answers a "resubmit" goes to the teachers alone, unless the plan has it reviewed too.
    ``since`` leaves out those who have handed in nothing from that moment on.
    """
    fresh = attempts.people_at(session, place.course, lab, since)
    if not fresh:
        return {}
    found = attempts.attempts_at(session, place.course, lab)
    asked = fresh & _students(session, place) - _out(session, place, lab)
    grants = class_grants(session, place.plan, lab).of
    reviewed = place.plan.rules.resubmission.peer_reviewed
    return _last_that_count(
        (row for row in found if row.person in asked),
        lab,
        grants if reviewed else lambda person: grants(person).uninvited(),
    )


def report_of(session: Session, place: Workplace, lab: int, person: str) -> AttemptRow | None:
    """Give one student's report of a lab, None where she has none that counts."""
    if people.role_in(session, place.course, person) != Role.STUDENT:
        return None
    if person in _out(session, place, lab):
        return None
    rows = [facts.attempt for facts in attempts.attempts_of(session, place.course, person, lab)]
    grants = grants_of(session, place.plan, person)
    return _last_that_count(rows, lab, lambda _: grants).get(person)


def _out(session: Session, place: Workplace, lab: int) -> set[str]:
    """Give those whose report is out of the lab's reviews, by their own word or a TA's."""
    kept_out = review_care.kept_out(session, place.course, lab)
    return reviews.withdrawn(session, place.course, lab) | kept_out


def _students(session: Session, place: Workplace) -> set[str]:
    members = people.members(session, place.course)
    return {person.id for person, role in members if role == Role.STUDENT}


def _last_that_count(
    rows: Iterable[AttemptRow], lab: int, grants: Callable[[str], Grants]
) -> dict[str, AttemptRow]:
    """Choose among attempts given by person, newest first."""
    reports: dict[str, AttemptRow] = {}
    for row in rows:
        if row.person not in reports and grants(row.person).arrival(lab, row.received).counts:
            reports[row.person] = row
    return reports
