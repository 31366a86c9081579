"""Questions about peer reviews: rounds, who reviews whom, reactions, copies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import (
    AttemptRow,
    CopyRow,
    ReactionRow,
    ReportRow,
    ReviewRow,
    RoundRow,
    WithdrawalRow,
)


class Received(NamedTuple):
    """A review with what its author said of it, None while she has said nothing."""

    review: ReviewRow
    reaction: ReactionRow | None


def round_of(session: Session, course: str, lab: int) -> RoundRow | None:
    """Give the lab's round, None while nothing is allocated."""
    return session.get(RoundRow, (course, lab))


def rounds(session: Session, course: str) -> Sequence[RoundRow]:
    """Give the rounds of the course, by lab."""
    query = select(RoundRow).where(RoundRow.course == course).order_by(RoundRow.lab)
    return session.scalars(query).all()


def reviews_in(session: Session, course: str, lab: int) -> Sequence[ReviewRow]:
    """Give all reviews of a lab's round, in the order in which they were allocated."""
    query = (
        select(ReviewRow)
        .where(ReviewRow.course == course, ReviewRow.lab == lab)
        .order_by(ReviewRow.allocated, ReviewRow.id)
    )
    return session.scalars(query).all()


def reviews_by(session: Session, course: str, reviewer: str) -> Sequence[ReviewRow]:
    """Give all reviews that a person has to do or has done, by lab and allocation."""
    query = (
        select(ReviewRow)
        .where(ReviewRow.course == course, ReviewRow.reviewer == reviewer)
        .order_by(ReviewRow.lab, ReviewRow.allocated, ReviewRow.id)
    )
    return session.scalars(query).all()


def received_by(session: Session, course: str, author: str, lab: int) -> list[Received]:
    """Give the reviews of a person's report, in an order that says nothing of the reviewers."""
    query = (
        select(ReviewRow, ReactionRow)
        .outerjoin(ReactionRow, ReactionRow.review == ReviewRow.id)
        .where(ReviewRow.course == course, ReviewRow.author == author, ReviewRow.lab == lab)
        .order_by(ReviewRow.id)
    )
    return [Received(*row) for row in session.execute(query)]


def find_review(session: Session, course: str, review: str) -> ReviewRow | None:
    """Give one review of the course."""
    row = session.get(ReviewRow, review)
    return row if row is not None and row.course == course else None


def pairs_before(session: Session, course: str, lab: int) -> dict[str, set[str]]:
    """Give the authors each reviewer has had in the course's other labs."""
    query = select(ReviewRow.reviewer, ReviewRow.author).where(
        ReviewRow.course == course, ReviewRow.lab != lab
    )
    past: defaultdict[str, set[str]] = defaultdict(set)
    for reviewer, author in session.execute(query):
        past[reviewer].add(author)
    return past


def counted_by_kind(session: Session, course: str) -> dict[str, int]:
    """Give how many reviews of the course there are of each kind."""
    query = (
        select(ReviewRow.kind, func.count())
        .where(ReviewRow.course == course)
        .group_by(ReviewRow.kind)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def find_copy(session: Session, attempt: str, source: str) -> CopyRow | None:
    """Give the anonymous copy made of this file of an attempt."""
    return session.get(CopyRow, (attempt, source))


def copies_of(session: Session, attempts: Collection[str]) -> Sequence[CopyRow]:
    """Give every anonymous copy made of these attempts, also of files that are not the newest."""
    query = select(CopyRow).where(CopyRow.attempt.in_(attempts)).order_by(CopyRow.made)
    return session.scalars(query).all()


def of_kept_back(session: Session, course: str) -> Sequence[ReviewRow]:
    """Give the reviews of reports of which a copy is held or was let pass by a TA."""
    kept_back = select(CopyRow.attempt).where(CopyRow.state != "clear")
    query = select(ReviewRow).where(ReviewRow.course == course, ReviewRow.attempt.in_(kept_back))
    return session.scalars(query).all()


def uncopied(session: Session, course: str) -> Sequence[str]:
    """Give the attempts under review whose newest file has no anonymous copy yet."""
    newest = func.coalesce(func.nullif(ReportRow.executed, ""), AttemptRow.sha256)
    query = (
        select(AttemptRow.id)
        .join(ReviewRow, ReviewRow.attempt == AttemptRow.id)
        .join(RoundRow, (RoundRow.course == ReviewRow.course) & (RoundRow.lab == ReviewRow.lab))
        .outerjoin(ReportRow, ReportRow.attempt == AttemptRow.id)
        .outerjoin(CopyRow, (CopyRow.attempt == AttemptRow.id) & (CopyRow.source == newest))
        .where(ReviewRow.course == course, RoundRow.closed.is_(None), CopyRow.attempt.is_(None))
        .distinct()
        .order_by(AttemptRow.id)
    )
    return session.scalars(query).all()


def held_copies(session: Session) -> Sequence[CopyRow]:
    """Give the copies that wait for a TA, oldest first."""
    query = select(CopyRow).where(CopyRow.state == "held").order_by(CopyRow.made)
    return session.scalars(query).all()


def keep_reaction(session: Session, reaction: ReactionRow) -> None:
    """Keep a reaction, in place of an earlier one."""
    session.merge(reaction)


def reaction_to(session: Session, review: str) -> ReactionRow | None:
    """Give what the author said of a review."""
    return session.get(ReactionRow, review)


def forget_copies(session: Session, course: str, author: str) -> None:
    """Forget the copies of a person's attempts: the next to ask gets a new one."""
    mine = select(AttemptRow.id).where(AttemptRow.course == course, AttemptRow.person == author)
    session.execute(delete(CopyRow).where(CopyRow.attempt.in_(mine)))


def withdrawn(session: Session, course: str, lab: int) -> set[str]:
    """Give those who took their report out of a lab's reviews."""
    query = select(WithdrawalRow.person).where(
        WithdrawalRow.course == course, WithdrawalRow.lab == lab
    )
    return set(session.scalars(query))
