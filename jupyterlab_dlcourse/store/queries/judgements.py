"""Questions about what people decided: judgements, extensions, outages."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import ExtensionRow, JudgementRow, OutageRow


def judgements_of(session: Session, course: str, person: str) -> Sequence[JudgementRow]:
    """Give the judgements of a person's labs that hold, in the order in which they were made."""
    query = (
        select(JudgementRow)
        .where(
            JudgementRow.course == course,
            JudgementRow.person == person,
            JudgementRow.undone.is_(None),
        )
        .order_by(JudgementRow.at, JudgementRow.id)
    )
    return session.scalars(query).all()


def every_judgement(
    session: Session, course: str, lab: int | None = None
) -> Sequence[JudgementRow]:
    """Give all judgements that hold, of the course or of a lab, in the order they were made."""
    query = select(JudgementRow).where(JudgementRow.course == course, JudgementRow.undone.is_(None))
    if lab is not None:
        query = query.where(JudgementRow.lab == lab)
    return session.scalars(query.order_by(JudgementRow.at, JudgementRow.id)).all()


def extensions_for(session: Session, course: str, person: str) -> Sequence[ExtensionRow]:
    """Give the extensions that a person has, her own and everyone's."""
    query = select(ExtensionRow).where(
        ExtensionRow.course == course,
        or_(ExtensionRow.person == person, ExtensionRow.person.is_(None)),
    )
    return session.scalars(query).all()


def every_extension(session: Session, course: str) -> Sequence[ExtensionRow]:
    """Give all extensions of the course, anybody's and everyone's, the newest first."""
    query = (
        select(ExtensionRow)
        .where(ExtensionRow.course == course)
        .order_by(ExtensionRow.at.desc(), ExtensionRow.id.desc())
    )
    return session.scalars(query).all()


def outages(session: Session, course: str) -> Sequence[OutageRow]:
    """Give the course's outages."""
    return session.scalars(
        select(OutageRow).where(OutageRow.course == course).order_by(OutageRow.starts)
    ).all()


def find_extension(session: Session, course: str, extension: int) -> ExtensionRow | None:
    """Give one extension of the course."""
    row = session.get(ExtensionRow, extension)
    return row if row is not None and row.course == course else None


def find_outage(session: Session, course: str, outage: int) -> OutageRow | None:
    """Give one outage of the course."""
    row = session.get(OutageRow, outage)
    return row if row is not None and row.course == course else None
