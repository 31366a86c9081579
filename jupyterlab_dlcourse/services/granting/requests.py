"""Requests: a student asks for another look, or reports a problem; a TA answers, on record."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.errors import Conflict, Invalid, NotFound
from jupyterlab_dlcourse.reviews.rubric.substance import substance
from jupyterlab_dlcourse.services.answers.request import (
    MayAsk,
    NewAnswer,
    NewRequest,
    Request,
    RequestKind,
    Requests,
)
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.words import said
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, judgements, people, requests
from jupyterlab_dlcourse.store.queries.requests import Asked
from jupyterlab_dlcourse.store.tables import JudgementRow, RequestRow

FEWEST_WORDS: Final = 5


class RequestDesk:
    """Takes requests, and answers to them."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def all(self, actor: Actor, person: str | None = None) -> Requests:
        """Give the requests that concern the actor: her own, or to staff everyone's.

        Parameters
        ----------
        person
            Only this student's.
        """
        staff = actor.is_staff
        whose = person if staff else actor.id
        if person is not None:
            require(actor, Action.SEE_ATTEMPT, person)
        place = self._place
        with place.database.read() as session:
            found = requests.asked(session, place.course, whose)
            names = people.names(session, place.course)
            mine = self._may(session, actor.id) if not staff else ()
        shown = [self._shown(one, names, staff=staff) for one in found]
        shown.sort(key=lambda one: (one.accepted is not None, -one.at.timestamp(), one.id))
        return Requests(tuple(shown), mine)

    def ask(self, actor: Actor, lab: int, new: NewRequest) -> Requests:
        """Put a request on record.

        Raises
        ------
        NotFound
            The course has no such lab.
        Invalid
            It says too little.
        Conflict
            It cannot be asked, or not again; the message says why.
        """
        require(actor, Action.HAND_IN, actor.id)
        planned(self._place.plan, lab)
        text = said(new.text, "Say in your own words what is to be looked at.")
        if substance(text).words < FEWEST_WORDS:
            raise Invalid(
                f"Say in {FEWEST_WORDS} words of your own or more what is to be looked at: the TA "
                "has nothing else to go by."
            )
        place = self._place
        with place.database.write() as session:
            why = self._refusal(session, actor.id, lab, new.kind)
            if why:
                raise Conflict(why)
            row = self._row(session, actor.id, lab, new.kind, text)
            session.add(row)
            note(
                session,
                place,
                actor.id,
                "ask to judge anew" if new.kind is RequestKind.REGRADE else "report a problem",
                person=actor.id,
                lab=lab,
                after=row.id,
                why=text,
            )
        return self.all(actor)

    def answer(self, actor: Actor, request: str, new: NewAnswer) -> Requests:
        """Answer a request; accepted, a judgement is to be given anew.

        Raises
        ------
        Forbidden
            The actor is a student.
        NotFound
            There is no such request.
        Invalid
            Nothing is said.
        Conflict
            It is answered already.
        """
        require(actor, Action.JUDGE, actor.id)
        text = said(new.text, "Say why: the student gets to read it.")
        place = self._place
        with place.database.write() as session:
            row = requests.find_request(session, place.course, request)
            if row is None:
                raise NotFound("There is no such request.")
            if row.answered is not None:
                name = people.names(session, place.course).get(row.by or "", "Somebody")
                raise Conflict(f"{name} has answered this request meanwhile.")
            row.answer, row.accepted = text, new.accepted
            row.answered, row.by = place.clock(), actor.id
            note(
                session,
                place,
                actor.id,
                "accept a request" if new.accepted else "decline a request",
                person=row.person,
                lab=row.lab,
                before=row.text,
                after=row.id,
                why=text,
            )
        return self.all(actor)

    def _may(self, session: Session, person: str) -> tuple[MayAsk, ...]:
        return tuple(
            MayAsk(lab.lab, kind, self._refusal(session, person, lab.lab, kind))
            for lab in self._place.plan.labs
            for kind in RequestKind
        )

    def _refusal(self, session: Session, person: str, lab: int, kind: RequestKind) -> str:
        """Say why something may not be asked now, "" where it may."""
        place = self._place
        last = _last(judgements.judgements_of(session, place.course, person), lab)
        before = [one.request for one in requests.asked(session, place.course, person)]
        if kind is RequestKind.REGRADE:
            return _no_regrade(lab, last, before)
        if any(one.kind == kind and one.lab == lab and one.answered is None for one in before):
            return f"You have reported a problem with lab {lab}; it waits for an answer."
        if last is None and not place.plan.rules.problems_any_time:
            return "In this course problems are reported once the lab is judged."
        return ""

    def _row(
        self, session: Session, person: str, lab: int, kind: RequestKind, text: str
    ) -> RequestRow:
        place = self._place
        last = _last(judgements.judgements_of(session, place.course, person), lab)
        newest = attempts.attempts_of(session, place.course, person, lab)
        attempt = newest[0].attempt.id if newest else None
        regrade = kind is RequestKind.REGRADE and last is not None
        return RequestRow(
            id=secrets.token_hex(8),
            course=place.course,
            lab=lab,
            person=person,
            kind=kind,
            judgement=last.id if regrade and last is not None else None,
            attempt=(last.attempt if regrade and last is not None else None) or attempt,
            text=text,
            at=place.clock(),
            answer="",
            accepted=None,
            answered=None,
            by=None,
        )

    def _shown(self, one: Asked, names: Mapping[str, str], *, staff: bool) -> Request:
        row, zone = one.request, self._place.plan.tz
        kind = RequestKind(row.kind)
        waits = requests.is_owed(one)
        return Request(
            id=row.id,
            lab=row.lab,
            person=row.person,
            name=names.get(row.person, row.person),
            kind=kind,
            text=row.text,
            at=row.at.astimezone(zone),
            attempt=row.attempt,
            verdict=None if one.judgement is None else one.judgement.verdict,
            judged=None if one.judgement is None else one.judgement.at.astimezone(zone),
            answer=row.answer,
            accepted=row.accepted,
            answered=None if row.answered is None else row.answered.astimezone(zone),
            by_name="" if row.by is None else names.get(row.by, row.by),
            waits=waits,
            sentence=_sentence(row, waits=waits, staff=staff),
        )


def _last(words: Sequence[JudgementRow], lab: int) -> JudgementRow | None:
    return next((row for row in reversed(words) if row.lab == lab), None)


def _no_regrade(lab: int, last: JudgementRow | None, before: Sequence[RequestRow]) -> str:
    if last is None:
        return f"Lab {lab} has not been judged: there is no judgement to look at again."
    if last.verdict == Word.PASS:
        return f"Lab {lab} is passed: there is nothing to ask for."
    if any(one.judgement == last.id for one in before):
        return "You have asked about this judgement: each is looked at again once."
    return ""


def _sentence(row: RequestRow, *, waits: bool, staff: bool) -> str:
    if row.answered is None:
        return "Waits for an answer." if staff else "A TA will answer."
    if not row.accepted:
        return "Declined."
    if row.kind == RequestKind.PROBLEM:
        return "Accepted."
    return "Accepted: the lab is to be judged anew." if waits else "Accepted, and judged anew."
