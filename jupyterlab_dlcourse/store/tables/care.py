"""The care taken of reviews: practice on an example, spot checks by TAs, published reports."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from jupyterlab_dlcourse.store.tables.base import Base


class ExampleRow(Base):
    """A lab's example report (an anonymous notebook, by its hash) with a teacher's review of it.

    ``answers`` is the JSON of the filled-in rubric. ``required``: a practice review of it comes
    before the first review of the lab.
    """

    __tablename__ = "examples"

    course: Mapped[str] = mapped_column(primary_key=True)
    lab: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str]
    answers: Mapped[str]
    required: Mapped[bool]
    by: Mapped[str] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]


class PracticeRow(Base):
    """A person's practice review of a lab's example; ``distance`` to the teacher's once done."""

    __tablename__ = "practices"

    course: Mapped[str] = mapped_column(primary_key=True)
    lab: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    answers: Mapped[str]
    version: Mapped[int]
    tries: Mapped[int]
    distance: Mapped[float | None]
    done: Mapped[datetime | None]


class SpotCheckRow(Base):
    """A TA's look at a review: careful, fair or careless."""

    __tablename__ = "spot_checks"

    review: Mapped[str] = mapped_column(ForeignKey("reviews.id"), primary_key=True)
    care: Mapped[str]
    note: Mapped[str]
    by: Mapped[str] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]


class RulingRow(Base):
    """What a TA says to a review that its author calls unfair; ``answer`` is for the author.

    ``set_aside``: the review does not count in the report's score; its reviewer keeps the credit
    for it or not (``credit``).
    """

    __tablename__ = "rulings"

    review: Mapped[str] = mapped_column(ForeignKey("reviews.id"), primary_key=True)
    set_aside: Mapped[bool]
    credit: Mapped[bool]
    answer: Mapped[str]
    by: Mapped[str] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]


class ReturnRow(Base):
    """A review that a TA gave back to its reviewer to be written anew, and why."""

    __tablename__ = "returns"

    review: Mapped[str] = mapped_column(ForeignKey("reviews.id"), primary_key=True)
    why: Mapped[str]
    by: Mapped[str] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]


class FlaggedReportRow(Base):
    """A TA's word on a report that reviewers could not review, after ``flags`` of them said so.

    ``back``: it goes back to be reviewed; else it stays out, and ``sentence`` tells its author why.
    """

    __tablename__ = "flagged_reports"

    course: Mapped[str] = mapped_column(primary_key=True)
    lab: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    back: Mapped[bool]
    flags: Mapped[int]
    sentence: Mapped[str]
    by: Mapped[str] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]


class PublicationRow(Base):
    """A report shown to the class once both have said so: its author and a TA (null: not yet).

    ``named``: the author wants her name beside it.
    """

    __tablename__ = "publications"

    course: Mapped[str] = mapped_column(primary_key=True)
    lab: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(ForeignKey("people.id"), primary_key=True)
    attempt: Mapped[str] = mapped_column(ForeignKey("attempts.id"))
    named: Mapped[bool]
    author_at: Mapped[datetime | None]
    by: Mapped[str | None] = mapped_column(ForeignKey("people.id"))
    staff_at: Mapped[datetime | None]
