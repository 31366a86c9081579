"""What goes with judging: who is at it, drafts, the bank of comments, requests to look again."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from jupyterlab_dlcourse.store.tables.base import Base


class ClaimRow(Base):
    """A TA who is at a hand-in now, so that no second one decides it unseen; ``at`` runs out."""

    __tablename__ = "claims"

    course: Mapped[str] = mapped_column(primary_key=True)
    lab: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    by: Mapped[str] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]


class JudgementDraftRow(Base):
    """What a TA has written and not given yet: JSON, with ``version`` counting its changes."""

    __tablename__ = "judgement_drafts"

    course: Mapped[str] = mapped_column(primary_key=True)
    lab: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    by: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    body: Mapped[str]
    version: Mapped[int]
    at: Mapped[datetime]


class RemarkRow(Base):
    """A comment of the bank, for one lab or (null) for all; ``exercises`` is a JSON list of ids."""

    __tablename__ = "remarks"
    __table_args__ = (Index(None, "course", "lab"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    course: Mapped[str]
    lab: Mapped[int | None]
    text: Mapped[str]
    exercises: Mapped[str]
    by: Mapped[str] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    uses: Mapped[int]


class RequestRow(Base):
    """A student's request: ``regrade`` of a judgement (once each), or a ``problem`` with a hand-in.

    It is open until a TA has answered; ``accepted`` is null until then. An accepted ``regrade``
    waits until the lab is judged anew.
    """

    __tablename__ = "requests"
    __table_args__ = (Index(None, "course", "person"), Index(None, "judgement", unique=True))

    id: Mapped[str] = mapped_column(primary_key=True)
    course: Mapped[str]
    lab: Mapped[int]
    person: Mapped[str] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[str]
    judgement: Mapped[int | None] = mapped_column(ForeignKey("judgements.id"))
    attempt: Mapped[str | None] = mapped_column(ForeignKey("attempts.id"))
    text: Mapped[str]
    at: Mapped[datetime]
    answer: Mapped[str]
    accepted: Mapped[bool | None]
    answered: Mapped[datetime | None]
    by: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
