"""Questions about attempts, with their jobs and reports."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import AttemptRow, JobRow, ReportRow


class AttemptFacts(NamedTuple):
    """An attempt with its job and, when there is one, its report."""

    attempt: AttemptRow
    job: JobRow
    report: ReportRow | None


def _facts() -> Select[AttemptRow, JobRow, ReportRow]:
    return (
        select(AttemptRow, JobRow, ReportRow)
        .join(JobRow, JobRow.attempt == AttemptRow.id)
        .outerjoin(ReportRow, ReportRow.attempt == AttemptRow.id)
    )


def find_attempt(session: Session, course: str, attempt: str) -> AttemptFacts | None:
    """Give one attempt of the course, None if there is none with this id."""
    query = _facts().where(AttemptRow.course == course, AttemptRow.id == attempt)
    row = session.execute(query).one_or_none()
    return None if row is None else AttemptFacts(*row)


def attempts_of(
    session: Session, course: str, person: str, lab: int | None = None
) -> list[AttemptFacts]:
    """Give a person's attempts, newest first, of one lab or of all."""
    query = _facts().where(AttemptRow.course == course, AttemptRow.person == person)
    if lab is not None:
        query = query.where(AttemptRow.lab == lab)
    query = query.order_by(AttemptRow.lab, AttemptRow.number.desc())
    return [AttemptFacts(*row) for row in session.execute(query)]


def next_number(session: Session, course: str, person: str, lab: int) -> int:
    """Give the number of the person's next attempt at the lab, from 1."""
    query = select(func.max(AttemptRow.number)).where(
        AttemptRow.course == course, AttemptRow.person == person, AttemptRow.lab == lab
    )
    return (session.scalar(query) or 0) + 1


def attempts_at(session: Session, course: str, lab: int) -> list[AttemptRow]:
    """Give everyone's attempts at a lab, by person and newest first."""
    query = (
        select(AttemptRow)
        .where(AttemptRow.course == course, AttemptRow.lab == lab)
        .order_by(AttemptRow.person, AttemptRow.number.desc())
    )
    return list(session.scalars(query))


def people_at(session: Session, course: str, lab: int, since: datetime | None = None) -> set[str]:
    """Give who has handed in at a lab, from ``since`` on where it is given."""
    query = select(AttemptRow.person).where(AttemptRow.course == course, AttemptRow.lab == lab)
    if since is not None:
        query = query.where(AttemptRow.received >= since)
    return set(session.scalars(query))
