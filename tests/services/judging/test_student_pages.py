"""A student's page, to print or to keep."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.answers.extension import NewExtension
from jupyterlab_dlcourse.services.granting.extensions import Extensions
from jupyterlab_dlcourse.services.judging.student_pages import StudentPages
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.tables import JudgementRow
from tests.conftest import DUE, MovedClock
from tests.services.conftest import Join, Judges, KeepsAttempts


def test_students_see_their_own_page_only(place: Workplace, join: Join) -> None:
    pages, student = StudentPages(place), join("s1")
    join("s2")
    assert "Person s1" in pages.page(student, "s1")
    with pytest.raises(NotFound):
        pages.page(student, "s2")


def test_the_page_tells_hand_ins_and_the_words_that_hold(
    place: Workplace, join: Join, handed_in: KeepsAttempts, judged: Judges, clock: MovedClock
) -> None:
    student = join("s1")
    handed_in("s1")
    with place.database.write() as session:
        taken_back = session.get(JudgementRow, judged("s1", "fail"))
        assert taken_back is not None
        taken_back.undone = clock.now
    clock.on(minutes=1)
    judged("s1", "pass")
    page = StudentPages(place).page(student, "s1")
    assert "Attempt 1 handed in." in page
    assert "Passed." in page
    assert "Not passed." not in page


def test_a_hand_in_that_more_time_counts_is_not_called_late(
    place: Workplace, teacher: Actor, join: Join, handed_in: KeepsAttempts, clock: MovedClock
) -> None:
    for person in ("s1", "s2"):
        join(person)
    Extensions(place).give(teacher, NewExtension(3, DUE + timedelta(days=2), ("s1",), "Ill."))
    clock.now = DUE + timedelta(days=1)
    said = {}
    for person in ("s1", "s2"):
        handed_in(person)
        said[person] = StudentPages(place).sheet(person)
    assert "Attempt 1 handed in." in said["s1"]
    assert "Attempt 1 handed in after the deadline." in said["s2"]


def test_why_somebody_got_more_time_is_for_staff(
    place: Workplace, teacher: Actor, join: Join
) -> None:
    student = join("s1")
    more = NewExtension(3, DUE + timedelta(days=1), ("s1",), "A private matter.")
    Extensions(place).give(teacher, more)
    page = StudentPages(place).page(student, "s1")
    assert "has time until" in page
    assert "private" not in page
