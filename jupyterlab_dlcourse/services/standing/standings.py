"""Where a person stands, what she has to do, and her labs: the rules applied to the store."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.calendar import milestone_dates
from jupyterlab_dlcourse.course.lab_state import LabStanding, LabState
from jupyterlab_dlcourse.course.model import CoursePlan, LabPlan
from jupyterlab_dlcourse.course.standing import Standing, standing
from jupyterlab_dlcourse.services.answers.attempt import Attempt
from jupyterlab_dlcourse.services.answers.lab import LabDetail, LabSummary
from jupyterlab_dlcourse.services.answers.person import Todo
from jupyterlab_dlcourse.services.dates.deadlines import Grants, grants_of, planned
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.fetching import Fetching
from jupyterlab_dlcourse.services.reviews.duties import Duty, duties_of
from jupyterlab_dlcourse.services.reviews.shortages import few_to_write
from jupyterlab_dlcourse.services.standing.facts import BEING_GRADED, HandedIn, lab_facts
from jupyterlab_dlcourse.services.standing.resubmissions import resubmission_of, told_judgement
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people

_MOST_TODOS = 5
_AHEAD = timedelta(days=14)


class _Record(msgspec.Struct, frozen=True):
    """What the store knows of one person, and where she stands by it."""

    attempts: tuple[Attempt, ...]
    grants: Grants
    fetched: dict[int, str]
    duties: dict[int, Duty]
    standing: Standing

    def lab(self, number: int) -> LabStanding:
        return next(one for one in self.standing.labs if one.lab == number)


class Standings:
    """Answers "where do I stand?"."""

    def __init__(self, workplace: Workplace, attempts: Attempts, fetching: Fetching) -> None:
        self._place = workplace
        self._attempts = attempts
        self._fetching = fetching

    def standing(self, person: str) -> Standing:
        """Give a person's standing now."""
        return self._read(person).standing

    def todo(self, person: str) -> tuple[Todo, ...]:
        """Give what a person has to do now, soonest first, five at most."""
        record = self._read(person)
        now = self._place.clock()
        things = [todo for lab in self._place.plan.labs if (todo := _lab_todo(record, lab))]
        things += [todo for duty in record.duties.values() if (todo := _review_todo(duty))]
        things += _milestones(self._place.plan, now)
        things.sort(key=lambda todo: (todo.due is None, todo.due or now))
        return tuple(things[:_MOST_TODOS])

    def labs(self, actor: Actor) -> tuple[LabSummary, ...]:
        """Give all labs as the person has them."""
        record = self._read(actor.id)
        return tuple(self._summary(record, lab) for lab in self._place.plan.labs)

    def lab(self, actor: Actor, number: int) -> LabDetail:
        """Give one lab with the person's attempts; `NotFound` if the course has none such."""
        lab = planned(self._place.plan, number)
        return self._detail(actor, self._read(actor.id), lab)

    def details(self, actor: Actor) -> tuple[LabDetail, ...]:
        """Give all labs as the person has them, with her attempts."""
        record = self._read(actor.id)
        return tuple(self._detail(actor, record, lab) for lab in self._place.plan.labs)

    def _detail(self, actor: Actor, record: _Record, lab: LabPlan) -> LabDetail:
        number, summary = lab.lab, self._summary(record, lab)
        fields = {name: getattr(summary, name) for name in summary.__struct_fields__}
        with self._place.database.read() as session:
            again = resubmission_of(session, self._place, number, actor.id, record.grants)
            few = few_to_write(session, self._place, actor.id, number)
        return LabDetail(
            **fields,
            attempts=_of(record, number),
            judgement=told_judgement(self._place, number, record.grants),
            resubmission=again,
            few_to_review=few,
        )

    def _summary(self, record: _Record, lab: LabPlan) -> LabSummary:
        mine = _of(record, lab.lab)
        where = record.lab(lab.lab)
        return LabSummary(
            number=lab.lab,
            title=lab.title,
            notebook=lab.notebook,
            opens=record.grants.dates(lab.lab).opens,
            due=record.grants.due(lab.lab),
            state=where.state,
            reason=where.reason,
            handout=self._fetching.status(lab.lab, record.fetched),
            attempts_count=len(mine),
            latest=mine[0] if mine else None,
        )

    def _read(self, person: str) -> _Record:
        place = self._place
        with place.database.read() as session:
            grants = grants_of(session, place.plan, person)
            mine = tuple(self._attempts.of(session, person, grants))
            duties = duties_of(session, place, person)
            return _Record(
                attempts=mine,
                grants=grants,
                fetched=people.fetched(session, place.course, person),
                duties=duties,
                standing=self._stand(mine, grants, duties),
            )

    def _stand(
        self, mine: tuple[Attempt, ...], grants: Grants, duties: dict[int, Duty]
    ) -> Standing:
        place = self._place
        handed = _handed_in(mine)
        facts = [lab_facts(lab.lab, handed, grants, duties.get(lab.lab)) for lab in place.plan.labs]
        return standing(place.plan, facts, place.clock())


def _of(record: _Record, lab: int) -> tuple[Attempt, ...]:
    return tuple(attempt for attempt in record.attempts if attempt.lab == lab)


def _handed_in(mine: tuple[Attempt, ...]) -> tuple[HandedIn, ...]:
    return tuple(
        HandedIn(one.id, one.lab, one.number, one.received, one.job.state not in BEING_GRADED)
        for one in mine
    )


def _lab_todo(record: _Record, lab: LabPlan) -> Todo | None:
    where = record.lab(lab.lab)
    due = record.grants.due(lab.lab)
    match where.state:
        case LabState.OPEN:
            return Todo("submit", f"Submit lab {lab.lab}", where.reason, lab.lab, due)
        case LabState.RESUBMIT:
            return Todo("resubmit", f"Resubmit lab {lab.lab}", where.reason, lab.lab, due)
        case _:
            return None


def _review_todo(duty: Duty) -> Todo | None:
    if not duty.open:
        return None
    left = max(0, duty.asked - duty.done - duty.lost)
    if left:
        text = f"{duty.done} of {duty.asked} are done." if duty.done else "None is done yet."
        title = f"Review {left} of {duty.asked}, lab {duty.lab}"
        return Todo("review", title, text, duty.lab, duty.due)
    if duty.spare:
        text = "You would stand in for a reviewer who has not begun. It is not required of you."
        return Todo("spare", f"Review {duty.spare} more, lab {duty.lab}", text, duty.lab, duty.due)
    return None


def _milestones(plan: CoursePlan, now: datetime) -> list[Todo]:
    dated = [(one, milestone_dates(plan, one)) for one in plan.milestones]
    return [
        Todo("milestone", one.title, one.remark or one.text, None, dates.at)
        for one, dates in dated
        if now <= (dates.until or dates.at) and dates.at - now <= _AHEAD
    ]
