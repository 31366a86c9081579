"""What people are told, each once; what they do not want to be told; their calendar's address."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from jupyterlab_dlcourse.store.tables.base import Base


class NoticeRow(Base):
    """Something a person is told; ``key`` names the occasion, so that it is told once.

    ``at`` is when a browser of hers took it.
    """

    __tablename__ = "notices"
    __table_args__ = (UniqueConstraint("course", "person", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    course: Mapped[str]
    person: Mapped[str] = mapped_column(ForeignKey("people.id"))
    key: Mapped[str]
    kind: Mapped[str]
    lab: Mapped[int | None]
    text: Mapped[str]
    at: Mapped[datetime]


class QuietRow(Base):
    """A kind of notice that a person does not want."""

    __tablename__ = "quiet"

    course: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)


class FeedRow(Base):
    """The secret part of the address of a person's calendar; renewing it shuts the old one."""

    __tablename__ = "feeds"

    course: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    secret: Mapped[str] = mapped_column(unique=True)
    since: Mapped[datetime]
