"""How long the TAs' work takes in a class of 600 with 8 labs: the queue, a judgement, the desk.

Run with the repository's Python: ``python scripts/bench/judging.py``. Makes the class in a folder
of its own: attempts with reports of their usual size, three reviews each, half of it judged.
Times are those of the services, which the API adds some milliseconds to.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import insert
from sqlalchemy.orm import DeclarativeBase

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.grading.report import (
    CheckResult,
    Execution,
    ExerciseResult,
    NotebookFacts,
    Report,
    State,
    suggest,
)
from jupyterlab_dlcourse.services.answers.judging import NewJudgement
from jupyterlab_dlcourse.services.judging.judgements import Judgements
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.judging.work_queue import WorkQueues
from jupyterlab_dlcourse.services.workplace import Workplace, open_workplace
from jupyterlab_dlcourse.store.tables import (
    AttemptRow,
    JobRow,
    JudgementRow,
    MembershipRow,
    PersonRow,
    ReportRow,
    ReviewRow,
)

STUDENTS, LABS, LAB = 600, range(1, 9), 5
PROMISES_MS = {"queue": 300, "nothing new": 50, "one new": 300, "judgement": 100}
_AT = datetime(2023, 10, 4, 12, 0, tzinfo=UTC)
_TIMES = 9
_EMPTY = 0.1  # of the exercises
_KINDS = (Outcome.PASS, Outcome.PASS, Outcome.PASS, Outcome.FAIL, Outcome.UNKNOWN)


def main() -> int:
    """Measure and print; 1 when a promise is not kept."""
    with tempfile.TemporaryDirectory() as folder:
        place = open_workplace(Path(folder), clock=lambda: _AT)
        make_class(place, random.Random(5))  # noqa: S311 -- no secret
        took = _measure(place)
        place.database.close()
    for name, (median, worst) in took.items():
        print(f"{STUDENTS} hand-ins, {name}: median {median:.0f} ms, worst {worst:.0f} ms")
    return int(any(took[name][0] > promise for name, promise in PROMISES_MS.items()))


def _measure(place: Workplace) -> dict[str, tuple[float, float]]:
    ta = Actor("ta1", "Tea Assistant", Role.TA)
    rows = QueueRows(place)
    judgements = Judgements(place, rows)
    queues = WorkQueues(place, rows)
    first = milliseconds(lambda: queues.of(ta, LAB))
    queue = queues.of(ta, LAB)
    waiting = [row for row in queue.rows if not row.judged]
    quiet = [milliseconds(lambda: queues.of(ta, LAB, since=queue.version)) for _ in range(_TIMES)]
    judged, fresh = [], []
    for row in waiting[:_TIMES]:
        after = None if row.judgement is None else row.judgement.id
        word = NewJudgement(Word.PASS, row.attempt, after, reason="Complete.")
        judged.append(
            milliseconds(lambda row=row, word=word: judgements.judge(ta, LAB, row.person, word))
        )
        fresh.append(milliseconds(lambda: queues.of(ta, LAB, since=queue.version)))
    whole = [milliseconds(lambda: WorkQueues(place, rows).of(ta, LAB)) for _ in range(_TIMES)]
    size = len(msgspec.json.encode(queue))
    print(
        f"{len(queue.rows)} hand-ins: {size / 1024:.0f} KiB; the first after a start {first:.0f} ms"
    )
    return {
        "queue": spread(whole),
        "nothing new": spread(quiet),
        "one new": spread(fresh),
        "judgement": spread(judged),
    }


def milliseconds(do: Callable[[], object]) -> float:
    """Give how long something takes."""
    began = time.perf_counter()
    do()
    return 1000 * (time.perf_counter() - began)


def spread(times: list[float]) -> tuple[float, float]:
    """Give the median and the worst."""
    return statistics.median(times), max(times)


def make_class(place: Workplace, chance: random.Random, labs: Iterable[int] = LABS) -> None:
    """Make the class, in an empty course: what it did in the labs named, as of the clock's now."""
    now = place.clock()
    students = [f"s{number:06}" for number in range(STUDENTS)]
    everyone = [*students, "ta1"]
    course = place.course
    _add(
        place, PersonRow, ({"id": id_, "name": f"Person {id_}", "created": now} for id_ in everyone)
    )
    roles = [Role.STUDENT] * STUDENTS + [Role.TA]
    _add(
        place,
        MembershipRow,
        (
            {"course": course, "person": id_, "role": role}
            for id_, role in zip(everyone, roles, strict=True)
        ),
    )
    for lab in labs:
        _make_lab(place, lab, students, chance)


def _make_lab(place: Workplace, lab: int, students: list[str], chance: random.Random) -> None:
    course, now = place.course, place.clock()
    ids = {person: f"{person}-{lab}" for person in students}
    reports = {person: _report(place, lab, chance) for person in students}
    numbers = range(STUDENTS)
    _add(
        place, AttemptRow, (_attempt(course, lab, person, ids[person], now) for person in students)
    )
    _add(place, JobRow, (_job(ids[person], now) for person in students))
    _add(place, ReportRow, (_kept(ids[person], reports[person], now) for person in students))
    _add(
        place,
        ReviewRow,
        (
            {
                **_review(course, lab, students[at], students[(at + step) % STUDENTS], ids, now),
                "score": chance.random(),
            }
            for at in numbers
            for step in (lab, lab + 9, lab + 20)
        ),
    )
    _add(
        place,
        JudgementRow,
        (_judgement(course, lab, person, ids[person], now) for person in students[: STUDENTS // 2]),
    )


def _attempt(course: str, lab: int, person: str, id_: str, now: datetime) -> dict[str, Any]:
    return {
        "id": id_,
        "course": course,
        "lab": lab,
        "person": person,
        "number": 1,
        "name": "a.ipynb",
        "received": now - timedelta(weeks=8 - lab, days=5),
        "sha256": "0" * 64,
        "bytes": 4_000_000,
        "late": False,
        "reason": "",
        "remarks": "[]",
        "parsed": True,
        "trusted": False,
    }


def _job(id_: str, now: datetime) -> dict[str, Any]:
    return {
        "attempt": id_,
        "state": "done",
        "mode": "full",
        "try_number": 1,
        "failures": 0,
        "queued": now,
        "started": now,
        "ended": now,
        "heartbeat": now,
        "slot": 0,
        "device": "CPU",
        "message": "",
    }


def _report(place: Workplace, lab: int, chance: random.Random) -> Report:
    made = place.labs[lab]
    evidence = {"numbers": [chance.random() for _ in range(60)], "text": "evidence " * 60}
    checks = tuple(
        CheckResult(check.id, check.title, chance.choice(_KINDS), "A message." * 5, evidence)
        for check in made.checks
    )
    exercises = tuple(
        ExerciseResult(one.id, chance.random() > _EMPTY, one.required, one.title, 4)
        for one in made.exercises
    )
    return Report(
        lab=lab,
        handout="2023-08-28-abcdef01",
        mode=Mode.FULL,
        suggestion=suggest(exercises, checks),
        exercises=exercises,
        checks=checks,
        execution=Execution(State.FINISHED, 20, 20),
        notebook=NotebookFacts("0" * 64, 4_000_000),
    )


def _kept(id_: str, report: Report, now: datetime) -> dict[str, Any]:
    return {
        "attempt": id_,
        "try_number": 1,
        "made": now,
        "suggestion": report.suggestion,
        "seconds": 20.0,
        "body": msgspec.json.encode(report).decode(),
        "executed": None,
    }


def _review(
    course: str, lab: int, reviewer: str, author: str, ids: dict[str, str], now: datetime
) -> dict[str, Any]:
    return {
        "id": f"{lab}-{reviewer}-{author}",
        "course": course,
        "lab": lab,
        "attempt": ids[author],
        "author": author,
        "reviewer": reviewer,
        "kind": "peer",
        "state": "done",
        "allocated": now,
        "started": now,
        "saved": now,
        "done": now,
        "answers": "{}",
        "version": 3,
        "flag": "",
    }


def _judgement(course: str, lab: int, person: str, attempt: str, now: datetime) -> dict[str, Any]:
    return {
        "course": course,
        "person": person,
        "lab": lab,
        "attempt": attempt,
        "verdict": "pass",
        "by": "ta1",
        "at": now - timedelta(days=1),
        "reason": "Complete, and well explained.",
        "until": None,
        "exercises": "[]",
        "undone": None,
    }


def _add(place: Workplace, table: type[DeclarativeBase], rows: Any) -> None:  # noqa: ANN401 -- of any table
    with place.database.write() as session:
        session.execute(insert(table), list(rows))


if __name__ == "__main__":
    sys.exit(main())
