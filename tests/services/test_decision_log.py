"""The log of decisions: added to, read by staff, changed by nobody."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import Forbidden
from jupyterlab_dlcourse.services.decisions import Decisions, note
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.workplace import Workplace, open_workplace
from jupyterlab_dlcourse.store.queries.log import Wanted
from tests.conftest import IN_TIME, MovedClock


@pytest.fixture
def place(tmp_path: Path, library: Path, clock: MovedClock) -> Workplace:
    return open_workplace(tmp_path / "course", handouts=library, clock=clock)


@pytest.fixture
def ta(place: Workplace) -> Actor:
    return People(place).enrol("ta1", "Tea Assistant", Role.TA)


def judged(place: Workplace, person: str, lab: int = 3, action: str = "judge") -> None:
    with place.database.write() as session:
        note(
            session,
            place,
            "ta1",
            action,
            person=person,
            lab=lab,
            after={"verdict": "pass"},
            why="Complete.",
        )


def test_a_decision_is_read_with_who_what_when_before_after_and_why(
    place: Workplace, ta: Actor
) -> None:
    People(place).enrol("s000001", "Ada Example", Role.STUDENT)
    judged(place, "s000001")
    (told,) = Decisions(place).of(ta, Wanted()).decisions
    assert (told.by, told.by_name, told.action) == ("ta1", "Tea Assistant", "judge")
    assert (told.person, told.person_name, told.lab) == ("s000001", "Ada Example", 3)
    assert (told.before, told.after, told.why) == (None, {"verdict": "pass"}, "Complete.")
    assert told.at == IN_TIME


@pytest.mark.parametrize("change", ["UPDATE decisions SET why = ''", "DELETE FROM decisions"])
def test_the_database_itself_refuses_to_change_the_log(place: Workplace, change: str) -> None:
    judged(place, "s000001")
    with (
        pytest.raises(IntegrityError, match="only added to"),
        place.database.write() as session,
    ):
        session.execute(text(change))


def test_what_is_noted_is_kept_only_with_the_decision_itself(place: Workplace, ta: Actor) -> None:
    def decide_and_break() -> None:
        with place.database.write() as session:
            note(session, place, "ta1", "judge")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        decide_and_break()
    assert Decisions(place).of(ta, Wanted()).decisions == ()


def test_the_log_is_filtered(place: Workplace, ta: Actor, clock: MovedClock) -> None:
    judged(place, "s000001", lab=2)
    judged(place, "s000002")
    clock.on(days=1)
    judged(place, "s000001", action="undo")
    log = Decisions(place)
    for wanted, number in (
        (Wanted(person="s000001"), 2),
        (Wanted(lab=3), 2),
        (Wanted(action="undo"), 1),
        (Wanted(by="ta2"), 0),
        (Wanted(since=IN_TIME + timedelta(hours=1)), 1),
        (Wanted(person="s000001", lab=2), 1),
    ):
        assert len(log.of(ta, wanted).decisions) == number, wanted
    assert log.of(ta, Wanted()).actions == ("judge", "undo")


def test_pages_follow_one_another_and_leave_nothing_out(place: Workplace, ta: Actor) -> None:
    for number in range(230):
        judged(place, f"s{number}")
    told, below = [], None
    for _ in range(3):
        page = Decisions(place).of(ta, Wanted(below=below))
        told += [one.person for one in page.decisions]
        below = page.next
    assert below is None
    assert told == [f"s{number}" for number in reversed(range(230))]


def test_students_do_not_read_the_log(place: Workplace) -> None:
    student = People(place).enrol("s000001", "Ada Example", Role.STUDENT)
    with pytest.raises(Forbidden, match="see the class"):
        Decisions(place).of(student, Wanted())
