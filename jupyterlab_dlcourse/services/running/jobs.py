"""What happens to jobs in the database: claimed, settled, cancelled, queued again."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.lab import Limits, Mode
from jupyterlab_dlcourse.engine.engine import End, Ended, Task
from jupyterlab_dlcourse.engine.slots import slot_name
from jupyterlab_dlcourse.errors import Conflict, DLCourseError, NotFound
from jupyterlab_dlcourse.grading.job import Failure, Job, Slot
from jupyterlab_dlcourse.grading.report import Owner, Report, State
from jupyterlab_dlcourse.services.handing_in.queues import read_line
from jupyterlab_dlcourse.services.handing_in.ways import Ways
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, jobs
from jupyterlab_dlcourse.store.queries.jobs import Standing
from jupyterlab_dlcourse.store.tables import JobRow, ReportRow

MOST_FAILURES = 3
_MARGIN_SECONDS = 300.0  # for starting, checking and writing, over the lab's own limit


class Jobs:
    """The jobs of a course, as rows. Everything here blocks: call it in a worker thread.

    Parameters
    ----------
    slots
        How many jobs run at once.
    data
        Folders of data sets, as ``--data`` names them.
    without
        Names of adaptations that are not to be used.
    """

    def __init__(
        self,
        workplace: Workplace,
        ways: Ways,
        slots: int,
        data: Sequence[str] = (),
        without: Sequence[str] = (),
    ) -> None:
        self._place = workplace
        self._ways = ways
        self._slots = slots
        self._data = tuple(data)
        self._without = tuple(without)

    def recover(self, known: AbstractSet[str]) -> list[str]:
        """Queue every job again that is marked running and is not; give their attempts.

        Only for who holds the engine's lock.

        Parameters
        ----------
        known
            The keys of the tasks that do run: nothing else can, whatever a dead server wrote.
        """
        with self._place.database.read() as session:
            if not self._lost(session, known):
                return []
        with self._place.database.write() as session:
            lost = self._lost(session, known)
            for job in lost:
                jobs.queue_again(job, job.queued, "The grader was restarted.")
            return [job.attempt for job in lost]

    def _lost(self, session: Session, known: AbstractSet[str]) -> list[JobRow]:
        running = [one.job for one in jobs.jobs_in(session, self._place.course, "running")]
        return [job for job in running if f"{job.attempt}.{job.try_number}" not in known]

    def claim(self, free: Sequence[Slot]) -> list[Task]:
        """Take the next jobs out of the queue, one for each free slot, as running."""
        if not free:
            return []
        place = self._place
        with place.database.read() as session:
            if not jobs.jobs_in(session, place.course, "queued"):
                return []
        with place.database.write() as session:
            order = read_line(session, place, self._slots).order
            waiting = {
                one.job.attempt: one for one in jobs.jobs_in(session, place.course, "queued")
            }
            pairs = list(zip(order, free, strict=False))
            for next_, slot in pairs:
                self._run(waiting[next_.id].job, slot)
        built = [self._task_or_failure(waiting[next_.id], slot) for next_, slot in pairs]
        return [task for task in built if task is not None]

    def settle(self, task: Task, ended: Ended) -> bool:
        """Keep what a try gave; False, and nothing is kept, if it is not the current one."""
        place = self._place
        report = _decode(ended)
        keeps = report is not None and ended.executed is not None
        executed = place.files.put(ended.executed) if keeps and ended.executed else None
        with place.database.write() as session:
            job = jobs.current_try(session, task.id, task.try_number)
            if job is None:
                return False
            now = place.clock()
            if report is not None:
                self._keep(session, job, report, executed)
                self._go_on(job, report)
            elif ended.end is End.CANCELLED:
                job.state, job.ended, job.message = "cancelled", now, "Cancelled."
            else:
                self._fail(job, ended.failure or _UNREADABLE)
        return True

    def _keep(self, session: Session, job: JobRow, report: Report, executed: str | None) -> None:
        """Keep a report; one of a full run that was stopped is told in the smoke run's report."""
        now = self._place.clock()
        seconds = (now - (job.started or now)).total_seconds()
        before = jobs.report_of(session, job.attempt)
        if before is not None and _is_stopped_full(report):
            kept = msgspec.json.decode(before.body, type=Report)
            if kept.mode is Mode.SMOKE and kept.execution.state is State.FINISHED:
                remark = f"The full run did not come to its end. {report.execution.reason}".strip()
                report = msgspec.structs.replace(kept, remarks=(*kept.remarks, remark))
                executed = before.executed
        row = ReportRow(
            attempt=job.attempt,
            try_number=job.try_number,
            made=now,
            suggestion=report.suggestion,
            seconds=seconds,
            body=msgspec.json.encode(report).decode(),
            executed=executed,
        )
        jobs.keep_report(session, row)

    def _go_on(self, job: JobRow, report: Report) -> None:
        """End the job, or queue its full run when the smoke run got through."""
        now = self._place.clock()
        lab = self._place.labs.get(report.lab) if report.lab is not None else None
        if lab is not None and lab.needs_full() and got_through(report):
            jobs.queue_again(job, now, "The quick run got through; the full run follows.")
            job.mode = Mode.FULL
        else:
            job.state, job.ended = "done", now
            job.mode = report.mode
        job.failures = 0

    def beat(self, task: Task) -> bool:
        """Note a sign of life; False when this try is not wanted any more."""
        with self._place.database.write() as session:
            job = jobs.current_try(session, task.id, task.try_number)
            if job is not None:
                job.heartbeat = self._place.clock()
            return job is not None

    def cancel(self, actor: Actor, attempt: str) -> None:
        """Cancel the job; a run that goes on meanwhile has lost its try.

        Raises
        ------
        NotFound
            There is no such attempt for the actor.
        Conflict
            The job has ended already.
        """
        self._owned(actor, Action.CANCEL_JOB, attempt)
        with self._place.database.write() as session:
            job = jobs.find_job(session, attempt)
            if job is None or job.state not in {"queued", "running"}:
                raise Conflict("This job has ended already: there is nothing to cancel.")
            job.state, job.ended, job.message = "cancelled", self._place.clock(), "Cancelled."

    def again(self, actor: Actor, attempt: str, *, trusted: bool = False) -> None:
        """Queue an ended job once more. Students: only what failed or was cancelled.

        Raises
        ------
        NotFound
            There is no such attempt for the actor.
        Conflict
            The job has not ended, or it has a report and the actor is a student.
        """
        self._owned(actor, Action.GRADE_AGAIN, attempt)
        place = self._place
        with place.database.write() as session:
            facts = attempts.find_attempt(session, place.course, attempt)
            assert facts is not None  # noqa: S101 -- attempts are never deleted
            if facts.job.state in {"queued", "running"}:
                raise Conflict("This job has not ended: it will give its report by itself.")
            confirms = trusted and not facts.attempt.trusted
            if facts.job.state == "done" and not (actor.is_staff or confirms):
                raise Conflict("This attempt is graded. Hand in again to have changes graded.")
            facts.attempt.trusted = facts.attempt.trusted or (
                trusted and facts.attempt.person == actor.id
            )
            facts.job.failures = 0
            facts.job.mode = Mode.SMOKE
            jobs.queue_again(facts.job, place.clock())

    def _owned(self, actor: Actor, action: Action, attempt: str) -> None:
        with self._place.database.read() as session:
            facts = attempts.find_attempt(session, self._place.course, attempt)
            if facts is None:
                raise NotFound("There is no such attempt.")
            require(actor, action, facts.attempt.person)

    def _run(self, job: JobRow, slot: Slot) -> None:
        job.state = "running"
        job.try_number += 1
        job.started = job.heartbeat = self._place.clock()
        job.slot, job.device, job.message = slot.index, slot_name(slot), ""

    def _task_or_failure(self, one: Standing, slot: Slot) -> Task | None:
        try:
            return self._task(one, slot)
        except DLCourseError as error:
            # No file, no library: another try would meet the same until someone mends it.
            failure = Failure(error.code, error.message, retry=False)
            with self._place.database.write() as session:
                job = jobs.current_try(session, one.job.attempt, one.job.try_number)
                if job is not None:
                    self._fail(job, failure)
            return None

    def _task(self, one: Standing, slot: Slot) -> Task:
        place, attempt, job = self._place, one.attempt, one.job
        way = self._ways.of(attempt)
        lab = place.labs.get(attempt.lab)
        limits = Limits() if lab is None else lab.limits
        return Task(
            id=attempt.id,
            try_number=job.try_number,
            folder=place.jobs / f"{attempt.id}.{job.try_number}",
            job=Job(
                name=attempt.name,
                lab=attempt.lab,
                mode=Mode(job.mode) if way.mode is Mode.FULL else way.mode,
                handouts=str(place.shelf.library().folder),
                data=self._data,
                sandbox=way.sandbox,
                trusted=way.trusted,
                slot=slot,
                switched_off=self._without,
                notebooks=place.plan.notebooks,
            ),
            notebook=place.files.get(attempt.sha256),
            seconds=limits.notebook_seconds + _MARGIN_SECONDS,
        )

    def _fail(self, job: JobRow, failure: Failure) -> None:
        now = self._place.clock()
        job.failures += 1
        if failure.retry and job.failures < MOST_FAILURES:
            jobs.queue_again(job, now, f"Our side broke and tries again: {failure.message}")
            return
        job.state, job.ended = "failed", now
        job.message = f"Our side broke; this costs you nothing. {failure.message}"


def got_through(report: Report) -> bool:
    """Say whether a full run is worth a slot after this smoke run.

    It is when every cell was attempted and nothing failed that is ours to mend: the full run
    would fail in the same place. Errors of the student's own do not keep her from it.
    """
    run = report.execution
    ours = any(error.whose is Owner.ENVIRONMENT for error in run.errors)
    return report.mode is Mode.SMOKE and run.state is State.FINISHED and not ours


def _is_stopped_full(report: Report) -> bool:
    return report.mode is Mode.FULL and report.execution.state is not State.FINISHED


_UNREADABLE = Failure("report", "The grader's report could not be read.")


def _decode(ended: Ended) -> Report | None:
    if ended.end is not End.REPORT:
        return None
    try:
        return msgspec.json.decode(ended.report, type=Report)
    except msgspec.DecodeError:
        return None
