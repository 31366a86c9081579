"""Questions about jobs: what waits, what runs, how long the labs take."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import AttemptRow, JobRow, ReportRow

_RECENT = 20


class Standing(NamedTuple):
    """A job with the attempt it is for."""

    job: JobRow
    attempt: AttemptRow


def jobs_in(session: Session, course: str, *states: str) -> list[Standing]:
    """Give the course's jobs in these states, first queued first."""
    query = (
        select(JobRow, AttemptRow)
        .join(AttemptRow, AttemptRow.id == JobRow.attempt)
        .where(AttemptRow.course == course, JobRow.state.in_(states))
        .order_by(JobRow.queued, JobRow.attempt)
    )
    return [Standing(*row) for row in session.execute(query)]


def find_job(session: Session, attempt: str) -> JobRow | None:
    """Give the attempt's job."""
    return session.get(JobRow, attempt)


def current_try(session: Session, attempt: str, try_number: int) -> JobRow | None:
    """Give the job if this try is the one that runs now: the fence against late results."""
    job = session.get(JobRow, attempt)
    if job is None or job.state != "running" or job.try_number != try_number:
        return None
    return job


def recent_seconds(session: Session, course: str, lab: int) -> list[float]:
    """Give the lengths of the lab's last runs in seconds, newest first, 20 at most."""
    query = (
        select(ReportRow.seconds)
        .join(AttemptRow, AttemptRow.id == ReportRow.attempt)
        .join(JobRow, JobRow.attempt == ReportRow.attempt)
        .where(AttemptRow.course == course, AttemptRow.lab == lab, JobRow.state == "done")
        .order_by(ReportRow.made.desc())
        .limit(_RECENT)
    )
    return list(session.scalars(query))


def last_failures(session: Session, course: str, most: int) -> list[Standing]:
    """Give the jobs that our side could not grade, the last one first."""
    query = (
        select(JobRow, AttemptRow)
        .join(AttemptRow, AttemptRow.id == JobRow.attempt)
        .where(AttemptRow.course == course, JobRow.state == "failed")
        .order_by(JobRow.ended.desc(), JobRow.attempt)
        .limit(most)
    )
    return [Standing(*row) for row in session.execute(query)]


def made_since(session: Session, course: str, moment: datetime) -> list[datetime]:
    """Give when the reports since a moment were made."""
    query = (
        select(ReportRow.made)
        .join(AttemptRow, AttemptRow.id == ReportRow.attempt)
        .where(AttemptRow.course == course, ReportRow.made >= moment)
    )
    return list(session.scalars(query))


def report_of(session: Session, attempt: str) -> ReportRow | None:
    """Give the report that is kept on an attempt."""
    return session.get(ReportRow, attempt)


def keep_report(session: Session, report: ReportRow) -> None:
    """Keep the report, in place of an earlier try's."""
    session.merge(report)


def queue_again(job: JobRow, now: datetime, message: str = "") -> None:
    """Put the job back into the queue; its next start will be a new try."""
    job.state = "queued"
    job.queued = now
    job.started = job.ended = job.heartbeat = None
    job.slot = None
    job.device = ""
    job.message = message
