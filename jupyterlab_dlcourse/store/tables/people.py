"""People: one account each; what they are in a course, which hand-out they fetched, their group."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from jupyterlab_dlcourse.store.tables.base import Base


class PersonRow(Base):
    """A person. ``id`` is what the course calls her (a student number, a login)."""

    __tablename__ = "people"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    created: Mapped[datetime]


class MembershipRow(Base):
    """What a person is in a course: student, ta or teacher."""

    __tablename__ = "memberships"

    course: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    role: Mapped[str]


class FetchRow(Base):
    """The version of a lab's hand-out that a person fetched last."""

    __tablename__ = "fetches"

    course: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    lab: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[str]
    at: Mapped[datetime]


class GroupRow(Base):
    """The project group of a person: mates do not review each other."""

    __tablename__ = "groups"

    course: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    name: Mapped[str]


class VolunteerRow(Base):
    """A person who is ready to review more than she has to, all term."""

    __tablename__ = "volunteers"

    course: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    since: Mapped[datetime]


class AliasRow(Base):
    """A login that means another account: what is left of one that was merged into it."""

    __tablename__ = "aliases"

    login: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
