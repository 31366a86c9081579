"""Outages: what they would move is seen before, by whom they were recorded after."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, Forbidden
from jupyterlab_dlcourse.services.answers.extension import NewOutage, Why
from jupyterlab_dlcourse.services.courses import Courses
from jupyterlab_dlcourse.services.granting.outages import OutageBook
from jupyterlab_dlcourse.services.workplace import Workplace
from tests.conftest import DUE, MovedClock
from tests.services.conftest import Join, KeepsAttempts

HOUR = timedelta(hours=1)
DOWN = NewOutage(DUE - 2 * HOUR, DUE - HOUR, "the grader")
LINE = (
    "Lab 3: The grader was down for 1 h from Mon 18 Sep, 22:00. The deadline of Mon 18 Sep, "
    "23:59 is now Tue 19 Sep, 23:59 (Europe/Copenhagen)."
)


@pytest.fixture
def book(place: Workplace, clock: MovedClock) -> OutageBook:
    clock.to(DUE + 2 * HOUR)
    return OutageBook(place)


def test_a_preview_has_the_line_that_everyone_will_see(book: OutageBook, teacher: Actor) -> None:
    shown = book.preview(teacher, DOWN)
    assert [one.text for one in shown.moved] == [LINE]
    assert (shown.fault, shown.text) == ("", LINE)
    assert book.all(teacher).recorded == ()


def test_once_recorded_everyone_sees_the_line(
    book: OutageBook, teacher: Actor, place: Workplace
) -> None:
    (row,) = book.record(teacher, DOWN).recorded
    assert row.by_name == teacher.name
    assert [one.text for one in row.moved] == [LINE]
    assert [one.text for one in Courses(place).course().moved] == [LINE]


def test_one_that_moves_nothing_says_what_it_would_take(book: OutageBook, teacher: Actor) -> None:
    shown = book.preview(teacher, NewOutage(DUE - 9 * HOUR, DUE - 8 * HOUR))
    assert shown.moved == ()
    assert shown.text == "No deadline moves: of the 6 h before one, 15 min must be lost."


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (NewOutage(DUE, DUE), "ends after it begins"),
        (NewOutage(DUE, DUE + 9 * HOUR), "not over yet"),
        (NewOutage(DUE - timedelta(days=365), DUE), "is the year right"),
    ],
)
def test_what_cannot_be_is_refused(
    book: OutageBook, teacher: Actor, new: NewOutage, why: str
) -> None:
    assert why in book.preview(teacher, new).fault
    with pytest.raises(Conflict, match=why):
        book.record(teacher, new)


def test_the_same_is_not_recorded_twice(book: OutageBook, teacher: Actor) -> None:
    book.record(teacher, DOWN)
    with pytest.raises(Conflict, match="on record already"):
        book.record(teacher, DOWN)


def test_a_correction_takes_its_place_and_dropping_moves_the_deadline_back(
    book: OutageBook, teacher: Actor, place: Workplace
) -> None:
    (row,) = book.record(teacher, DOWN).recorded
    (row,) = book.record(teacher, NewOutage(DOWN.starts, DOWN.ends, "The server"), row.id).recorded
    assert row.moved[0].text.startswith("Lab 3: The server was down")
    assert book.drop(teacher, row.id, Why("It was the neighbours'.")).recorded == ()
    assert Courses(place).course().moved == ()


def test_one_by_which_a_hand_in_counts_is_neither_dropped_nor_shortened(
    book: OutageBook, teacher: Actor, join: Join, handed_in: KeepsAttempts
) -> None:
    join("s1")
    (row,) = book.record(teacher, DOWN).recorded
    handed_in("s1")
    with pytest.raises(Conflict, match="what was promised stays"):
        book.drop(teacher, row.id, Why())
    with pytest.raises(Conflict, match="what was promised stays"):
        book.record(teacher, NewOutage(DUE - 9 * HOUR, DUE - 8 * HOUR), row.id)


def test_only_a_teacher_records(book: OutageBook, ta: Actor) -> None:
    with pytest.raises(Forbidden):
        book.record(ta, DOWN)
