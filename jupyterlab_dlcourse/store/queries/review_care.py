"""Questions about what TAs said of reviews and of reports that could not be reviewed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import (
    FlaggedReportRow,
    ReactionRow,
    ReturnRow,
    ReviewRow,
    RulingRow,
    SpotCheckRow,
)

LOST = "lost"  # counted so: a review done and set aside without credit


class Cared(NamedTuple):
    """A review with all that was said of it; None where nothing was."""

    review: ReviewRow
    reaction: ReactionRow | None
    check: SpotCheckRow | None
    ruling: RulingRow | None


def _cared(course: str) -> Select[ReviewRow, ReactionRow, SpotCheckRow, RulingRow]:
    return (
        select(ReviewRow, ReactionRow, SpotCheckRow, RulingRow)
        .outerjoin(ReactionRow, ReactionRow.review == ReviewRow.id)
        .outerjoin(SpotCheckRow, SpotCheckRow.review == ReviewRow.id)
        .outerjoin(RulingRow, RulingRow.review == ReviewRow.id)
        .where(ReviewRow.course == course)
        .order_by(ReviewRow.lab, ReviewRow.allocated, ReviewRow.id)
    )


def cared_in(session: Session, course: str, lab: int | None = None) -> list[Cared]:
    """Give all reviews of a lab, or of the term, with what was said of them, by allocation."""
    query = _cared(course) if lab is None else _cared(course).where(ReviewRow.lab == lab)
    return [Cared(*row) for row in session.execute(query)]


def cared_of(session: Session, course: str, lab: int, author: str) -> list[Cared]:
    """Give the reviews of one report with what was said of them, by allocation."""
    query = _cared(course).where(ReviewRow.lab == lab, ReviewRow.author == author)
    return [Cared(*row) for row in session.execute(query)]


def ruling_of(session: Session, review: str) -> RulingRow | None:
    """Give what a TA said to the author's calling this review unfair."""
    return session.get(RulingRow, review)


def rulings_on(session: Session, reviews: Sequence[str]) -> dict[str, RulingRow]:
    """Give the rulings on these reviews, by review."""
    query = select(RulingRow).where(RulingRow.review.in_(reviews))
    return {row.review: row for row in session.scalars(query)}


def without_credit(session: Session, course: str, reviewer: str) -> set[str]:
    """Give the reviews of a person that were set aside and give her no credit."""
    query = (
        select(RulingRow.review)
        .join(ReviewRow, ReviewRow.id == RulingRow.review)
        .where(
            ReviewRow.course == course,
            ReviewRow.reviewer == reviewer,
            RulingRow.set_aside,
            ~RulingRow.credit,
        )
    )
    return set(session.scalars(query))


def returned_to(session: Session, course: str, reviewer: str) -> dict[str, str]:
    """Give why reviews of a person were given back to her, by review."""
    query = (
        select(ReturnRow)
        .join(ReviewRow, ReviewRow.id == ReturnRow.review)
        .where(ReviewRow.course == course, ReviewRow.reviewer == reviewer)
    )
    return {row.review: row.why for row in session.scalars(query)}


def check_of(session: Session, review: str) -> SpotCheckRow | None:
    """Give the spot check of a review."""
    return session.get(SpotCheckRow, review)


def forget_sayings(session: Session, review: str) -> None:
    """Forget reaction, spot check and ruling of a review that is to be written anew."""
    for table in (ReactionRow, SpotCheckRow, RulingRow):
        session.execute(delete(table).where(table.review == review))


def flagged_reports(session: Session, course: str, lab: int) -> dict[str, FlaggedReportRow]:
    """Give what TAs said of reports that could not be reviewed, by author."""
    query = select(FlaggedReportRow).where(
        FlaggedReportRow.course == course, FlaggedReportRow.lab == lab
    )
    return {row.person: row for row in session.scalars(query)}


def kept_out(session: Session, course: str, lab: int) -> set[str]:
    """Give the authors whose report a TA keeps out of the lab's reviews."""
    return {who for who, row in flagged_reports(session, course, lab).items() if not row.back}
