"""What the rules are told of people's labs: gathered of one person, or of the whole class at once.

Both ways end in `lab_facts`, so that a student and the gradebook are told the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.course.due import deadline, on_time
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word, last_word
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.services.answers.attempt import JobState
from jupyterlab_dlcourse.services.dates.deadlines import (
    ClassGrants,
    Grants,
    class_grants,
    grants_of,
)
from jupyterlab_dlcourse.services.dates.windows import window_of
from jupyterlab_dlcourse.services.reviews.duties import Duty, Have, duties_of, duty_of
from jupyterlab_dlcourse.services.reviews.holding import excused_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import classes, people, reviews

BEING_GRADED = frozenset({JobState.QUEUED, JobState.RUNNING})


class HandedIn(NamedTuple):
    """An attempt as far as the rules care; ``graded``: its report is not being made."""

    id: str
    lab: int
    number: int
    received: datetime
    graded: bool


class Student(msgspec.Struct, frozen=True):
    """A student of the class with all that is known of her labs."""

    id: str
    name: str
    attempts: tuple[HandedIn, ...]
    grants: Grants
    facts: tuple[LabFacts, ...]


def lab_facts(
    lab: int, attempts: Iterable[HandedIn], grants: Grants, duty: Duty | None
) -> LabFacts:
    """Give what the rules are told of one person's lab.

    Parameters
    ----------
    attempts
        All she handed in, of other labs too.
    duty
        Her reviews of the lab, None before its round.
    """
    mine = [one for one in attempts if one.lab == lab]
    granted = grants.of(lab)
    held = deadline(grants.dates(lab).due, granted, grants.plan.rules)
    in_time = (one for one in mine if on_time(one.received, held))
    stands = max(in_time, key=lambda one: one.number, default=None)
    words = (
        Judgement(Word(row.verdict), row.at, row.until)
        for row in grants.judgements
        if row.lab == lab
    )
    # who handed in nothing that counts had no part in the round
    took_part = duty is not None and (duty.asked > 0 or stands is not None)
    return LabFacts(
        lab=lab,
        received=tuple(one.received for one in mine),
        grants=granted,
        judgement=last_word(words),
        grading=stands is not None and not stands.graded,
        reviews_allocated=duty.asked if duty is not None and took_part else None,
        reviews_done=0 if duty is None else duty.done,
    )


def facts_of(session: Session, place: Workplace, person: str) -> tuple[LabFacts, ...]:
    """Give what the rules are told of one person's labs, in the plan's order."""
    mine = attempts_by_person(session, place.course, person).get(person, [])
    grants = grants_of(session, place.plan, person)
    duties = duties_of(session, place, person)
    return tuple(lab_facts(lab.lab, mine, grants, duties.get(lab.lab)) for lab in place.plan.labs)


def class_of(
    session: Session,
    place: Workplace,
    students: Sequence[str] | None = None,
    *,
    plan: CoursePlan | None = None,
) -> tuple[Student, ...]:
    """Give the students of the course by name, with everything about their labs.

    However many there are, it takes the same few queries.

    Parameters
    ----------
    students
        Only these, where named; whoever is not a student of the course is left out.
    plan
        Another plan than the one in use, to see what would be.
    """
    course, plan = place.course, plan or place.plan
    everyone = people.members(session, course)
    attempts, duties = attempts_by_person(session, course), _Duties(session, place)
    grants = class_grants(session, plan)
    found = []
    for person, role in everyone:
        if role != Role.STUDENT or (students is not None and person.id not in students):
            continue
        hers, mine = grants.of(person.id), tuple(attempts.get(person.id, ()))
        facts = tuple(
            lab_facts(lab.lab, mine, hers, duties.of(person.id, lab.lab)) for lab in plan.labs
        )
        found.append(Student(person.id, person.name, mine, hers, facts))
    return tuple(found)


class _Duties:
    """Everyone's reviews, of the labs whose round has begun."""

    def __init__(self, session: Session, place: Workplace) -> None:
        begun = [
            row.lab for row in reviews.rounds(session, place.course) if place.plan.lab(row.lab)
        ]
        self._windows = {lab: window_of(session, place, lab) for lab in begun}
        self._now = place.clock()
        self._mine: defaultdict[tuple[str, int], dict[Have, int]] = defaultdict(dict)
        for one in classes.review_counts(session, place.course):
            self._mine[one.reviewer, one.lab][one.kind, one.state] = one.number
        for row in excused_of(session, place, self._windows):
            self._mine[row.reviewer, row.lab][row.kind, row.state] -= 1

    def of(self, person: str, lab: int) -> Duty | None:
        window = self._windows.get(lab)
        if window is None:
            return None
        return duty_of(lab, window, self._mine.get((person, lab), {}), self._now)


def attempts_by_person(
    session: Session, course: str, person: str | None = None
) -> dict[str, list[HandedIn]]:
    """Give everyone's attempts, or one's, by lab and number; nobody who has none is in it."""
    found: defaultdict[str, list[HandedIn]] = defaultdict(list)
    for row in classes.all_attempts(session, course, person):
        graded = row.state not in BEING_GRADED
        found[row.person].append(HandedIn(row.id, row.lab, row.number, row.received, graded))
    return found


def counting(grants: ClassGrants, attempts: Mapping[str, Iterable[HandedIn]]) -> frozenset[str]:
    """Give the attempts that came in time for the deadline that holds by these grants."""
    found = set()
    for person, mine in attempts.items():
        hers = grants.of(person)
        found |= {one.id for one in mine if hers.arrival(one.lab, one.received).counts}
    return frozenset(found)
