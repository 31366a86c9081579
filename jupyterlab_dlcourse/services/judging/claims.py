"""Claims: which TA is at which hand-in, so that no two decide the same one unseen."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, NotFound
from jupyterlab_dlcourse.services.answers.judging import Claim
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import judging, people, queue
from jupyterlab_dlcourse.store.tables import ClaimRow

HOLDS: Final = timedelta(minutes=2)


class Claims:
    """Takes claims, renews them, lets them go."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def take(self, actor: Actor, lab: int, person: str, *, over: bool = False) -> Claim:
        """Say that the actor is at a person's hand-in, or still is, for two minutes from now.

        ``over`` takes it from the colleague who is at it.

        Raises
        ------
        NotFound
            There is no such lab, or no such student.
        Conflict
            A colleague is at it; ``details`` say who, until when.
        """
        require(actor, Action.JUDGE, actor.id)
        place = self._place
        planned(place.plan, lab)
        with place.database.write() as session:
            require_student(session, place, person)
            if not over:
                refuse_colleague(session, place, actor, lab, person)
            now = place.clock()
            row = judging.find_claim(session, place.course, lab, person)
            if row is None:
                row = ClaimRow(course=place.course, lab=lab, person=person, by=actor.id, at=now)
                session.add(row)
            row.by, row.at = actor.id, now
        return Claim(person, actor.id, actor.name, (now + HOLDS).astimezone(place.plan.tz))

    def release(self, actor: Actor, lab: int, person: str) -> tuple[Claim, ...]:
        """Let the actor's claim go, where it is hers; give those of the lab that hold."""
        require(actor, Action.JUDGE, actor.id)
        place = self._place
        planned(place.plan, lab)
        with place.database.write() as session:
            row = judging.find_claim(session, place.course, lab, person)
            if row is not None and row.by == actor.id:
                session.delete(row)
                session.flush()
            return tuple(live_claims(session, place, lab).values())


def live_claims(
    session: Session, place: Workplace, lab: int, person: str | None = None
) -> dict[str, Claim]:
    """Give the claims of a lab that hold now, by student."""
    found = queue.claims_in(session, place.course, lab, place.clock() - HOLDS, person)
    if not found:
        return {}
    names = people.names(session, place.course)
    return {
        row.person: Claim(
            person=row.person,
            by=row.by,
            by_name=names.get(row.by, row.by),
            until=(row.at + HOLDS).astimezone(place.plan.tz),
        )
        for row in found
    }


def refuse_colleague(
    session: Session, place: Workplace, actor: Actor, lab: int, person: str
) -> None:
    """Raise `Conflict` where a colleague is at the hand-in."""
    claim = live_claims(session, place, lab, person).get(person)
    if claim is not None and claim.by != actor.id:
        raise Conflict(
            f"{claim.by_name} is at this hand-in. Take the next one, or take it over.",
            by=claim.by,
            by_name=claim.by_name,
            until=claim.until.isoformat(),
        )


def require_student(session: Session, place: Workplace, person: str) -> str:
    """Give what a student of the course is called; `NotFound` where there is no such student."""
    name = queue.students(session, place.course, person).get(person)
    if name is None:
        raise NotFound("There is no such student in this course.", person=person)
    return name
