"""What the demo's teachers decide, and what students ask them: all through the services.

Judgements with reasons, resubmissions, another look, a problem, more time, an outage: each by who
would do it and when, so that queue, class, requests and log show a course that has been lived in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Final

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.cli.demo.comments import bank
from jupyterlab_dlcourse.cli.demo.intake import Intake
from jupyterlab_dlcourse.cli.demo.people import Person, people
from jupyterlab_dlcourse.cli.demo.stage import Stage
from jupyterlab_dlcourse.cli.demo.story import HandIn, Window, Work
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.course.rules import Mover
from jupyterlab_dlcourse.services.answers.extension import NewExtension, NewOutage
from jupyterlab_dlcourse.services.answers.judging import NewJudgement
from jupyterlab_dlcourse.services.answers.request import NewAnswer, NewRequest, RequestKind
from jupyterlab_dlcourse.services.judging.queue_facts import HandIn as Queued
from jupyterlab_dlcourse.services.judging.queue_facts import read_hand_ins

_SEED: Final = 5624
_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)
# TAs judge once the reviews are in, and are done a day later.
_JUDGED: Final = (timedelta(days=7, hours=2), timedelta(days=7, hours=23))
_RESUBMIT_FOR: Final = timedelta(days=7)
# How often a complete hand-in has an answer that does not do.
_WEAK: Final = 0.2
# Shares of those who are told to resubmit: they do, they ask for another look, the rest forgets.
_RESUBMITS: Final = 0.7
_ASKS: Final = 0.9

REPORTS: Final = "s000022"
"""Whose hand-ins go wrong, as far as she can see."""

# Labs: the server is down before the deadline of the one, and some evening of the other's week.
_MOVED, _UNMOVED = 4, 1
_FIRST_EXTENDED = 2


class Office:
    """Plays what is decided about the labs that were handed in."""

    def __init__(self, stage: Stage, story: Sequence[HandIn], intake: Intake) -> None:
        self._stage, self._house, self._intake = stage, stage.house, intake
        self._random = Random(_SEED)  # noqa: S311 -- a story, no secret
        self._story = story
        staff = [person for person in people() if person.role is not Role.STUDENT]
        self._assistants = [one for one in staff if one.role is Role.TA]
        (self._teacher,) = (one for one in staff if one.role is Role.TEACHER)

    def of(self, window: Window) -> None:
        """Put on the stage what is decided about a lab."""
        latest = {told.person.id: told for told in self._story if told.lab == window.lab}
        for told in latest.values():
            if told.at <= window.due:
                self._stage.at(window.due + self._within(*_JUDGED), partial(self._judge, told))
            elif window.lab >= _FIRST_EXTENDED and told.person.id[-1] in "02468":
                self._stage.at(window.due - 5 * _HOUR, partial(self._extend, told, window))
        if REPORTS in latest:
            asked = latest[REPORTS].at + 3 * _HOUR
            self._stage.at(asked, partial(self._ask, latest[REPORTS], RequestKind.PROBLEM))
        if window.lab in (_MOVED, _UNMOVED):
            ends = window.due - (2 * _HOUR if window.lab == _MOVED else 4 * _DAY)
            self._stage.at(ends + _HOUR / 2, partial(self._outage, ends))

    # -- judgements

    def _judge(self, told: HandIn, *, again: bool = False) -> None:
        found, missing = self._queued(told), self._to_mend(told, again=again)
        if found.stands is None:
            return  # taken back meanwhile
        if not missing:
            self._say(found, told, Word.PASS, self._pick(bank().passed))
            return
        self._say(found, told, Word.RESUBMIT, self._pick(bank().resubmit), missing)
        draw = self._random.random()
        now = self._house.place.clock()
        if draw < _RESUBMITS:
            at = now + self._within(_DAY, 6 * _DAY)
            mended = HandIn(told.person, told.lab, Work.COMPLETE, at)
            self._stage.at(at, partial(self._intake.take, mended))
            judged = at + self._within(6 * _HOUR, 2 * _DAY)
            self._stage.at(judged, partial(self._judge, mended, again=True))
        elif draw < _ASKS:
            asked = now + self._within(2 * _HOUR, _DAY)
            self._stage.at(asked, partial(self._ask, told, RequestKind.REGRADE))

    def _to_mend(self, told: HandIn, *, again: bool) -> tuple[str, ...]:
        """Give what a TA finds missing: what was left out, now and then a weak answer."""
        if told.work is Work.PARTIAL:
            missing = self._intake.unanswered(told.person.id, told.lab)
            if missing:
                return missing
        elif again or told.person == people()[0] or self._random.random() > _WEAK:
            return ()
        lab = self._house.place.labs[told.lab]
        return (self._pick([one.id for one in lab.exercises if one.required]),)

    def _say(
        self, found: Queued, told: HandIn, word: Word, reason: str, missing: tuple[str, ...] = ()
    ) -> None:
        """Judge as the TA who looks after the student; who left meanwhile has no attempt."""
        until = self._house.place.clock() + _RESUBMIT_FOR if word is Word.RESUBMIT else None
        new = NewJudgement(
            verdict=word,
            attempt=None if found.stands is None else found.stands.id,
            after=None if found.last is None else found.last.id,
            reason=reason,
            exercises=missing,
            until=until,
        )
        self._house.judgements.judge(self._assistant(told.person), told.lab, told.person.id, new)

    def _queued(self, told: HandIn) -> Queued:
        place = self._house.place
        with place.database.read() as session:
            (found,) = read_hand_ins(session, place, told.lab, (told.person.id,))
        return found

    # -- requests

    def _ask(self, told: HandIn, kind: RequestKind) -> None:
        actor = self._house.people.actor(told.person.id)
        is_regrade = kind is RequestKind.REGRADE
        text = self._pick(bank().regrade) if is_regrade else bank().problem
        before = {one.id for one in self._house.requests.all(actor).requests}
        asked = self._house.requests.ask(actor, told.lab, NewRequest(kind, text))
        (new,) = (one.id for one in asked.requests if one.id not in before)
        answered = self._house.place.clock() + self._within(10 * _HOUR, 2 * _DAY)
        self._stage.at(answered, partial(self._answer, told, kind, new))

    def _answer(self, told: HandIn, kind: RequestKind, request: str) -> None:
        """Answer; every second one who asks for another look is right."""
        actor = self._assistant(told.person)
        is_right = kind is RequestKind.PROBLEM or self._random.random() < 1 / 2
        yes = bank().problem_seen if kind is RequestKind.PROBLEM else bank().regrade_yes
        text = yes if is_right else bank().regrade_no
        self._house.requests.answer(actor, request, NewAnswer(is_right, text))
        if kind is RequestKind.REGRADE and is_right:
            self._say(self._queued(told), told, Word.PASS, "")

    # -- time

    def _extend(self, told: HandIn, window: Window) -> None:
        new = NewExtension(
            lab=window.lab,
            until=window.due + 2 * _DAY,
            people=(told.person.id,),
            reason=self._pick(bank().more_time),
        )
        self._house.extensions.give(self._actor(self._teacher), new)

    def _outage(self, ends: datetime) -> None:
        new = NewOutage(starts=ends - 1.5 * _HOUR, ends=ends, why=bank().outage)
        if Mover.OUTAGE in self._house.place.plan.rules.deadlines_moved_by:
            self._house.outages.record(self._actor(self._teacher), new)

    # -- who and when

    def _assistant(self, student: Person) -> Actor:
        return self._actor(self._assistants[int(student.id[1:]) % len(self._assistants)])

    def _actor(self, person: Person) -> Actor:
        return self._house.people.actor(person.id)

    def _pick(self, sentences: Sequence[str]) -> str:
        return self._random.choice(sentences)

    def _within(self, least: timedelta, most: timedelta) -> timedelta:
        return least + (most - least) * self._random.random()
