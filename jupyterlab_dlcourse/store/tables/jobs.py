"""Grading jobs: one an attempt, with the try number that fences late results, and reports."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from jupyterlab_dlcourse.store.tables.base import Base


class JobRow(Base):
    """The job of an attempt.

    ``state``: queued, running, done, failed, cancelled. ``mode`` is that of the run it waits for,
    is in or has ended with: smoke first, then perhaps full. ``try_number`` counts from 0 (never
    started); a result is taken only from the try that is current here. ``failures`` counts the
    tries in a row that broke on our side. ``heartbeat`` is the last sign of life of the runner.
    """

    __tablename__ = "jobs"

    attempt: Mapped[str] = mapped_column(ForeignKey("attempts.id"), primary_key=True)
    state: Mapped[str] = mapped_column(index=True)
    mode: Mapped[str] = mapped_column(server_default="smoke")
    try_number: Mapped[int]
    failures: Mapped[int]
    queued: Mapped[datetime]
    started: Mapped[datetime | None]
    ended: Mapped[datetime | None]
    heartbeat: Mapped[datetime | None]
    slot: Mapped[int | None]
    device: Mapped[str]
    message: Mapped[str]


class ReportRow(Base):
    """The report on an attempt, from the try that made it. ``body`` is the report's JSON."""

    __tablename__ = "reports"

    attempt: Mapped[str] = mapped_column(ForeignKey("attempts.id"), primary_key=True)
    try_number: Mapped[int]
    made: Mapped[datetime]
    suggestion: Mapped[str]
    seconds: Mapped[float]
    body: Mapped[str]
    executed: Mapped[str | None]
