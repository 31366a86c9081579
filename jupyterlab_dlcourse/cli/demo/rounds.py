"""The demo's rounds of reviews: who reviews when and how, what goes wrong, and what authors say."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import timedelta
from random import Random
from typing import Final

import msgspec

from jupyterlab_dlcourse.cli.demo.comments import Reviewers, bank
from jupyterlab_dlcourse.cli.demo.people import STUDENTS, people
from jupyterlab_dlcourse.cli.demo.stage import Stage
from jupyterlab_dlcourse.cli.demo.story import HandIn, Work
from jupyterlab_dlcourse.reviews.allocation.spares import SPARE_HOURS
from jupyterlab_dlcourse.reviews.reactions.model import Reaction
from jupyterlab_dlcourse.reviews.rubric.filled import Answers
from jupyterlab_dlcourse.services.answers.review import Draft, Flag, ReviewTask
from jupyterlab_dlcourse.services.dates.windows import Window, window_of
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.store.queries.reviews import find_review

_SEED: Final = 2456
_TICK: Final = timedelta(minutes=1)
ME: Final = people()[0].id
"""Who the visitor is at first: she reviews at the end of the week, and reads what she gets."""

HARSH: Final = "s000017"
FLAGS: Final = "s000019"
LEAVES: Final = "s000023"
# Shares of a class as teachers know it.
_FORGETS: Final = 0.1
_STOPS_HALFWAY: Final = 0.04
_REACTS: Final = 0.55
_HELPFUL: Final = 0.8


class Rounds:
    """Plays the reviews of the labs that were handed in."""

    def __init__(self, stage: Stage, story: Iterable[HandIn]) -> None:
        self._stage, self._house = stage, stage.house
        self._random = Random(_SEED)  # noqa: S311 -- a story, no secret
        self._reviewers = Reviewers(self._random)
        self._rubrics = Rubrics(self._house.place, logging.getLogger(__name__))
        self._work = {(told.person.id, told.lab): told.work for told in story}
        self._met: set[str] = set()
        self._windows: dict[int, Window] = {}

    def of(self, lab: int) -> None:
        """Put a lab's round on the stage, from its allocation to what authors say."""
        place = self._house.place
        with place.database.read() as session:
            window = window_of(session, place, lab)
        self._windows[lab] = window
        named = [window.closes - timedelta(hours=hours) for hours in SPARE_HOURS]
        for when in (window.opens, *named):
            self._stage.at(when + _TICK, lambda: self._turn(lab))
        self._stage.at(window.opens + timedelta(hours=20), lambda: self._leave(lab))
        self._stage.at(window.closes + _TICK, self._house.rounds.turn)
        for person in people()[:STUDENTS]:
            when = window.closes + self._within(timedelta(days=2))
            self._stage.at(when, lambda person=person.id: self._react(person, lab))  # type: ignore[misc]  # a default binds it now

    def _turn(self, lab: int) -> None:
        self._house.rounds.turn()
        self._plan_what_is_new(lab)

    def _plan_what_is_new(self, lab: int) -> None:
        """Let everyone choose when to do what she has not known of."""
        for person in people():
            for task in self._tasks(person.id, lab):
                if task.id not in self._met:
                    self._met.add(task.id)
                    self._plan(person.id, task)

    def _plan(self, person: str, task: ReviewTask) -> None:
        window = self._windows[task.lab]
        begun = max(task.allocated, window.opens)
        left = window.closes - begun
        if person == ME:
            when = begun + left * (0.8 + 0.05 * task.number)
            self._stage.at(when, lambda: self._review(person, task))
            return
        when = begun + self._within(left - timedelta(hours=1))
        draw = self._random.random()
        if person == FLAGS and task.number == 1:
            self._stage.at(when, lambda: self._flag(person, task))
        elif draw > _FORGETS:
            do = self._begin if draw < _FORGETS + _STOPS_HALFWAY else self._review
            self._stage.at(when, lambda: do(person, task))

    def _review(self, person: str, task: ReviewTask) -> None:
        review = self._open(person, task)
        if review is None:
            return
        rubric, work = self._rubrics.of(task.lab), self._seen(task)
        answers = None
        if person == HARSH and task.number == 1:
            answers = self._reviewers.harsh(person, rubric)
        answers = answers or self._reviewers.fill(person, task.lab, rubric, work)
        if answers is not None:
            actor = self._house.people.actor(person)
            self._house.reviewing.hand_in(actor, task.id, _draft(answers))

    def _begin(self, person: str, task: ReviewTask) -> None:
        if self._open(person, task) is not None:
            begun = self._reviewers.begun(self._rubrics.of(task.lab))
            self._house.reviewing.save(self._house.people.actor(person), task.id, _draft(begun))

    def _flag(self, person: str, task: ReviewTask) -> None:
        if self._open(person, task) is not None:
            actor = self._house.people.actor(person)
            self._house.reviewing.flag(actor, task.id, Flag(bank().flag))
            self._plan_what_is_new(task.lab)

    def _leave(self, lab: int) -> None:
        """One student takes her report back in every second lab."""
        if lab % 2 == 0 and (LEAVES, lab) in self._work:
            self._house.rounds.withdraw(self._house.people.actor(LEAVES), lab, LEAVES)
            self._plan_what_is_new(lab)

    def _react(self, person: str, lab: int) -> None:
        actor = self._house.people.actor(person)
        if person == ME:
            return  # the visitor does that herself
        for review in self._house.feedback.of(actor, lab).reviews:
            harsh = bank().harsh in review.answers.overall
            if harsh or self._random.random() < _REACTS:
                self._house.feedback.react(actor, review.id, self._reaction(harsh=harsh))

    def _reaction(self, *, harsh: bool) -> Reaction:
        if harsh:
            return Reaction(helpful=False, unfair=bank().unfair)
        helpful = self._random.random() < _HELPFUL
        words = bank().helpful if helpful else bank().not_helpful
        return Reaction(helpful=helpful, word=self._random.choice((*words, "", "")))

    def _tasks(self, person: str, lab: int) -> list[ReviewTask]:
        tasks = self._house.reviewing.tasks(self._house.people.actor(person))
        return [task for task in tasks if task.lab == lab]

    def _open(self, person: str, task: ReviewTask) -> ReviewTask | None:
        """Give the task as it is now, None when it is no longer to do."""
        now = next((one for one in self._tasks(person, task.lab) if one.id == task.id), None)
        return now if now is not None and now.open and now.state != "done" else None

    def _seen(self, task: ReviewTask) -> Work:
        place = self._house.place
        with place.database.read() as session:
            row = find_review(session, place.course, task.id)
            author = "" if row is None else row.author
        return self._work.get((author, task.lab), Work.COMPLETE)

    def _within(self, span: timedelta) -> timedelta:
        """Draw a time in a span, rather towards its beginning."""
        return span * float(self._random.random() ** 1.6)


def _draft(answers: Answers) -> Draft:
    return Draft(version=0, answers=msgspec.to_builtins(answers))
