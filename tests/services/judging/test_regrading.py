"""Jobs of many: counted before, queued and cancelled together, on the log."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Forbidden
from jupyterlab_dlcourse.services.answers.judging import JobSelection
from jupyterlab_dlcourse.services.decisions import Decisions
from jupyterlab_dlcourse.services.judging.regrading import Regrading
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import jobs
from jupyterlab_dlcourse.store.queries.log import Wanted
from tests.services.conftest import Join, KeepsAttempts, Reports

LAB = 3


@pytest.fixture
def regrading(place: Workplace) -> Regrading:
    return Regrading(place, slots=2)


@pytest.fixture
def people(join: Join, handed_in: KeepsAttempts, reported: Reports) -> dict[str, str]:
    found = {}
    for person in ("s1", "s2", "s3"):
        join(person)
        found[person] = handed_in(person)
        reported(found[person])
    join("absent")
    return found


def state(place: Workplace, attempt: str) -> str:
    with place.database.read() as session:
        job = jobs.find_job(session, attempt)
        assert job is not None
        return job.state


def test_a_preview_counts_and_queues_nothing(
    place: Workplace, regrading: Regrading, ta: Actor, people: dict[str, str]
) -> None:
    told = regrading.again(ta, LAB, JobSelection(preview=True))
    assert (told.count, told.seconds) == (3, 20.0)
    assert state(place, people["s1"]) == "done"


def test_a_lab_or_a_selection_is_graded_again_and_cancelled(
    place: Workplace, regrading: Regrading, ta: Actor, people: dict[str, str]
) -> None:
    assert regrading.again(ta, LAB, JobSelection(("s1",))).people == ("s1",)
    told = regrading.again(ta, LAB, JobSelection())
    assert set(told.people) == {"s2", "s3"}
    assert [(one.person, one.why) for one in told.left_out] == [
        ("s1", "Its job has not ended yet.")
    ]
    assert {state(place, attempt) for attempt in people.values()} == {"queued"}
    told = regrading.cancel(ta, LAB, JobSelection(("s1", "absent")))
    assert told.people == ("s1",)
    assert told.left_out[0].why == "Nothing is handed in."
    assert state(place, people["s1"]) == "cancelled"
    log = Decisions(place).of(ta, Wanted(person="s1")).decisions
    assert [one.action for one in log] == ["cancel job", "grade again"]


def test_students_grade_nobody_again(regrading: Regrading, join: Join) -> None:
    with pytest.raises(Forbidden):
        regrading.again(join("s9"), LAB, JobSelection())
