"""Jobs of many: grade the hand-ins of some or of all once more, or cancel what waits and runs."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.engine.queue import usual_seconds
from jupyterlab_dlcourse.services.answers.judging import JobSelection, JobsTold, LeftOut
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.judging.queue_facts import HandIn, read_hand_ins
from jupyterlab_dlcourse.services.standing.facts import BEING_GRADED
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import jobs
from jupyterlab_dlcourse.store.tables import JobRow


class Regrading:
    """Queues and cancels the jobs of many; the grader is to be woken afterwards.

    Parameters
    ----------
    slots
        How many jobs run at once, for the estimate of the time.
    """

    def __init__(self, workplace: Workplace, slots: int) -> None:
        self._place = workplace
        self._slots = slots

    def again(self, actor: Actor, lab: int, chosen: JobSelection) -> JobsTold:
        """Queue the jobs of what stands for the lab once more, each whose job has ended."""
        require(actor, Action.JUDGE, actor.id)
        return self._each(actor, lab, chosen, _not_again, self._queue_again, "grade again")

    def cancel(self, actor: Actor, lab: int, chosen: JobSelection) -> JobsTold:
        """Cancel the jobs of what stands for the lab, each that waits or runs."""
        require(actor, Action.JUDGE, actor.id)
        return self._each(actor, lab, chosen, _not_cancelled, self._cancel, "cancel job")

    def _each(
        self,
        actor: Actor,
        lab: int,
        chosen: JobSelection,
        against: Callable[[HandIn], str],
        do: Callable[[JobRow], None],
        action: str,
    ) -> JobsTold:
        place = self._place
        planned(place.plan, lab)
        people = None if chosen.people is None else set(chosen.people)
        with place.database.write() as session:
            found = read_hand_ins(session, place, lab, people)
            why = {one.person: against(one) for one in found}
            meant = [one for one in found if not why[one.person]]
            left_out = [
                LeftOut(one.person, one.name, why[one.person])
                for one in found
                if why[one.person] and (people is not None or one.stands is not None)
            ]
            for one in () if chosen.preview else meant:
                assert one.stands is not None  # noqa: S101 -- asked by `against`
                job = jobs.find_job(session, one.stands.id)
                assert job is not None  # noqa: S101 -- every attempt has one
                do(job)
                note(
                    session,
                    place,
                    actor.id,
                    action,
                    person=one.person,
                    lab=lab,
                    after={"attempt": one.stands.id},
                )
            seconds = self._seconds(session, lab, len(meant))
        return JobsTold(len(meant), tuple(one.person for one in meant), tuple(left_out), seconds)

    def _queue_again(self, job: JobRow) -> None:
        job.failures, job.mode = 0, Mode.SMOKE
        jobs.queue_again(job, self._place.clock())

    def _cancel(self, job: JobRow) -> None:
        job.state, job.ended, job.message = "cancelled", self._place.clock(), "Cancelled."

    def _seconds(self, session: Session, lab: int, count: int) -> float | None:
        usual = usual_seconds(jobs.recent_seconds(session, self._place.course, lab))
        return None if usual is None else usual * -(-count // self._slots)


def _not_again(one: HandIn) -> str:
    if one.stands is None:
        return "Nothing is handed in."
    return "Its job has not ended yet." if one.stands.job in BEING_GRADED else ""


def _not_cancelled(one: HandIn) -> str:
    if one.stands is None:
        return "Nothing is handed in."
    return "" if one.stands.job in BEING_GRADED else "Its job has ended already."
