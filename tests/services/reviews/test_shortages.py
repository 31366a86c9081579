"""Who writes or gets fewer reviews than the plan has reads the number and the reason."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.hand_ins import HandIns
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.reviews.copies import Copies
from jupyterlab_dlcourse.services.reviews.feedback import Feedbacks
from jupyterlab_dlcourse.services.reviews.rounds import Rounds
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.reviews.shortages import few_to_write
from jupyterlab_dlcourse.services.workplace import Workplace, open_workplace
from jupyterlab_dlcourse.store.queries import reviews
from jupyterlab_dlcourse.store.tables import CopyRow
from tests.conftest import DUE, MovedClock

LAB = 3
OVER = DUE + timedelta(days=7)


@pytest.fixture
def place(tmp_path: Path, library: Path, clock: MovedClock) -> Workplace:
    return open_workplace(tmp_path / "course", handouts=library, clock=clock)


def begin(place: Workplace, clock: MovedClock, data: bytes, size: int) -> list[Actor]:
    """Let so many hand in, and begin the round."""
    names = [f"s00000{number}" for number in range(1, size + 1)]
    found = [People(place).enrol(name, f"Person {name}", Role.STUDENT) for name in names]
    for actor in found:
        HandIns(place, Attempts(place, Live(), 1)).submit(actor, LAB, "a.ipynb", data)
    clock.to(DUE)
    Rounds(place).turn()
    return found


def to_write(place: Workplace, person: Actor) -> str:
    with place.database.read() as session:
        return few_to_write(session, place, person.id, LAB)


def received(place: Workplace, person: Actor) -> str:
    rubrics = Rubrics(place, logging.getLogger(__name__))
    return Feedbacks(place, rubrics).of(person, LAB).sentence


def hold(place: Workplace, author: Actor) -> None:
    """Hold the copy of somebody's report for a TA."""
    with place.database.read() as session:
        attempt = reviews.received_by(session, place.course, author.id, LAB)[0].review.attempt
    Copies(place).make(attempt)
    with place.database.write() as session:
        for row in reviews.copies_of(session, [attempt]):
            assert isinstance(row, CopyRow)
            row.state = "held"


def test_who_has_as_many_as_the_plan_has_is_told_nothing(
    place: Workplace, clock: MovedClock, lab3: bytes
) -> None:
    first, *_ = begin(place, clock, lab3, 5)
    absent = People(place).enrol("s000009", "Person 9", Role.STUDENT)
    assert (to_write(place, first), to_write(place, absent)) == ("", "")
    assert received(place, first).startswith("The reviews can be read when all are in")
    assert "so far" not in received(place, first)


@pytest.mark.parametrize(
    ("size", "number", "why"),
    [(1, "nothing", "Nobody else handed in."), (2, "1", "Only 1 other handed in.")],
)
def test_in_a_small_class_both_sides_read_how_many_handed_in(
    place: Workplace, clock: MovedClock, lab3: bytes, size: int, number: str, why: str
) -> None:
    first, *_ = begin(place, clock, lab3, size)
    assert to_write(place, first) == f"You have {number} to review instead of 3. {why}"
    assert received(place, first).endswith(why)


def test_a_held_copy_is_told_to_its_author_and_to_its_reviewers(
    place: Workplace, clock: MovedClock, lab3: bytes
) -> None:
    first, *others = begin(place, clock, lab3, 4)
    hold(place, first)
    assert "a TA looks at it first" in received(place, first)
    for other in others:
        assert to_write(place, other) == (
            "You have 2 to review instead of 3. "
            "One copy waits for a TA, and is not asked of you meanwhile."
        )


def test_two_held_copies_are_told_in_the_plural(
    place: Workplace, clock: MovedClock, lab3: bytes
) -> None:
    first, second, third, _ = begin(place, clock, lab3, 4)
    hold(place, first)
    hold(place, second)
    assert to_write(place, third) == (
        "You have 1 to review instead of 3. "
        "2 copies wait for a TA, and are not asked of you meanwhile."
    )


def test_who_got_fewer_in_the_end_reads_who_was_missing(
    place: Workplace, clock: MovedClock, lab3: bytes
) -> None:
    first, *_ = begin(place, clock, lab3, 4)
    with place.database.write() as session:
        one = reviews.received_by(session, place.course, first.id, LAB)[0].review
        one.state, one.done = "done", clock.now
    clock.to(OVER)
    Rounds(place).turn()
    said = received(place, first)
    assert said.startswith("1 reviewer has written. 2 of its 3 reviewers handed in no review;")
