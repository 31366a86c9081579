"""Attempts: what was handed in, by whom, when by the server's clock. Never changed afterwards."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from jupyterlab_dlcourse.store.tables.base import Base


class AttemptRow(Base):
    """One hand-in.

    ``received`` is when its last byte had arrived. ``late`` and ``reason`` say how it stood to
    the deadline at that moment; whether it counts *now* is worked out from the plan and the
    extensions. ``remarks`` is a JSON list of sentences, ``trusted`` the owner's word that her
    own notebook may run unconfined.
    """

    __tablename__ = "attempts"
    __table_args__ = (
        UniqueConstraint("course", "lab", "person", "number"),
        Index(None, "course", "person", "lab"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    course: Mapped[str]
    lab: Mapped[int]
    person: Mapped[str] = mapped_column(ForeignKey("people.id"))
    number: Mapped[int]
    name: Mapped[str]
    received: Mapped[datetime]
    sha256: Mapped[str]
    bytes: Mapped[int]
    late: Mapped[bool]
    reason: Mapped[str]
    remarks: Mapped[str]
    parsed: Mapped[bool]
    trusted: Mapped[bool]
