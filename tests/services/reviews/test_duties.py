"""Where reviews stand in what a person has to do and has reached."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.fetching import Fetching
from jupyterlab_dlcourse.services.handing_in.hand_ins import HandIns
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.reviews.rounds import Rounds
from jupyterlab_dlcourse.services.standing.standings import Standings
from jupyterlab_dlcourse.services.workplace import Workplace, open_workplace
from jupyterlab_dlcourse.store.queries import reviews
from jupyterlab_dlcourse.store.tables import VolunteerRow
from tests.conftest import DUE, MovedClock

LAB = 3


@pytest.fixture
def place(tmp_path: Path, library: Path, clock: MovedClock) -> Workplace:
    return open_workplace(tmp_path / "course", handouts=library, clock=clock)


@pytest.fixture
def people(place: Workplace, lab3: bytes) -> list[Actor]:
    """Five who have handed in on time, allocated."""
    found = [People(place).enrol(f"s00000{n}", f"Person {n}", Role.STUDENT) for n in range(1, 6)]
    for actor in found:
        HandIns(place, Attempts(place, Live(), 1)).submit(actor, LAB, "a.ipynb", lab3)
    return found


@pytest.fixture
def standings(place: Workplace) -> Standings:
    return Standings(place, Attempts(place, Live(), 1), Fetching(place))


def do(place: Workplace, person: str, how_many: int) -> None:
    with place.database.write() as session:
        for row in reviews.reviews_by(session, place.course, person)[:how_many]:
            row.state = "done"


def reviewed(standings: Standings, actor: Actor) -> bool:
    return next(lab.reviewed for lab in standings.standing(actor.id).labs if lab.lab == LAB)


def test_reviews_to_do_are_told_with_the_end_of_their_window(
    place: Workplace, people: list[Actor], standings: Standings, clock: MovedClock
) -> None:
    assert [todo.kind for todo in standings.todo(people[0].id)].count("review") == 0
    clock.to(DUE)
    Rounds(place).turn()
    do(place, people[0].id, 1)
    todo = next(todo for todo in standings.todo(people[0].id) if todo.kind == "review")
    assert (todo.title, todo.text) == ("Review 2 of 3, lab 3", "1 of 3 are done.")
    assert todo.due == DUE + timedelta(days=7, minutes=-1)


def test_a_lab_is_reviewed_when_all_that_was_allocated_is_done(
    place: Workplace, people: list[Actor], standings: Standings, clock: MovedClock
) -> None:
    clock.to(DUE)
    Rounds(place).turn()
    do(place, people[0].id, 2)
    assert not reviewed(standings, people[0])
    do(place, people[0].id, 3)
    assert reviewed(standings, people[0])
    assert not reviewed(standings, people[1])


@pytest.mark.usefixtures("people")
def test_who_handed_in_nothing_has_not_reviewed_the_lab(
    place: Workplace, standings: Standings, clock: MovedClock
) -> None:
    absent = People(place).enrol("s000009", "Person 9", Role.STUDENT)
    clock.to(DUE)
    Rounds(place).turn()
    assert not reviewed(standings, absent)


def test_who_was_alone_has_nothing_to_review_and_loses_nothing_by_it(
    place: Workplace, standings: Standings, lab3: bytes, clock: MovedClock
) -> None:
    alone = People(place).enrol("s000001", "Person 1", Role.STUDENT)
    HandIns(place, Attempts(place, Live(), 1)).submit(alone, LAB, "a.ipynb", lab3)
    clock.to(DUE)
    Rounds(place).turn()
    assert reviewed(standings, alone)


def test_standing_in_for_somebody_is_told_and_not_required(
    place: Workplace, people: list[Actor], standings: Standings, clock: MovedClock
) -> None:
    clock.to(DUE)
    Rounds(place).turn()
    with place.database.write() as session:
        for actor in people[1:]:
            for row in reviews.reviews_by(session, place.course, actor.id):
                row.state = "done"
    volunteer = People(place).enrol("s000008", "Person 8", Role.STUDENT)
    with place.database.write() as session:
        session.add(VolunteerRow(course=place.course, person=volunteer.id, since=clock.now))
    clock.to(DUE + timedelta(days=5))
    Rounds(place).turn()
    todo = next(todo for todo in standings.todo(volunteer.id) if todo.kind == "spare")
    assert todo.title == "Review 3 more, lab 3"
    assert not reviewed(standings, volunteer)
