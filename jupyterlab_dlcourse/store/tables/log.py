"""The log of decisions: rows are added, and the database itself refuses to change or drop any."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from jupyterlab_dlcourse.store.tables.base import Base


class DecisionRow(Base):
    """Who did what to whose things, when, and why; ``before`` and ``after`` are JSON.

    ``person`` and ``lab`` are null where it concerns no one in particular. People stand here by
    what they were called then, whatever becomes of their accounts.
    """

    __tablename__ = "decisions"
    __table_args__ = (Index(None, "course", "at"), Index(None, "course", "person"))

    id: Mapped[int] = mapped_column(primary_key=True)
    course: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    action: Mapped[str]
    person: Mapped[str | None]
    lab: Mapped[int | None]
    before: Mapped[str]
    after: Mapped[str]
    why: Mapped[str]
