"""Questions about example reports and the practice reviews of them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import ExampleRow, PracticeRow, PublicationRow


def example_of(session: Session, course: str, lab: int) -> ExampleRow | None:
    """Give a lab's example, None where there is none."""
    return session.get(ExampleRow, (course, lab))


def required(session: Session, course: str) -> dict[int, bool]:
    """Give the labs that have an example, and whether a practice review is required."""
    rows = session.scalars(select(ExampleRow).where(ExampleRow.course == course))
    return {row.lab: row.required for row in rows}


def practice_of(session: Session, course: str, lab: int, person: str) -> PracticeRow | None:
    """Give a person's practice review of a lab's example, None before it is begun."""
    return session.get(PracticeRow, (course, lab, person))


def practices_in(session: Session, course: str, lab: int) -> Sequence[PracticeRow]:
    """Give all practice reviews of a lab's example, by person."""
    query = (
        select(PracticeRow)
        .where(PracticeRow.course == course, PracticeRow.lab == lab)
        .order_by(PracticeRow.person)
    )
    return session.scalars(query).all()


def forget_practices(session: Session, course: str, lab: int) -> None:
    """Forget the practice reviews of a lab: its example is another one."""
    session.execute(delete(PracticeRow).where(PracticeRow.course == course, PracticeRow.lab == lab))


def drop_example(session: Session, course: str, lab: int) -> None:
    """Take a lab's example away, and the practice reviews of it."""
    forget_practices(session, course, lab)
    session.execute(delete(ExampleRow).where(ExampleRow.course == course, ExampleRow.lab == lab))


def shown_by_authors(session: Session, course: str, lab: int) -> Sequence[PublicationRow]:
    """Give the reports of a lab whose authors said that they may be shown, by person."""
    query = (
        select(PublicationRow)
        .where(
            PublicationRow.course == course,
            PublicationRow.lab == lab,
            PublicationRow.author_at.is_not(None),
        )
        .order_by(PublicationRow.person)
    )
    return session.scalars(query).all()
