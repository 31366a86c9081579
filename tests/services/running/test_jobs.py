"""Jobs as rows: fenced by their try, never lost, never run twice at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.engine.engine import End, Ended
from jupyterlab_dlcourse.errors import Conflict, NotFound
from jupyterlab_dlcourse.grading.job import Failure, Slot
from jupyterlab_dlcourse.grading.report import (
    CellError,
    Execution,
    NotebookFacts,
    Owner,
    Report,
    State,
)
from jupyterlab_dlcourse.grading.sandbox.base import SandboxState
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.hand_ins import HandIns
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.handing_in.ways import Ways
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.running.jobs import Jobs
from jupyterlab_dlcourse.services.workplace import Workplace, open_workplace


def report(
    mode: Mode, state: State = State.FINISHED, *errors: Owner, lab: int = 3, reason: str = ""
) -> Ended:
    """Give the end of a run with errors of these owners."""
    raised = tuple(CellError(0, "Error", "", whose) for whose in errors)
    made = Report(
        lab=lab,
        handout=None,
        mode=mode,
        suggestion=Outcome.PASS,
        exercises=(),
        checks=(),
        execution=Execution(state, 1, 1, raised, reason=reason),
        notebook=NotebookFacts("0" * 64, 1),
    )
    return Ended(End.REPORT, report=msgspec.json.encode(made), executed=mode.encode())


REPORT = report(Mode.FULL)
SLOT = Slot(0)


@pytest.fixture
def place(tmp_path: Path, library: Path, clock: Callable[[], object]) -> Workplace:
    return open_workplace(tmp_path / "course", handouts=library, clock=clock)  # type: ignore[arg-type]


@pytest.fixture
def attempts(place: Workplace) -> Attempts:
    return Attempts(place, Live(), 1)


@pytest.fixture
def ada(place: Workplace) -> Actor:
    return People(place).enrol("s000001", "Ada Example", Role.STUDENT)


def jobs_with(place: Workplace, *, sandbox: bool = True) -> Jobs:
    ways = Ways("bubblewrap", lambda _name: SandboxState(sandbox, "Install it."), "s000001")
    return Jobs(place, ways, 1)


@pytest.fixture
def jobs(place: Workplace) -> Jobs:
    return jobs_with(place)


@pytest.fixture
def attempt(place: Workplace, attempts: Attempts, ada: Actor, lab3: bytes) -> str:
    return HandIns(place, attempts).submit(ada, 3, "a.ipynb", lab3).id


def test_a_claimed_job_is_not_claimed_again(jobs: Jobs, attempt: str) -> None:
    (task,) = jobs.claim([SLOT])
    assert (task.id, task.try_number, task.job.mode) == (attempt, 1, Mode.SMOKE)
    assert jobs.claim([SLOT]) == []


def test_the_result_of_an_earlier_try_is_not_taken(
    jobs: Jobs, attempts: Attempts, ada: Actor, attempt: str
) -> None:
    (old,) = jobs.claim([SLOT])
    assert jobs.recover(set()) == [attempt]
    (new,) = jobs.claim([SLOT])
    assert new.try_number == 2
    assert not jobs.settle(old, REPORT)
    assert jobs.settle(new, REPORT)
    assert not jobs.settle(new, REPORT)
    assert attempts.get(ada, attempt).job.state == "done"


def test_what_runs_here_is_not_recovered(jobs: Jobs, attempt: str) -> None:
    (task,) = jobs.claim([SLOT])
    assert task.id == attempt
    assert jobs.recover({task.key}) == []


def test_our_failures_are_tried_three_times_at_most(
    jobs: Jobs, attempts: Attempts, ada: Actor, attempt: str
) -> None:
    broken = Ended(End.FAILURE, failure=Failure("x", "The disk broke."))
    states = []
    for _ in range(3):
        (task,) = jobs.claim([SLOT])
        jobs.settle(task, broken)
        states.append(str(attempts.get(ada, attempt).job.state))
    assert states == ["queued", "queued", "failed"]


def test_a_cancelled_jobs_result_is_not_taken_and_it_can_be_graded_again(
    jobs: Jobs, attempts: Attempts, ada: Actor, attempt: str
) -> None:
    (task,) = jobs.claim([SLOT])
    jobs.cancel(ada, attempt)
    assert not jobs.beat(task)
    assert not jobs.settle(task, REPORT)
    with pytest.raises(Conflict):
        jobs.cancel(ada, attempt)
    jobs.again(ada, attempt)
    assert attempts.get(ada, attempt).job.position == 1


def test_a_student_does_not_have_a_graded_attempt_graded_again_but_a_ta_does(
    jobs: Jobs, ada: Actor, attempt: str
) -> None:
    (task,) = jobs.claim([SLOT])
    jobs.settle(task, REPORT)
    with pytest.raises(Conflict):
        jobs.again(ada, attempt)
    with pytest.raises(NotFound):
        jobs.again(Actor("s2", "Bo", Role.STUDENT), attempt)
    jobs.again(Actor("ta1", "Tea", Role.TA), attempt)


def test_a_report_that_cannot_be_read_is_our_failure(jobs: Jobs, attempt: str) -> None:
    (task,) = jobs.claim([SLOT])
    assert task.id == attempt
    assert jobs.settle(task, Ended(End.REPORT, report=b"{}"))
    assert len(jobs.claim([SLOT])) == 1


def test_a_hand_in_whose_file_is_lost_fails_with_a_sentence(
    jobs: Jobs, place: Workplace, attempts: Attempts, ada: Actor, attempt: str
) -> None:
    place.files.path(attempts.get(ada, attempt).sha256).unlink()
    assert jobs.claim([SLOT]) == []
    assert attempts.get(ada, attempt).job.state == "failed"


@pytest.mark.parametrize(
    ("trusted", "mode", "sandbox"),
    [(False, Mode.STATIC, "bubblewrap"), (True, Mode.SMOKE, "none")],
)
def test_without_a_sandbox_only_the_owners_word_runs_her_notebook(
    place: Workplace,
    attempts: Attempts,
    ada: Actor,
    lab3: bytes,
    trusted: bool,  # noqa: FBT001 -- a row of the table
    mode: Mode,
    sandbox: str,
) -> None:
    bo = People(place).enrol("s000002", "Bo Example", Role.STUDENT)
    jobs = jobs_with(place, sandbox=False)
    HandIns(place, attempts).submit(ada, 3, "a.ipynb", lab3, trusted=trusted)
    HandIns(place, attempts).submit(bo, 3, "a.ipynb", lab3, trusted=trusted)
    mine, others = jobs.claim([SLOT, Slot(1)])
    if mine.job.mode is not mode:
        mine, others = others, mine
    assert (mine.job.mode, mine.job.sandbox, mine.job.trusted) == (mode, sandbox, trusted)
    assert (others.job.mode, others.job.trusted) == (Mode.STATIC, False)


def test_one_person_with_two_logins_has_one_account(place: Workplace) -> None:
    people = People(place)
    assert place.plan.accounts.domains
    logins = ["s000001", *(f"s000001@{domain}" for domain in place.plan.accounts.domains)]
    assert {people.account(login) for login in logins} == {"s000001"}


def run(jobs: Jobs, *ends: Ended) -> list[Mode]:
    """Let each run end so, and give the modes in which they were asked for."""
    modes = []
    for ended in ends:
        (task,) = jobs.claim([SLOT])
        modes.append(task.job.mode)
        assert jobs.settle(task, ended)
    return modes


def test_the_full_run_follows_a_smoke_run_that_got_through(
    jobs: Jobs, attempts: Attempts, ada: Actor, attempt: str
) -> None:
    assert run(jobs, report(Mode.SMOKE, State.FINISHED, Owner.STUDENT)) == [Mode.SMOKE]
    status = attempts.status(ada, attempt)
    assert (status.state, status.mode, status.position) == ("queued", Mode.FULL, 1)
    first = attempts.report(ada, attempt)
    assert first.mode is Mode.SMOKE
    assert first.sentence.startswith("So far, after a quick run")
    assert run(jobs, REPORT) == [Mode.FULL]
    status, last = attempts.status(ada, attempt), attempts.report(ada, attempt)
    assert (status.state, status.mode, last.mode) == ("done", Mode.FULL, Mode.FULL)
    assert not last.sentence.startswith("So far")
    assert attempts.notebook(ada, attempt, executed=True)[1] == b"full"


@pytest.mark.parametrize(
    "ended",
    [
        report(Mode.SMOKE, State.STOPPED),
        report(Mode.SMOKE, State.FINISHED, Owner.STUDENT, Owner.ENVIRONMENT),
        report(Mode.STATIC, State.NOT_RUN),
        report(Mode.SMOKE, lab=99),
    ],
    ids=["stopped", "environment's error", "not run", "needs nothing of full"],
)
def test_no_full_run_where_it_would_be_of_no_use(
    jobs: Jobs, attempts: Attempts, ada: Actor, attempt: str, ended: Ended
) -> None:
    run(jobs, ended)
    assert attempts.status(ada, attempt).state == "done"
    assert jobs.claim([SLOT]) == []


def test_a_full_run_that_was_stopped_leaves_the_smoke_runs_report_and_says_so(
    jobs: Jobs, attempts: Attempts, ada: Actor, attempt: str
) -> None:
    run(jobs, report(Mode.SMOKE), report(Mode.FULL, State.STOPPED, reason="It took too long."))
    kept = attempts.report(ada, attempt)
    assert (kept.mode, attempts.status(ada, attempt).state) == (Mode.SMOKE, "done")
    assert kept.remarks == ("The full run did not come to its end. It took too long.",)
    assert attempts.notebook(ada, attempt, executed=True)[1] == b"smoke"


def test_grading_again_begins_with_the_smoke_run(jobs: Jobs, attempt: str) -> None:
    run(jobs, report(Mode.SMOKE), REPORT)
    jobs.again(Actor("ta1", "Tea", Role.TA), attempt)
    assert run(jobs, REPORT) == [Mode.SMOKE]


def test_a_full_run_lost_in_a_restart_is_run_in_full_again(jobs: Jobs, attempt: str) -> None:
    run(jobs, report(Mode.SMOKE))
    jobs.claim([SLOT])
    assert jobs.recover(set()) == [attempt]
    assert run(jobs, REPORT) == [Mode.FULL]


def test_what_the_administrator_switched_off_travels_with_the_job(
    place: Workplace, attempt: str
) -> None:
    ways = Ways("bubblewrap", lambda _name: SandboxState(ok=True), None)
    (task,) = Jobs(place, ways, 1, without=("colab",)).claim([SLOT])
    assert (task.id, task.job.switched_off) == (attempt, ("colab",))
