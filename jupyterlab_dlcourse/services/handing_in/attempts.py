"""Attempts as people see them: whether they count, where their job is, their files."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.grading.report import Report
from jupyterlab_dlcourse.services.answers.attempt import (
    Attempt,
    AttemptReport,
    JobState,
    JobStatus,
)
from jupyterlab_dlcourse.services.dates.deadlines import Grants, grants_of
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.handing_in.mending import mending_of
from jupyterlab_dlcourse.services.handing_in.queues import Line, read_line
from jupyterlab_dlcourse.services.handing_in.sentences import counts_text, report_sentence
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts
from jupyterlab_dlcourse.store.queries.attempts import AttemptFacts
from jupyterlab_dlcourse.store.tables import JobRow


class Attempts:
    """Shows attempts to those who may see them.

    Parameters
    ----------
    slots
        How many jobs run at once, for the estimates of waiting times.
    """

    def __init__(self, workplace: Workplace, live: Live, slots: int) -> None:
        self._place = workplace
        self._live = live
        self._slots = slots

    def get(self, actor: Actor, attempt: str) -> Attempt:
        """Give an attempt; `NotFound` also when it is none of the actor's business."""
        with self._place.database.read() as session:
            facts = self.facts(session, actor, attempt)
            mates = attempts.attempts_of(
                session, self._place.course, facts.attempt.person, facts.attempt.lab
            )
            grants = grants_of(session, self._place.plan, facts.attempt.person)
            return self._show(facts, standing_number(mates, grants), grants, self._line(session))

    def of(self, session: Session, person: str, grants: Grants) -> list[Attempt]:
        """Give all attempts of a person, newest first within each lab."""
        found = attempts.attempts_of(session, self._place.course, person)
        line = self._line(session)
        standing = {
            lab: standing_number([one for one in found if one.attempt.lab == lab], grants)
            for lab in {one.attempt.lab for one in found}
        }
        return [self._show(one, standing[one.attempt.lab], grants, line) for one in found]

    def facts(self, session: Session, actor: Actor, attempt: str) -> AttemptFacts:
        """Give the rows of an attempt that the actor may see."""
        facts = attempts.find_attempt(session, self._place.course, attempt)
        if facts is None:
            raise NotFound("There is no such attempt.")
        require(actor, Action.SEE_ATTEMPT, facts.attempt.person)
        return facts

    def report(self, actor: Actor, attempt: str) -> AttemptReport:
        """Give the report; `NotFound` while there is none."""
        with self._place.database.read() as session:
            facts = self.facts(session, actor, attempt)
            mending = mending_of(session, self._place, facts)
        row = facts.report
        if row is None:
            raise NotFound("There is no report on this attempt yet.")
        report = msgspec.json.decode(row.body, type=Report)
        fields = {name: getattr(report, name) for name in report.__struct_fields__}
        return AttemptReport(
            **fields,
            sentence=report_sentence(report, full_follows=full_follows(report, facts.job)),
            attempt=attempt,
            has_executed=row.executed is not None,
            mending=mending,
        )

    def notebook(self, actor: Actor, attempt: str, *, executed: bool) -> tuple[str, bytes]:
        """Give name and bytes: as received, or as executed (`NotFound` if it was not run)."""
        with self._place.database.read() as session:
            facts = self.facts(session, actor, attempt)
        if not executed:
            return facts.attempt.name, self._place.files.get(facts.attempt.sha256)
        if facts.report is None or facts.report.executed is None:
            raise NotFound("This attempt was not run: there is no executed notebook.")
        return facts.attempt.name, self._place.files.get(facts.report.executed)

    def status(self, actor: Actor, attempt: str) -> JobStatus:
        """Give where the attempt's job is."""
        with self._place.database.read() as session:
            return self._job(self.facts(session, actor, attempt).job, self._line(session))

    def _line(self, session: Session) -> Line:
        return read_line(session, self._place, self._slots)

    def _show(
        self, facts: AttemptFacts, standing: int | None, grants: Grants, line: Line
    ) -> Attempt:
        row, report = facts.attempt, facts.report
        arrival = grants.arrival(row.lab, row.received)
        return Attempt(
            id=row.id,
            lab=row.lab,
            number=row.number,
            name=row.name,
            person=row.person,
            received=row.received.astimezone(self._place.plan.tz),
            sha256=row.sha256,
            bytes=row.bytes,
            late=arrival.late,
            counts=row.number == standing,
            counts_text=counts_text(arrival, row.number, standing),
            remarks=tuple(msgspec.json.decode(row.remarks, type=list[str])),
            job=self._job(facts.job, line),
            has_report=report is not None,
            suggestion=None if report is None else Outcome(report.suggestion),
        )

    def _job(self, job: JobRow, line: Line) -> JobStatus:
        state = JobState(job.state)
        progress = self._live.progress(job.attempt)
        return JobStatus(
            state=state,
            mode=Mode(job.mode),
            position=line.position(job.attempt),
            eta_seconds=line.eta(job.attempt),
            cell=progress.cell if state is JobState.RUNNING else 0,
            cells=progress.cells if state is JobState.RUNNING else 0,
            device=job.device,
            message=job.message,
            queued=job.queued,
            started=job.started,
            ended=job.ended,
        )


def full_follows(report: Report, job: JobRow) -> bool:
    """Say whether the report is that of the smoke run and the full run has not ended yet."""
    waits = job.state in {JobState.QUEUED, JobState.RUNNING}
    return report.mode is Mode.SMOKE and job.mode == Mode.FULL and waits


def standing_number(found: Sequence[AttemptFacts], grants: Grants) -> int | None:
    """Give the number of the attempt that stands for its lab: the last one that counts."""
    counted = [
        one.attempt.number
        for one in found
        if grants.arrival(one.attempt.lab, one.attempt.received).counts
    ]
    return max(counted, default=None)
