"""The queue's order: by time, fair to all, urgent ones first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from jupyterlab_dlcourse.engine.queue import Waiting, estimate, in_order, usual_seconds

NOW = datetime(2023, 9, 18, 12, tzinfo=UTC)


def waiting(
    name: str, person: str, minute: int, *, due: datetime | None = None, resubmission: bool = False
) -> Waiting:
    return Waiting(name, person, 3, NOW + timedelta(minutes=minute), due, resubmission)


def names(jobs: list[Waiting]) -> list[str]:
    return [job.id for job in jobs]


def test_who_came_first_is_first() -> None:
    jobs = [waiting("b", "bo", 2), waiting("a", "ada", 1)]
    assert names(in_order(jobs, [], NOW)) == ["a", "b"]


def test_ten_attempts_of_one_do_not_keep_the_class_waiting() -> None:
    many = [waiting(f"a{n}", "ada", n) for n in range(10)]
    order = names(in_order([*many, waiting("b", "bo", 20), waiting("c", "cleo", 21)], [], NOW))
    assert order[:3] == ["a0", "b", "c"]
    assert order[3:] == [f"a{n}" for n in range(1, 10)]


def test_a_running_job_counts_as_its_persons_first() -> None:
    jobs = [waiting("a", "ada", 1), waiting("b", "bo", 2)]
    assert names(in_order(jobs, ["ada"], NOW)) == ["b", "a"]


def test_resubmissions_and_near_deadlines_go_first_within_a_round() -> None:
    jobs = [
        waiting("early", "ada", 1, due=NOW + timedelta(days=3)),
        waiting("near", "bo", 2, due=NOW + timedelta(hours=1)),
        waiting("again", "cleo", 3, resubmission=True),
        waiting("passed", "dan", 0, due=NOW - timedelta(hours=1)),
    ]
    assert names(in_order(jobs, [], NOW)) == ["near", "again", "passed", "early"]


def test_the_estimate_shares_the_slots_out() -> None:
    order = [waiting("a", "ada", 1), waiting("b", "bo", 2), waiting("c", "cleo", 3)]
    assert estimate(order, [30.0], 2, {3: 60.0}) == {"a": 60.0, "b": 90.0, "c": 120.0}


def test_nothing_is_estimated_behind_what_nobody_knows() -> None:
    order = [waiting("a", "ada", 1)]
    assert estimate(order, [], 1, {3: None}) == {"a": None}
    assert estimate(order, [None], 1, {3: 60.0}) == {"a": None}
    assert usual_seconds([]) is None


def test_quick_runs_go_before_full_ones_of_the_same_round() -> None:
    full = Waiting("full", "ada", 3, NOW, full=True)
    assert names(in_order([full, waiting("quick", "bo", 5)], [], NOW)) == ["quick", "full"]
    second = waiting("second", "ada", 6)
    assert names(in_order([full, second], [], NOW)) == ["full", "second"]
