"""What staff see of the grader."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Forbidden
from jupyterlab_dlcourse.grading.job import Slot
from jupyterlab_dlcourse.services.running.grader_states import GraderStates
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.tables import JobRow
from tests.conftest import MovedClock
from tests.fixtures.reports import keep_report
from tests.services.conftest import Join, KeepsAttempts

SLOTS = (Slot(0), Slot(1))


@pytest.fixture
def states(place: Workplace) -> GraderStates:
    return GraderStates(place, SLOTS)


def put(place: Workplace, attempt: str, **changes: object) -> None:
    """Change the job of an attempt."""
    with place.database.write() as session:
        job = session.get(JobRow, attempt)
        for name, value in changes.items():
            setattr(job, name, value)


def test_a_running_job_stands_in_its_slot_and_the_other_one_is_free(
    place: Workplace, states: GraderStates, ta: Actor, join: Join, handed_in: KeepsAttempts
) -> None:
    join("s1", name="Ada Example")
    put(place, handed_in("s1"), state="running", slot=1, started=place.clock())
    free, busy = states.now(ta).slots
    assert free.job is None
    assert busy.job is not None
    assert (busy.job.name, busy.job.lab) == ("Ada Example", 3)


def test_the_queue_is_in_the_order_in_which_it_will_be_run(
    place: Workplace,
    states: GraderStates,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    clock: MovedClock,
) -> None:
    for person in ("s1", "s2"):
        join(person)
        put(place, handed_in(person), state="queued", queued=clock.now)
        clock.on(minutes=1)
    assert [job.person for job in states.now(ta).queue] == ["s1", "s2"]


def test_reports_are_counted_by_the_hour_over_a_day(
    place: Workplace,
    states: GraderStates,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    clock: MovedClock,
) -> None:
    join("s1")
    keep_report(place, handed_in("s1"))
    clock.on(hours=2)
    hours = states.now(ta).hours
    assert (len(hours), [hour.done for hour in hours[-3:]]) == (24, [1, 0, 0])
    clock.on(hours=24)
    assert sum(hour.done for hour in states.now(ta).hours) == 0


def test_what_our_side_could_not_grade_is_told_last_first(
    place: Workplace,
    states: GraderStates,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    clock: MovedClock,
) -> None:
    for person in ("s1", "s2"):
        join(person)
        clock.on(minutes=1)
        put(place, handed_in(person), state="failed", ended=clock.now, message=f"No {person}.")
    assert [job.message for job in states.now(ta).failures] == ["No s2.", "No s1."]


def test_students_do_not_see_the_grader(states: GraderStates, join: Join) -> None:
    with pytest.raises(Forbidden):
        states.now(join("s1"))
