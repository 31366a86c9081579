"""Questions about the whole class at once: few rows' worth of columns, never an object a row."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import and_, case, func, select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.queries.review_care import LOST
from jupyterlab_dlcourse.store.tables import AttemptRow, JobRow, ReportRow, ReviewRow, RulingRow


class AttemptLine(NamedTuple):
    """An attempt and the state of its job."""

    id: str
    person: str
    lab: int
    number: int
    received: datetime
    state: str


class ReviewCount(NamedTuple):
    """How many reviews of a kind and state a person has in a lab."""

    reviewer: str
    lab: int
    kind: str
    state: str
    number: int


def all_attempts(session: Session, course: str, person: str | None = None) -> list[AttemptLine]:
    """Give every attempt of the course, or one person's, each person's by lab and number."""
    query = (
        select(
            AttemptRow.id,
            AttemptRow.person,
            AttemptRow.lab,
            AttemptRow.number,
            AttemptRow.received,
            JobRow.state,
        )
        .join(JobRow, JobRow.attempt == AttemptRow.id)
        .where(AttemptRow.course == course)
        .order_by(AttemptRow.person, AttemptRow.lab, AttemptRow.number)
    )
    if person is not None:
        query = query.where(AttemptRow.person == person)
    return [AttemptLine(*row) for row in session.execute(query)]


def review_counts(session: Session, course: str) -> list[ReviewCount]:
    """Give how many reviews each reviewer has, by lab, kind and state.

    The state of one that is set aside without credit is `review_care.LOST`.
    """
    state = case((and_(RulingRow.set_aside, ~RulingRow.credit), LOST), else_=ReviewRow.state)
    of = (ReviewRow.reviewer, ReviewRow.lab, ReviewRow.kind, state)
    query = (
        select(*of, func.count())
        .outerjoin(RulingRow, RulingRow.review == ReviewRow.id)
        .where(ReviewRow.course == course)
        .group_by(*of)
    )
    return [ReviewCount(*row) for row in session.execute(query)]


def review_times(session: Session, course: str) -> list[tuple[int, datetime | None]]:
    """Give for each review that is asked for its lab and when it was done, None before."""
    query = select(ReviewRow.lab, ReviewRow.done).where(
        ReviewRow.course == course, ReviewRow.state.in_(("allocated", "started", "done"))
    )
    return [(lab, done) for lab, done in session.execute(query)]


def reports_made(session: Session, course: str) -> list[tuple[str, str, int, datetime]]:
    """Give attempt, person, lab and time of every report, a person's last attempt last."""
    query = (
        select(AttemptRow.id, AttemptRow.person, AttemptRow.lab, ReportRow.made)
        .join(ReportRow, ReportRow.attempt == AttemptRow.id)
        .where(AttemptRow.course == course)
        .order_by(AttemptRow.lab, AttemptRow.person, AttemptRow.number)
    )
    return [(attempt, person, lab, made) for attempt, person, lab, made in session.execute(query)]
