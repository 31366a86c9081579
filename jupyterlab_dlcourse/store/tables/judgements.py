"""What people decide: judgements, extensions, outages."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from jupyterlab_dlcourse.store.tables.base import Base


class JudgementRow(Base):
    """A person's word on a lab: pass, resubmit (``until`` a date) or fail. The last one stands.

    ``exercises`` is a JSON list of the ids of those to mend; ``undone`` is when the word was taken
    back, null while it holds.
    """

    __tablename__ = "judgements"
    __table_args__ = (Index(None, "course", "person", "lab"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    course: Mapped[str]
    person: Mapped[str] = mapped_column(ForeignKey("people.id"))
    lab: Mapped[int]
    attempt: Mapped[str | None] = mapped_column(ForeignKey("attempts.id"))
    verdict: Mapped[str]
    by: Mapped[str] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    reason: Mapped[str]
    until: Mapped[datetime | None]
    exercises: Mapped[str] = mapped_column(default="[]")
    undone: Mapped[datetime | None] = mapped_column(default=None)


class ExtensionRow(Base):
    """More time for one lab: for one person, or for everyone where ``person`` is null."""

    __tablename__ = "extensions"
    __table_args__ = (Index(None, "course", "lab"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    course: Mapped[str]
    lab: Mapped[int]
    person: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    until: Mapped[datetime]
    by: Mapped[str]
    at: Mapped[datetime]
    reason: Mapped[str]


class OutageRow(Base):
    """A time in which ``what`` was down; which deadlines it moves is the rules' to say."""

    __tablename__ = "outages"

    id: Mapped[int] = mapped_column(primary_key=True)
    course: Mapped[str] = mapped_column(index=True)
    starts: Mapped[datetime]
    ends: Mapped[datetime]
    what: Mapped[str]
    by: Mapped[str]
    at: Mapped[datetime]


class DowntimeRow(Base):
    """A time in which the server did not run, found at its start and proposed to the teachers.

    ``settled`` is when a teacher made an outage of it or said that it is none; null before.
    """

    __tablename__ = "downtimes"

    id: Mapped[int] = mapped_column(primary_key=True)
    course: Mapped[str] = mapped_column(index=True)
    starts: Mapped[datetime]
    ends: Mapped[datetime]
    settled: Mapped[datetime | None]
