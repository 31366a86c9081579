"""Peer reviews: a lab's round, who reviews whose report, reactions, anonymous copies."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from jupyterlab_dlcourse.store.tables.base import Base


class RoundRow(Base):
    """The reviews of one lab, from their allocation on.

    ``seed`` draws the same allocation again. ``spares`` counts how often spare reviewers were
    named. ``closed`` is when the window was over and everything was released.
    """

    __tablename__ = "rounds"

    course: Mapped[str] = mapped_column(primary_key=True)
    lab: Mapped[int] = mapped_column(primary_key=True)
    seed: Mapped[str]
    allocated: Mapped[datetime]
    spares: Mapped[int]
    closed: Mapped[datetime | None]


class ReviewRow(Base):
    """One report in one reviewer's hands.

    ``kind``: peer, spare, ta. ``state``: allocated, started, done; flagged for a report that
    cannot be reviewed (``flag`` says why), dropped for one whose author withdrew it.
    ``answers`` is the JSON of the filled-in rubric; ``version`` counts its changes, so that of two
    tabs the later one is told; ``saved`` is when they changed last. ``rubric`` is the hash of the
    rubric it was written by, ``""`` while nothing is written. ``score`` (0 to 1) is there when it
    is done.
    """

    __tablename__ = "reviews"
    __table_args__ = (
        UniqueConstraint("course", "lab", "reviewer", "author"),
        Index(None, "course", "lab", "author"),
        Index(None, "course", "reviewer"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    course: Mapped[str]
    lab: Mapped[int]
    attempt: Mapped[str] = mapped_column(ForeignKey("attempts.id"))
    author: Mapped[str] = mapped_column(ForeignKey("people.id"))
    reviewer: Mapped[str] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[str]
    state: Mapped[str]
    allocated: Mapped[datetime]
    started: Mapped[datetime | None]
    done: Mapped[datetime | None]
    saved: Mapped[datetime | None]
    answers: Mapped[str]
    version: Mapped[int]
    score: Mapped[float | None]
    flag: Mapped[str]
    rubric: Mapped[str] = mapped_column(default="")


class ReactionRow(Base):
    """What the author said of a review: helpful or not, with a word; ``unfair`` goes to the TAs."""

    __tablename__ = "reactions"

    review: Mapped[str] = mapped_column(ForeignKey("reviews.id"), primary_key=True)
    helpful: Mapped[bool | None]
    word: Mapped[str]
    unfair: Mapped[str]
    at: Mapped[datetime]


class CopyRow(Base):
    """The anonymous copy of an attempt, made of the file ``source`` (a SHA-256).

    ``state``: clear, held for a TA, approved by one (``by``, when: ``decided``). ``held`` is a JSON
    list of sentences.
    """

    __tablename__ = "copies"

    attempt: Mapped[str] = mapped_column(ForeignKey("attempts.id"), primary_key=True)
    source: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str]
    state: Mapped[str]
    held: Mapped[str]
    made: Mapped[datetime]
    decided: Mapped[datetime | None]
    by: Mapped[str | None] = mapped_column(ForeignKey("people.id"))


class HiddenWordRow(Base):
    """A word that an author wants hidden in what her reviewers see."""

    __tablename__ = "hidden_words"

    course: Mapped[str] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    word: Mapped[str] = mapped_column(primary_key=True)


class WithdrawalRow(Base):
    """A person who took her report out of a lab's reviews."""

    __tablename__ = "withdrawals"

    course: Mapped[str] = mapped_column(primary_key=True)
    lab: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    by: Mapped[str] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
