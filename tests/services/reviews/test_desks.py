"""The reviewer's desk in a real database: what it tells of a report, and copies that are held."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.outcome import Json, Outcome
from jupyterlab_dlcourse.errors import Conflict
from jupyterlab_dlcourse.grading.report import (
    CheckResult,
    Execution,
    ExerciseResult,
    NotebookFacts,
    Report,
    State,
)
from jupyterlab_dlcourse.services.answers.review import Desk, Draft
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.fetching import Fetching
from jupyterlab_dlcourse.services.handing_in.hand_ins import HandIns
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.reviews.copies import Copies
from jupyterlab_dlcourse.services.reviews.desks import Desks
from jupyterlab_dlcourse.services.reviews.evidence import LEFT_OUT
from jupyterlab_dlcourse.services.reviews.practices import Practices
from jupyterlab_dlcourse.services.reviews.reviewing import Reviewing
from jupyterlab_dlcourse.services.reviews.rounds import Rounds
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.standing.facts import class_of
from jupyterlab_dlcourse.services.standing.standings import Standings
from jupyterlab_dlcourse.services.workplace import Workplace, open_workplace
from jupyterlab_dlcourse.store.queries import reviews
from jupyterlab_dlcourse.store.tables import ReportRow, VolunteerRow
from tests.conftest import DUE, HANDOUT_3, MovedClock, make_notebook

LAB = 3
CLOSES = DUE + timedelta(days=7)
AUTHOR, REVIEWER, TA = "s000002", "s000001", "ta1"
ANSWER = "The answer of Berta Examplesen, with enough words in it to be one."
# What the scrubber sees and cannot cut out.
SPREAD = "Written by B e r t a  E x a m p l e s e n, with enough words in it to be an answer."


class World:
    """Two who handed in, reviewing each other, and a TA."""

    def __init__(self, place: Workplace, clock: MovedClock, answer: str) -> None:
        self.place, self.clock = place, clock
        self.copies, self.rubrics = Copies(place), Rubrics(place, logging.getLogger(__name__))
        self.people = People(place)
        self._desks = Desks(place, self.copies, self.rubrics)
        self.reviewing = Reviewing(place, self.rubrics, Practices(place, self.rubrics))
        self.reviewer = self._hand_in(REVIEWER, "Ada Example", "Words of my own for an answer.")
        self._hand_in(AUTHOR, "Berta Examplesen", answer)
        self.ta = self.people.enrol(TA, "Tea Assistant", Role.TA)
        clock.to(DUE)
        self.turn()

    def _hand_in(self, person: str, name: str, text: str) -> Actor:
        actor = self.people.enrol(person, name, Role.STUDENT)
        data = make_notebook(*HANDOUT_3, text)
        HandIns(self.place, Attempts(self.place, Live(), 1)).submit(actor, LAB, "a.ipynb", data)
        return actor

    def turn(self) -> None:
        Rounds(self.place).turn()

    @property
    def task(self) -> str:
        (found,) = self.reviewing.tasks(self.reviewer)
        return found.id

    @property
    def attempt(self) -> str:
        with self.place.database.read() as session:
            row = reviews.find_review(session, self.place.course, self.task)
            assert row is not None
            return row.attempt

    def desk(self) -> Desk:
        return self._desks.desk(self.reviewer, self.task)

    def notebook(self) -> bytes:
        return self._desks.notebook(self.reviewer, self.task)

    def is_asked(self) -> bool:
        standings = Standings(self.place, Attempts(self.place, Live(), 1), Fetching(self.place))
        return "review" in [todo.kind for todo in standings.todo(self.reviewer.id)]

    def has_reviewed(self) -> bool:
        standings = Standings(self.place, Attempts(self.place, Live(), 1), Fetching(self.place))
        labs = standings.standing(self.reviewer.id).labs
        return next(lab.reviewed for lab in labs if lab.lab == LAB)

    def counts_for_the_class(self) -> tuple[int | None, int]:
        """Give how many reviews were asked for and done, as the gradebook counts."""
        with self.place.database.read() as session:
            (hers,) = class_of(session, self.place, [self.reviewer.id])
        facts = next(one for one in hers.facts if one.lab == LAB)
        return facts.reviews_allocated, facts.reviews_done

    def keep_report(self, message: str, evidence: dict[str, Json]) -> None:
        """Give the report under review one check of the grader's."""
        report = Report(
            lab=LAB,
            handout=None,
            mode=Mode.SMOKE,
            suggestion=Outcome.UNKNOWN,
            exercises=(ExerciseResult("1", answered=True, required=True, title="One", cell=1),),
            checks=(
                CheckResult(
                    "lab3.x",
                    "A check",
                    Outcome.FAIL,
                    message,
                    evidence,
                ),
            ),
            execution=Execution(State.FINISHED, 1, 1),
            notebook=NotebookFacts("", 10),
        )
        row = ReportRow(
            attempt=self.attempt,
            try_number=1,
            made=self.place.clock(),
            suggestion="unknown",
            seconds=1.0,
            body=msgspec.json.encode(report).decode(),
            executed=None,
        )
        with self.place.database.write() as session:
            session.add(row)


@pytest.fixture
def place(tmp_path: Path, library: Path, clock: MovedClock) -> Workplace:
    return open_workplace(tmp_path / "course", handouts=library, clock=clock)


@pytest.fixture
def world(place: Workplace, clock: MovedClock) -> World:
    return World(place, clock, ANSWER)


@pytest.fixture
def held(place: Workplace, clock: MovedClock) -> World:
    """The same, but the copy of the report under review is to be held."""
    return World(place, clock, SPREAD)


def test_the_desk_says_which_cells_differ_from_the_handout(world: World) -> None:
    desk = world.desk()
    assert desk.changed == (len(HANDOUT_3),)
    assert (desk.task.number, desk.task.of, desk.saved) == (1, 1, None)


def test_the_graders_evidence_says_nothing_of_the_author(world: World) -> None:
    found: dict[str, Json] = {
        "path": "/home/berta.examplesen",
        "berta examplesen": ["by Berta Examplesen", 3],
    }
    world.keep_report(
        "File /home/berta.examplesen/run.py is missing, says Berta Examplesen.", found
    )
    desk = world.desk()
    assert desk.checks is not None
    assert "is missing" in desk.checks[0].message
    text = msgspec.json.encode(desk).decode().casefold()
    assert not any(part in text for part in ("berta", "examplesen", AUTHOR))


def test_evidence_in_doubt_is_left_out(world: World) -> None:
    world.keep_report(SPREAD, {"path": SPREAD, "cells": 3})
    (check,) = world.desk().checks or ()
    assert (check.message, check.evidence) == (LEFT_OUT, {"path": None, "cells": 3})


def test_a_draft_says_when_it_was_saved(world: World, clock: MovedClock) -> None:
    saved = world.reviewing.save(world.reviewer, world.task, Draft(0, {"overall": "Words"}))
    clock.on(minutes=5)
    assert world.desk().saved == saved.at


def test_nothing_of_a_held_copy_is_shown(held: World) -> None:
    held.keep_report("A message.", {})
    desk = held.desk()
    assert (desk.task.held, desk.checks, desk.exercises, desk.changed) == (True, None, None, ())
    with pytest.raises(Conflict, match="a TA looks at it first"):
        held.notebook()


def test_the_reviewer_of_a_held_copy_is_not_asked_for_it(held: World, clock: MovedClock) -> None:
    assert held.is_asked()
    held.desk()  # the copy is made, and held
    assert not held.is_asked()
    clock.to(CLOSES)
    held.turn()
    assert held.has_reviewed()
    assert held.counts_for_the_class() == (0, 0)


def test_a_copy_let_pass_in_time_is_to_be_reviewed(held: World, clock: MovedClock) -> None:
    held.desk()
    held.copies.approve(held.ta, held.attempt)
    assert held.is_asked()
    assert held.notebook()
    clock.to(CLOSES)
    held.turn()
    assert not held.has_reviewed()


def test_a_copy_let_pass_late_may_be_reviewed_and_need_not_be(
    held: World, clock: MovedClock
) -> None:
    held.desk()
    clock.to(CLOSES - timedelta(hours=47))
    held.copies.approve(held.ta, held.attempt)
    task = held.desk().task
    assert (task.open, task.held, held.is_asked()) == (True, False, False)
    assert "need not" in task.sentence
    clock.to(CLOSES)
    held.turn()
    assert held.has_reviewed()


def test_what_is_held_is_found_before_anybody_asks(held: World) -> None:
    assert held.copies.prepare(1) == 1
    assert held.copies.prepare(9) == 1
    assert held.copies.prepare(9) == 0
    assert [one.attempt for one in held.copies.held(held.ta)] == [held.attempt]


def test_nobody_stands_in_for_a_review_of_a_held_copy(held: World, clock: MovedClock) -> None:
    volunteer = held.people.enrol("s000008", "Person Eight", Role.STUDENT)
    with held.place.database.write() as session:
        session.add(VolunteerRow(course=held.place.course, person=volunteer.id, since=clock.now))
    held.copies.prepare(9)
    clock.to(CLOSES - timedelta(hours=16))
    held.turn()
    with held.place.database.read() as session:
        rows = reviews.reviews_in(session, held.place.course, LAB)
        of_held = [row.kind for row in rows if row.author == AUTHOR]
        of_other = [row.kind for row in rows if row.author != AUTHOR]
    assert (of_held, of_other) == (["peer"], ["peer", "spare"])
