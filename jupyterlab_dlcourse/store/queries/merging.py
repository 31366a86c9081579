"""Two people who are one: what is whose, and moving all of it.

Which columns name a person is told by the tables themselves, so that a new table is never
forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Column, delete, func, or_, select, update
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import (
    AttemptRow,
    Base,
    ExtensionRow,
    JudgementRow,
    MembershipRow,
    PersonRow,
    RequestRow,
    ReviewRow,
)

_ASIDE = 1_000_000  # above every number of an attempt


def counts_of(session: Session, person: str) -> dict[str, int]:
    """Give how much there is of a person, in the words of a preview."""
    of = {
        "attempts": AttemptRow.person,
        "judgements": JudgementRow.person,
        "reviews": ReviewRow.reviewer,
        "extensions": ExtensionRow.person,
        "requests": RequestRow.person,
    }
    return {
        what: session.scalar(select(func.count()).where(column == person)) or 0
        for what, column in of.items()
    }


def labs_of_both(session: Session, kept: str, other: str) -> tuple[int, ...]:
    """Give the labs in which both have attempts."""
    hers, others = (
        set(session.scalars(select(AttemptRow.lab).where(AttemptRow.person == person)))
        for person in (kept, other)
    )
    return tuple(sorted(hers & others))


def reviews_of(session: Session, *people: str) -> Sequence[ReviewRow]:
    """Give all reviews by or about some people."""
    query = select(ReviewRow).where(
        or_(ReviewRow.reviewer.in_(people), ReviewRow.author.in_(people))
    )
    return session.scalars(query).all()


def renumber(session: Session, kept: str, other: str) -> dict[str, tuple[int, int]]:
    """Count the attempts of both anew, by time and lab; give the numbers that changed.

    The order stays what it was by the clock, for the last one that counts is the one that stands.
    """
    query = (
        select(AttemptRow)
        .where(AttemptRow.person.in_((kept, other)))
        .order_by(AttemptRow.received, AttemptRow.id)
    )
    rows = session.scalars(query).all()
    old = {row.id: row.number for row in rows}
    for place, row in enumerate(rows):
        row.number = _ASIDE + place  # so that no two meet on the way
    session.flush()
    seen: dict[tuple[str, int], int] = {}
    for row in rows:
        row.person = kept
        seen[row.course, row.lab] = row.number = seen.get((row.course, row.lab), 0) + 1
    session.flush()
    return {row.id: (old[row.id], row.number) for row in rows if old[row.id] != row.number}


def move(session: Session, kept: str, other: str) -> None:
    """Make all that is the other's the kept one's, and drop the other.

    Of what each can have but once (a group, a draft, a role) the kept one's stays.
    """
    session.flush()
    session.execute(delete(MembershipRow).where(MembershipRow.person == other))
    for column in naming_people():
        table = column.table
        change = update(table).where(column == other).values({column: kept})
        session.execute(change.prefix_with("OR IGNORE"))
        session.execute(delete(table).where(column == other))
    session.execute(delete(PersonRow).where(PersonRow.id == other))
    session.expire_all()


def naming_people() -> Iterator[Column[str]]:
    """Give every column that holds a person; the log keeps what people were called then."""
    mine = PersonRow.__table__.c.id
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            if any(key.column is mine for key in column.foreign_keys):
                yield column
    for name in ("extensions", "outages"):
        yield Base.metadata.tables[name].c.by
