"""Questions about reports that are published to the class."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import PublicationRow


def publications_in(session: Session, course: str, lab: int) -> Sequence[PublicationRow]:
    """Give a lab's publications, half agreed ones too, in an order that says nothing of people."""
    query = (
        select(PublicationRow)
        .where(PublicationRow.course == course, PublicationRow.lab == lab)
        .order_by(PublicationRow.attempt)
    )
    return session.scalars(query).all()


def publication_of(session: Session, course: str, lab: int, person: str) -> PublicationRow | None:
    """Give the publication of a person's report, None where nobody has said yes to one."""
    return session.get(PublicationRow, (course, lab, person))


def publication_by(session: Session, course: str, attempt: str) -> PublicationRow | None:
    """Give the publication of this attempt."""
    query = select(PublicationRow).where(
        PublicationRow.course == course, PublicationRow.attempt == attempt
    )
    return session.scalars(query).one_or_none()
