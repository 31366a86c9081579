"""Rounds of reviews in a real database, with a clock that is moved."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.services.dates.windows import window_of
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.hand_ins import HandIns
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.reviews.rounds import Rounds
from jupyterlab_dlcourse.services.workplace import Workplace, open_workplace
from jupyterlab_dlcourse.store.queries import reviews
from jupyterlab_dlcourse.store.tables import ExtensionRow, GroupRow, OutageRow, ReviewRow
from tests.conftest import DUE, IN_TIME, MovedClock

LAB = 3


@pytest.fixture
def place(tmp_path: Path, library: Path, clock: MovedClock) -> Workplace:
    return open_workplace(tmp_path / "course", handouts=library, clock=clock)


@pytest.fixture
def rounds(place: Workplace) -> Rounds:
    return Rounds(place)


def enrol(place: Workplace, number: int, role: Role = Role.STUDENT) -> Actor:
    return People(place).enrol(f"s00000{number}", f"Person {number}", role)


def hand_in(place: Workplace, actor: Actor, data: bytes) -> None:
    HandIns(place, Attempts(place, Live(), 1)).submit(actor, LAB, "a.ipynb", data)


@pytest.fixture
def people(place: Workplace, lab3: bytes) -> list[Actor]:
    """Eight who have handed in on time."""
    found = [enrol(place, number) for number in range(1, 9)]
    for actor in found:
        hand_in(place, actor, lab3)
    return found


def rows(place: Workplace) -> list[ReviewRow]:
    with place.database.read() as session:
        return list(reviews.reviews_in(session, place.course, LAB))


def begin(place: Workplace, reviewer: str, state: str = "started") -> None:
    with place.database.write() as session:
        for row in reviews.reviews_by(session, place.course, reviewer):
            row.state = state


def held(place: Workplace) -> Counter[str]:
    return Counter(row.reviewer for row in rows(place))


@pytest.mark.usefixtures("people")
def test_nothing_is_allocated_before_the_due_minute_has_ended(
    place: Workplace, rounds: Rounds, clock: MovedClock
) -> None:
    clock.to(DUE - timedelta(seconds=1))
    assert rounds.turn() == (1, 2)
    assert rows(place) == []


def test_at_the_deadline_everyone_who_handed_in_gets_three(
    place: Workplace, rounds: Rounds, people: list[Actor], clock: MovedClock
) -> None:
    enrol(place, 9)  # has handed in nothing
    clock.to(DUE)
    assert LAB in rounds.turn()
    assert held(place) == {actor.id: 3 for actor in people}
    assert Counter(row.author for row in rows(place)) == {actor.id: 3 for actor in people}
    assert rounds.turn() == ()


def test_staff_review_nothing_at_the_deadline(
    place: Workplace, rounds: Rounds, people: list[Actor], lab3: bytes, clock: MovedClock
) -> None:
    hand_in(place, enrol(place, 9, Role.TEACHER), lab3)
    clock.to(DUE)
    rounds.turn()
    assert held(place).keys() == {actor.id for actor in people}


def test_group_mates_do_not_meet(
    place: Workplace, rounds: Rounds, people: list[Actor], clock: MovedClock
) -> None:
    with place.database.write() as session:
        for actor in people[:3]:
            session.add(GroupRow(course=place.course, person=actor.id, name="Group 1"))
    clock.to(DUE)
    rounds.turn()
    mates = {actor.id for actor in people[:3]}
    assert not any({row.reviewer, row.author} <= mates for row in rows(place))


def test_the_last_attempt_that_counts_is_reviewed(
    place: Workplace, rounds: Rounds, people: list[Actor], lab3: bytes, clock: MovedClock
) -> None:
    clock.on(hours=1)
    hand_in(place, people[0], lab3 + b" ")
    clock.to(DUE + timedelta(minutes=1))
    hand_in(place, people[0], lab3 + b"  ")
    rounds.turn()
    found = Attempts(place, Live(), 1).get(people[0], rows_of(place, people[0])[0].attempt)
    assert found.number == 2


def rows_of(place: Workplace, author: Actor) -> list[ReviewRow]:
    return [row for row in rows(place) if row.author == author.id]


def test_an_extended_hand_in_is_woven_in(
    place: Workplace, rounds: Rounds, people: list[Actor], lab3: bytes, clock: MovedClock
) -> None:
    late = enrol(place, 9)
    clock.to(DUE)
    rounds.turn()
    begin(place, people[0].id)
    before = {row.id for row in rows(place) if row.reviewer == people[0].id}
    with place.database.write() as session:
        session.add(
            ExtensionRow(
                course=place.course,
                lab=LAB,
                person=late.id,
                until=DUE + timedelta(days=2),
                by="s000008",
                at=DUE,
                reason="ill",
            )
        )
    clock.on(days=1)
    hand_in(place, late, lab3)
    assert rounds.turn() == (LAB,)
    assert held(place) == {actor.id: 3 for actor in (*people, late)}
    assert before <= {row.id for row in rows(place)}
    assert rounds.turn() == ()


def test_a_late_report_that_nobody_can_take_is_no_news_every_turn(
    place: Workplace, rounds: Rounds, people: list[Actor], lab3: bytes, clock: MovedClock
) -> None:
    late = enrol(place, 9)
    clock.to(DUE)
    rounds.turn()
    for actor in people:
        begin(place, actor.id)
    with place.database.write() as session:
        session.add(
            ExtensionRow(
                course=place.course,
                lab=LAB,
                person=late.id,
                until=DUE + timedelta(days=2),
                by="s000008",
                at=DUE,
                reason="ill",
            )
        )
    clock.on(days=1)
    hand_in(place, late, lab3)
    assert rounds.turn() == ()
    assert late.id not in held(place)


def test_a_hand_in_that_does_not_count_is_not_woven_in(
    place: Workplace, rounds: Rounds, people: list[Actor], lab3: bytes, clock: MovedClock
) -> None:
    clock.to(DUE + timedelta(hours=1))
    rounds.turn()
    hand_in(place, enrol(place, 9), lab3)
    assert rounds.turn() == ()
    assert held(place).keys() == {actor.id for actor in people}


def test_reviews_not_begun_get_spare_reviewers_from_48_hours_before_the_end(
    place: Workplace, rounds: Rounds, people: list[Actor], clock: MovedClock
) -> None:
    clock.to(DUE)
    rounds.turn()
    for actor in people[1:]:
        begin(place, actor.id, "done")
    with place.database.read() as session:
        window = window_of(session, place, LAB)
    clock.to(window.closes - timedelta(hours=48, seconds=1))
    assert rounds.turn() == ()
    clock.on(seconds=1)
    assert rounds.turn() == (LAB,)
    lacking = {row.author for row in rows(place) if row.reviewer == people[0].id}
    spares = [row for row in rows(place) if row.kind == "spare"]
    assert {row.author for row in spares} == lacking
    assert held(place)[people[0].id] == 3  # keeps her task and its credit
    assert rounds.turn() == ()


def test_a_ta_is_asked_at_the_last_of_the_three_times(
    place: Workplace, rounds: Rounds, lab3: bytes, clock: MovedClock
) -> None:
    ta = enrol(place, 9, Role.TA)
    for number in (1, 2):
        hand_in(place, enrol(place, number), lab3)
    clock.to(DUE)
    rounds.turn()
    assert len(rows(place)) == 2
    with place.database.read() as session:
        clock.to(window_of(session, place, LAB).closes - timedelta(hours=16))
    rounds.turn()
    # two in a hundred of two reviews is none: a small class costs the TA nothing
    assert ta.id not in held(place)


@pytest.mark.usefixtures("people")
def test_at_the_end_of_its_window_a_round_is_closed_once(
    place: Workplace, rounds: Rounds, clock: MovedClock
) -> None:
    clock.to(DUE)
    rounds.turn()
    with place.database.read() as session:
        clock.to(window_of(session, place, LAB).closes)
    assert LAB in rounds.turn()
    with place.database.read() as session:
        row = reviews.round_of(session, place.course, LAB)
        assert row is not None
        assert row.closed == clock.now
    assert rounds.turn() == ()


@pytest.mark.usefixtures("people")
def test_where_no_server_ran_during_the_window_nobody_has_anything_to_review(
    place: Workplace, rounds: Rounds, clock: MovedClock
) -> None:
    clock.to(DUE + timedelta(days=30))
    rounds.turn()
    rounds.turn()
    assert rows(place) == []


def test_an_outage_at_the_deadline_moves_the_window_by_as_much(place: Workplace) -> None:
    with place.database.read() as session:
        planned = window_of(session, place, LAB)
    with place.database.write() as session:
        session.add(
            OutageRow(
                course=place.course,
                starts=DUE - timedelta(hours=2),
                ends=DUE - timedelta(minutes=5),
                what="The cluster",
                by="teacher1",
                at=DUE + timedelta(hours=1),
            )
        )
    with place.database.read() as session:
        moved = window_of(session, place, LAB)
    assert moved.opens - planned.opens == moved.closes - planned.closes == timedelta(days=1)
    assert IN_TIME < planned.opens == DUE
