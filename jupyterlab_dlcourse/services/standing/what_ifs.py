"""What if: a student, or staff for her, supposes something and sees where she would stand."""

from __future__ import annotations

from datetime import datetime

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.course.facts import Judgement, Word
from jupyterlab_dlcourse.course.what_if import Event, HandsIn, IsJudged, Reviews, WhatIf, what_if
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.answers.suppose import Happening, Suppose, Supposed
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.standing.facts import facts_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people


class WhatIfs:
    """Answers "what if?"; changes nothing."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def of(self, actor: Actor, suppose: Suppose, person: str | None = None) -> WhatIf:
        """Say where a student would stand, the actor herself unless another one is named.

        Raises
        ------
        NotFound
            There is no such lab, or no such student that is the actor's business.
        """
        who = person or actor.id
        require(actor, Action.SEE_ATTEMPT, who)
        place, now = self._place, self._place.clock()
        for one in suppose.events:
            planned(place.plan, one.lab)
        with place.database.read() as session:
            if people.role_in(session, place.course, who) != Role.STUDENT:
                raise NotFound("Only students of this course have a standing.")
            facts = facts_of(session, place, who)
        return what_if(place.plan, facts, [_event(one, now) for one in suppose.events], now)


def _event(supposed: Supposed, now: datetime) -> Event:
    match supposed.what:
        case Happening.HANDED_IN:
            return HandsIn(supposed.lab, now)
        case Happening.PASSED:
            return IsJudged(supposed.lab, Judgement(Word.PASS, now))
        case Happening.NOT_PASSED:
            return IsJudged(supposed.lab, Judgement(Word.FAIL, now))
        case Happening.REVIEWED:
            return Reviews(supposed.lab)
