"""Questions about notices, what people keep quiet, and the addresses of their calendars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import (
    AttemptRow,
    FeedRow,
    JobRow,
    NoticeRow,
    QuietRow,
    ReportRow,
)


class ReportMade(NamedTuple):
    """An attempt, and when the report on it was made, None while it is being made."""

    attempt: str
    lab: int
    number: int
    state: str
    made: datetime | None


def notices_of(session: Session, course: str, person: str) -> Sequence[NoticeRow]:
    """Give all a person was ever told, newest first."""
    query = (
        select(NoticeRow)
        .where(NoticeRow.course == course, NoticeRow.person == person)
        .order_by(NoticeRow.at.desc(), NoticeRow.id.desc())
    )
    return session.scalars(query).all()


def quiet_kinds(session: Session, course: str, person: str) -> frozenset[str]:
    """Give the kinds of notices that a person does not want."""
    query = select(QuietRow.kind).where(QuietRow.course == course, QuietRow.person == person)
    return frozenset(session.scalars(query))


def keep_quiet(session: Session, course: str, person: str, kinds: Iterable[str]) -> None:
    """Keep these kinds quiet and no others."""
    session.execute(delete(QuietRow).where(QuietRow.course == course, QuietRow.person == person))
    session.add_all(QuietRow(course=course, person=person, kind=kind) for kind in set(kinds))


def newest_reports(session: Session, course: str, person: str) -> list[ReportMade]:
    """Give a person's newest attempt at each lab, with the time of its report."""
    query = (
        select(AttemptRow.id, AttemptRow.lab, AttemptRow.number, JobRow.state, ReportRow.made)
        .join(JobRow, JobRow.attempt == AttemptRow.id)
        .outerjoin(ReportRow, ReportRow.attempt == AttemptRow.id)
        .where(AttemptRow.course == course, AttemptRow.person == person)
        .order_by(AttemptRow.lab, AttemptRow.number)
    )
    newest = {one.lab: one for one in (ReportMade(*row) for row in session.execute(query))}
    return list(newest.values())


def feed_of(session: Session, course: str, person: str) -> FeedRow | None:
    """Give the address of a person's calendar, None before she asked for one."""
    return session.get(FeedRow, (course, person))


def feeds(session: Session, course: str) -> Sequence[FeedRow]:
    """Give the addresses of everyone's calendar."""
    return session.scalars(select(FeedRow).where(FeedRow.course == course)).all()
