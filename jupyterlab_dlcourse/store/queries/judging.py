"""Questions about what goes with judging: words on record, claims, drafts, the bank of comments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import (
    ClaimRow,
    JudgementDraftRow,
    JudgementRow,
    RemarkRow,
    RequestRow,
)


def words_on(
    session: Session, course: str, lab: int, person: str | None = None
) -> Sequence[JudgementRow]:
    """Give all judgements of a lab, undone ones too, in the order in which they were made."""
    query = select(JudgementRow).where(JudgementRow.course == course, JudgementRow.lab == lab)
    if person is not None:
        query = query.where(JudgementRow.person == person)
    return session.scalars(query.order_by(JudgementRow.at, JudgementRow.id)).all()


def requests_on(session: Session, course: str, lab: int, person: str) -> Sequence[RequestRow]:
    """Give a person's requests about a lab, oldest first."""
    query = (
        select(RequestRow)
        .where(RequestRow.course == course, RequestRow.lab == lab, RequestRow.person == person)
        .order_by(RequestRow.at)
    )
    return session.scalars(query).all()


def find_claim(session: Session, course: str, lab: int, person: str) -> ClaimRow | None:
    """Give the last claim on a person's hand-in, which may have run out."""
    return session.get(ClaimRow, (course, lab, person))


def find_draft(
    session: Session, course: str, lab: int, person: str, by: str
) -> JudgementDraftRow | None:
    """Give what a TA has written about a person's hand-in and not given."""
    return session.get(JudgementDraftRow, (course, lab, person, by))


def drop_draft(session: Session, course: str, lab: int, person: str, by: str) -> None:
    """Drop a TA's draft; harmless where there is none."""
    session.execute(
        delete(JudgementDraftRow).where(
            JudgementDraftRow.course == course,
            JudgementDraftRow.lab == lab,
            JudgementDraftRow.person == person,
            JudgementDraftRow.by == by,
        )
    )


def remarks_for(session: Session, course: str, lab: int) -> Sequence[RemarkRow]:
    """Give the comments for a lab and those for all, most used first."""
    query = (
        select(RemarkRow)
        .where(RemarkRow.course == course, or_(RemarkRow.lab == lab, RemarkRow.lab.is_(None)))
        .order_by(RemarkRow.uses.desc(), RemarkRow.at, RemarkRow.id)
    )
    return session.scalars(query).all()


def find_remark(session: Session, course: str, remark: str) -> RemarkRow | None:
    """Give one comment of the course's bank."""
    row = session.get(RemarkRow, remark)
    return row if row is not None and row.course == course else None


def count_uses(session: Session, course: str, remarks: Iterable[str]) -> None:
    """Count one more use of each of these comments; those that are gone are left aside."""
    session.execute(
        update(RemarkRow)
        .where(RemarkRow.course == course, RemarkRow.id.in_(set(remarks)))
        .values(uses=RemarkRow.uses + 1)
    )
