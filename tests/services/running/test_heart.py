"""The server's sign of life: downtime close to a deadline is proposed, and moves nothing itself."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.answers.extension import NewExtension, NewOutage
from jupyterlab_dlcourse.services.courses import Courses
from jupyterlab_dlcourse.services.granting.extensions import Extensions
from jupyterlab_dlcourse.services.granting.outages import OutageBook
from jupyterlab_dlcourse.services.running.heart import MARK, Heart
from jupyterlab_dlcourse.services.workplace import Workplace
from tests.conftest import DUE, MovedClock
from tests.services.conftest import Join

HOUR = timedelta(hours=1)


@pytest.fixture
def was_down(place: Workplace, clock: MovedClock) -> OutageBook:
    clock.to(DUE - 2 * HOUR)
    assert not Heart(place).beat()
    clock.to(DUE - HOUR)
    assert Heart(place).beat()
    return OutageBook(place)


def test_downtime_close_to_a_deadline_is_proposed_and_moves_nothing(
    was_down: OutageBook, teacher: Actor, place: Workplace
) -> None:
    (found,) = was_down.all(teacher).found
    assert found.text == "The server did not run for 1 h from Mon 18 Sep, 22:00."
    assert Courses(place).course().moved == ()


def test_made_an_outage_it_is_settled(
    was_down: OutageBook, teacher: Actor, place: Workplace
) -> None:
    (found,) = was_down.all(teacher).found
    now = was_down.record(teacher, NewOutage(found.starts, found.ends, found=found.id))
    assert (len(now.recorded), now.found) == (1, ())
    assert len(Courses(place).course().moved) == 1


def test_dismissed_it_is_settled_too(was_down: OutageBook, teacher: Actor) -> None:
    (found,) = was_down.all(teacher).found
    assert was_down.dismiss(teacher, found.id).found == ()
    with pytest.raises(NotFound):
        was_down.dismiss(teacher, found.id)


def test_a_night_far_from_any_deadline_is_no_news(place: Workplace, clock: MovedClock) -> None:
    clock.to(DUE - timedelta(days=4))
    Heart(place).beat()
    clock.on(hours=9)
    assert not Heart(place).beat()


def test_a_pulse_without_a_gap_is_no_news_however_close_the_deadline(
    place: Workplace, clock: MovedClock
) -> None:
    clock.to(DUE - 2 * HOUR)
    for _ in range(9):
        assert not Heart(place).beat()
        clock.on(minutes=14)


def test_a_deadline_of_one_person_counts_too(
    place: Workplace, clock: MovedClock, teacher: Actor, join: Join
) -> None:
    join("s1")
    until = DUE + timedelta(days=3, hours=5)
    Extensions(place).give(teacher, NewExtension(3, until, ("s1",), "Ill."))
    clock.to(until - 2 * HOUR)
    Heart(place).beat()
    clock.on(hours=1)
    assert Heart(place).beat()


@pytest.mark.parametrize("mark", ["", "no time", "2023-09-18T20:00:00"])
def test_a_mark_that_cannot_be_read_says_nothing(
    place: Workplace, clock: MovedClock, mark: str
) -> None:
    (place.folder / MARK).write_text(mark)
    clock.to(DUE - HOUR)
    assert not Heart(place).beat()
