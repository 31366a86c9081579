"""The line of waiting jobs, read from the database and put in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.engine.queue import Waiting, estimate, in_order, usual_seconds
from jupyterlab_dlcourse.services.dates.deadlines import Grants, class_grants, grants_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import jobs
from jupyterlab_dlcourse.store.queries.jobs import Standing

_FEW = 20  # jobs: below, asking for each person is quicker than reading the whole class


class Line(msgspec.Struct, frozen=True):
    """The waiting jobs in order, and the seconds until each report (None: cannot be told)."""

    order: tuple[Waiting, ...]
    seconds: dict[str, float | None]

    def position(self, attempt: str) -> int | None:
        """Give a job's place from 1, None when it does not wait."""
        places = (n for n, job in enumerate(self.order, start=1) if job.id == attempt)
        return next(places, None)

    def eta(self, attempt: str) -> float | None:
        """Give the seconds until a job's report, None when that cannot be told."""
        return self.seconds.get(attempt)


def read_line(session: Session, place: Workplace, slots: int) -> Line:
    """Read the line as it is now."""
    now = place.clock()
    running = jobs.jobs_in(session, place.course, "running")
    queued = jobs.jobs_in(session, place.course, "queued")
    waiting = [_waiting(one, grants) for one, grants in _granted(session, place, queued)]
    order = in_order(waiting, [one.attempt.person for one in running], now)
    labs = {job.lab for job in order} | {one.attempt.lab for one in running}
    usual = {lab: usual_seconds(jobs.recent_seconds(session, place.course, lab)) for lab in labs}
    left = {one.job.attempt: _left(one, usual[one.attempt.lab], now) for one in running}
    return Line(tuple(order), left | estimate(order, list(left.values()), slots, usual))


def _granted(
    session: Session, place: Workplace, queued: Sequence[Standing]
) -> Iterator[tuple[Standing, Grants]]:
    """Give each job with what moves its person's deadlines; of many, everyone's is read at once."""
    plan = place.plan
    many = class_grants(session, plan) if len(queued) > _FEW else None
    for one in queued:
        person = one.attempt.person
        yield one, many.of(person) if many is not None else grants_of(session, plan, person)


def _waiting(one: Standing, grants: Grants) -> Waiting:
    lab = one.attempt.lab
    return Waiting(
        id=one.job.attempt,
        person=one.attempt.person,
        lab=lab,
        queued=one.job.queued,
        due=grants.due(lab),
        full=one.job.mode == Mode.FULL,
        resubmission=any(row.lab == lab and row.until for row in grants.judgements),
    )


def _left(one: Standing, usual: float | None, now: datetime) -> float | None:
    if usual is None or one.job.started is None:
        return None
    return max(0.0, usual - (now - one.job.started).total_seconds())
