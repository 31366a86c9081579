"""Questions about a lab's work queue: everyone at once, columns rather than objects.

Each takes ``person`` to ask about one student only.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, func, select, true
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.queries import requests
from jupyterlab_dlcourse.store.tables import (
    AttemptRow,
    ClaimRow,
    CopyRow,
    ExtensionRow,
    FlaggedReportRow,
    JobRow,
    JudgementRow,
    MembershipRow,
    OutageRow,
    PersonRow,
    ReactionRow,
    ReportRow,
    RequestRow,
    ReviewRow,
    RulingRow,
)

_AT_ONCE = 500  # parameters of one statement


class QueuedAttempt(NamedTuple):
    """An attempt of a lab with where its job and its report are."""

    id: str
    person: str
    number: int
    received: datetime
    late: bool
    job: str
    suggestion: str | None
    try_number: int | None
    made: datetime | None


class PeerLine(NamedTuple):
    """A review of a lab: of whose report, how it went, what its author calls unfair in it.

    ``set_aside`` is what a TA ruled on that, None while nobody has.
    """

    id: str
    author: str
    state: str
    score: float | None
    unfair: str | None
    set_aside: bool | None


def students(session: Session, course: str, person: str | None = None) -> dict[str, str]:
    """Give what the students of the course are called, by account."""
    query = (
        select(PersonRow.id, PersonRow.name)
        .join(MembershipRow, MembershipRow.person == PersonRow.id)
        .where(MembershipRow.course == course, MembershipRow.role == "student")
        .where(_only(PersonRow.id, person))
        .order_by(PersonRow.name, PersonRow.id)
    )
    return {row.id: row.name for row in session.execute(query)}


def attempts_in(
    session: Session, course: str, lab: int, person: str | None = None
) -> list[QueuedAttempt]:
    """Give the attempts of a lab, each person's by number."""
    query = (
        select(
            AttemptRow.id,
            AttemptRow.person,
            AttemptRow.number,
            AttemptRow.received,
            AttemptRow.late,
            JobRow.state,
            ReportRow.suggestion,
            ReportRow.try_number,
            ReportRow.made,
        )
        .join(JobRow, JobRow.attempt == AttemptRow.id)
        .outerjoin(ReportRow, ReportRow.attempt == AttemptRow.id)
        .where(AttemptRow.course == course, AttemptRow.lab == lab)
        .where(_only(AttemptRow.person, person))
        .order_by(AttemptRow.person, AttemptRow.number)
    )
    return [QueuedAttempt(*row) for row in session.execute(query)]


def report_bodies(session: Session, attempts: Sequence[str]) -> dict[str, str]:
    """Give the bodies of the reports on these attempts, by attempt."""
    found: dict[str, str] = {}
    for start in range(0, len(attempts), _AT_ONCE):
        some = attempts[start : start + _AT_ONCE]
        query = select(ReportRow.attempt, ReportRow.body).where(ReportRow.attempt.in_(some))
        found.update((row.attempt, row.body) for row in session.execute(query))
    return found


def peers_in(session: Session, course: str, lab: int, person: str | None = None) -> list[PeerLine]:
    """Give the reviews of a lab, with what their authors call unfair."""
    query = (
        select(
            ReviewRow.id,
            ReviewRow.author,
            ReviewRow.state,
            ReviewRow.score,
            ReactionRow.unfair,
            RulingRow.set_aside,
        )
        .outerjoin(ReactionRow, ReactionRow.review == ReviewRow.id)
        .outerjoin(RulingRow, RulingRow.review == ReviewRow.id)
        .where(ReviewRow.course == course, ReviewRow.lab == lab)
        .where(_only(ReviewRow.author, person))
        .order_by(ReviewRow.author, ReviewRow.id)
    )
    return [PeerLine(*row) for row in session.execute(query)]


def asked_in(session: Session, course: str, lab: int) -> set[str]:
    """Give who has a request about the lab that is not answered, or was promised another look."""
    return {
        one.request.person
        for one in requests.asked(session, course)
        if one.request.lab == lab and (requests.is_open(one) or requests.is_owed(one))
    }


def held_in(session: Session, course: str, lab: int) -> set[str]:
    """Give the attempts of a lab whose anonymous copy waits for a TA."""
    query = (
        select(CopyRow.attempt)
        .join(AttemptRow, AttemptRow.id == CopyRow.attempt)
        .where(AttemptRow.course == course, AttemptRow.lab == lab, CopyRow.state == "held")
    )
    return set(session.scalars(query))


def claims_in(
    session: Session, course: str, lab: int, since: datetime, person: str | None = None
) -> Sequence[ClaimRow]:
    """Give the claims of a lab that were renewed after ``since``."""
    query = select(ClaimRow).where(
        ClaimRow.course == course,
        ClaimRow.lab == lab,
        ClaimRow.at > since,
        _only(ClaimRow.person, person),
    )
    return session.scalars(query).all()


def fingerprint(session: Session, course: str, lab: int, since: datetime) -> tuple[object, ...]:
    """Give what is another whenever a lab's queue may be another; cheap to ask again and again.

    ``since`` is the moment after which claims are live.
    """
    in_lab = and_(AttemptRow.course == course, AttemptRow.lab == lab)
    attempts = select(AttemptRow.id).where(in_lab)
    in_round = and_(ReviewRow.course == course, ReviewRow.lab == lab)
    reviews = select(ReviewRow.id).where(in_round)
    many = func.count()
    questions = (
        select(many, func.max(AttemptRow.received)).where(in_lab),
        select(func.max(JobRow.queued), func.max(JobRow.started), func.max(JobRow.ended)).where(
            JobRow.attempt.in_(attempts)
        ),
        select(many, func.max(ReportRow.made)).where(ReportRow.attempt.in_(attempts)),
        select(ReviewRow.state, many, func.sum(ReviewRow.version))
        .where(in_round)
        .group_by(ReviewRow.state),
        select(many, func.max(ReactionRow.at)).where(ReactionRow.review.in_(reviews)),
        select(many, func.max(RulingRow.at)).where(RulingRow.review.in_(reviews)),
        select(many, func.max(FlaggedReportRow.at)).where(
            FlaggedReportRow.course == course, FlaggedReportRow.lab == lab
        ),
        select(many, func.count(RequestRow.answered)).where(
            RequestRow.course == course, RequestRow.lab == lab
        ),
        select(func.max(JudgementRow.id), func.max(JudgementRow.undone)).where(
            JudgementRow.course == course, JudgementRow.lab == lab
        ),
        select(many).where(CopyRow.attempt.in_(attempts), CopyRow.state == "held"),
        select(ClaimRow.person, ClaimRow.by)
        .where(ClaimRow.course == course, ClaimRow.lab == lab, ClaimRow.at > since)
        .order_by(ClaimRow.person),
        select(many, func.max(ExtensionRow.id)).where(ExtensionRow.course == course),
        select(many).where(OutageRow.course == course),
        select(many).where(MembershipRow.course == course),
    )
    return tuple(tuple(row) for query in questions for row in session.execute(query))


def _only(column: ColumnElement[str] | object, person: str | None) -> ColumnElement[bool]:
    """Narrow a question to one person, where one is named."""
    return true() if person is None else column == person  # type: ignore[return-value]
