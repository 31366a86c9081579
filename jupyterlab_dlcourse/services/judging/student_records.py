"""One student as staff see her: everything about her on one page."""

from __future__ import annotations

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.course.gradebook.table import Row
from jupyterlab_dlcourse.course.outlook import outlook
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.answers.gradebook import (
    AllottedReview,
    LabHistory,
    StudentRecord,
)
from jupyterlab_dlcourse.services.answers.person import Identity
from jupyterlab_dlcourse.services.granting.extensions import Extensions
from jupyterlab_dlcourse.services.granting.requests import RequestDesk
from jupyterlab_dlcourse.services.judging.judging_history import history_of
from jupyterlab_dlcourse.services.standing.facts import facts_of
from jupyterlab_dlcourse.services.standing.standings import Standings
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people
from jupyterlab_dlcourse.store.queries.reviews import reviews_by


class StudentRecords:
    """Shows staff one student."""

    def __init__(
        self,
        workplace: Workplace,
        standings: Standings,
        extensions: Extensions,
        requests: RequestDesk,
    ) -> None:
        self._place = workplace
        self._standings = standings
        self._extensions = extensions
        self._requests = requests

    def of(self, actor: Actor, person: str) -> StudentRecord:
        """Give everything about a student.

        Raises
        ------
        Forbidden
            The actor is a student.
        NotFound
            There is no such student in the course.
        """
        require(actor, Action.SEE_CLASS, actor.id)
        place = self._place
        with place.database.read() as session:
            row = people.find_person(session, person)
            if row is None or people.role_in(session, place.course, person) != Role.STUDENT:
                raise NotFound("There is no such student in this course.")
            facts = facts_of(session, place, person)
            history = tuple(
                LabHistory(lab.lab, lines)
                for lab in place.plan.labs
                if (lines := history_of(session, place, lab.lab, person))
            )
            reviews = self._reviews(session, person)
        student = Actor(person, row.name, Role.STUDENT)
        return StudentRecord(
            person=Identity(person, row.name, Role.STUDENT),
            row=Row(person, row.name, self._standings.standing(person)),
            outlook=outlook(place.plan, facts, place.clock()),
            labs=self._standings.details(student),
            extensions=self._extensions.given(actor, person),
            requests=self._requests.all(actor, person).requests,
            history=history,
            reviews=reviews,
        )

    def _reviews(self, session: Session, person: str) -> tuple[AllottedReview, ...]:
        place = self._place
        names = people.names(session, place.course)
        return tuple(
            AllottedReview(
                id=row.id,
                lab=row.lab,
                author=row.author,
                author_name=names.get(row.author, row.author),
                kind=row.kind,
                state=row.state,
                done=None if row.done is None else row.done.astimezone(place.plan.tz),
            )
            for row in reviews_by(session, place.course, person)
        )
