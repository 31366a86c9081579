"""The grader as staff see it now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.engine.slots import slot_name
from jupyterlab_dlcourse.grading.job import Slot
from jupyterlab_dlcourse.services.answers.grader import (
    GraderJob,
    GraderSlot,
    GraderState,
    HourDone,
)
from jupyterlab_dlcourse.services.handing_in.queues import Line, read_line
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import jobs, people
from jupyterlab_dlcourse.store.queries.jobs import Standing

_HOURS: Final = 24
_FAILURES: Final = 20


class GraderStates:
    """Shows staff what the grader does."""

    def __init__(self, workplace: Workplace, slots: Sequence[Slot]) -> None:
        self._place = workplace
        self._slots = tuple(slots)

    def now(self, actor: Actor) -> GraderState:
        """Give slots, queue, the last day's reports by hour and the last failures.

        Raises
        ------
        Forbidden
            The actor is a student.
        """
        require(actor, Action.SEE_CLASS, actor.id)
        place = self._place
        with place.database.read() as session:
            line = read_line(session, place, len(self._slots))
            names = people.names(session, place.course)
            failed = jobs.last_failures(session, place.course, _FAILURES)
            return GraderState(
                at=self._here(place.clock()),
                slots=self._slots_now(session, line, names),
                queue=self._queue(session, line, names),
                hours=self._hours(session),
                failures=tuple(self._job(one, one.job.ended, line, names) for one in failed),
            )

    def _slots_now(
        self, session: Session, line: Line, names: Mapping[str, str]
    ) -> tuple[GraderSlot, ...]:
        running = {one.job.slot: one for one in self._in(session, "running")}
        return tuple(
            GraderSlot(
                slot_name(slot),
                None
                if (one := running.get(slot.index)) is None
                else self._job(one, one.job.started, line, names),
            )
            for slot in self._slots
        )

    def _queue(
        self, session: Session, line: Line, names: Mapping[str, str]
    ) -> tuple[GraderJob, ...]:
        queued = {one.job.attempt: one for one in self._in(session, "queued")}
        return tuple(
            self._job(queued[one.id], one.queued, line, names)
            for one in line.order
            if one.id in queued
        )

    def _hours(self, session: Session) -> tuple[HourDone, ...]:
        last = self._place.clock().replace(minute=0, second=0, microsecond=0)
        hours = [last - timedelta(hours=back) for back in reversed(range(_HOURS))]
        made = jobs.made_since(session, self._place.course, hours[0])
        counted = Counter(one.replace(minute=0, second=0, microsecond=0) for one in made)
        return tuple(HourDone(self._here(hour), counted[hour]) for hour in hours)

    def _in(self, session: Session, state: str) -> list[Standing]:
        return jobs.jobs_in(session, self._place.course, state)

    def _job(
        self, one: Standing, since: datetime | None, line: Line, names: Mapping[str, str]
    ) -> GraderJob:
        job, attempt = one.job, one.attempt
        return GraderJob(
            attempt=attempt.id,
            person=attempt.person,
            name=names.get(attempt.person, attempt.person),
            lab=attempt.lab,
            mode=job.mode,
            since=self._here(since or job.queued),
            seconds=line.eta(attempt.id),
            message=job.message,
        )

    def _here(self, moment: datetime) -> datetime:
        return moment.astimezone(self._place.plan.tz)
