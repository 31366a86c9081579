"""A course for the services, and people to act in it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.services.handing_in.hand_ins import new_job
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.workplace import Workplace, open_workplace
from jupyterlab_dlcourse.store.queries import attempts
from jupyterlab_dlcourse.store.tables import AttemptRow, JudgementRow
from tests.conftest import MovedClock
from tests.fixtures.reports import keep_report


@pytest.fixture
def place(tmp_path: Path, library: Path, clock: MovedClock) -> Workplace:
    return open_workplace(tmp_path / "course", handouts=library, clock=clock)


Join = Callable[..., Actor]


@pytest.fixture
def join(place: Workplace) -> Join:
    """Put a person into the course: a student unless told."""

    def enrol(login: str, role: Role = Role.STUDENT, name: str = "") -> Actor:
        return People(place).enrol(login, name or f"Person {login}", role)

    return enrol


@pytest.fixture
def teacher(join: Join) -> Actor:
    return join("teacher1", Role.TEACHER, "Terese Teacher")


@pytest.fixture
def ta(join: Join) -> Actor:
    return join("ta1", Role.TA, "Tea Assistant")


class KeepsAttempts(Protocol):
    def __call__(self, person: str, lab: int = 3, at: datetime | None = None) -> str: ...


@pytest.fixture
def handed_in(place: Workplace) -> KeepsAttempts:
    """Keep an attempt as a hand-in does, without reading a notebook; its job has ended."""

    def keep(person: str, lab: int = 3, at: datetime | None = None) -> str:
        moment, attempt = at or place.clock(), secrets.token_hex(8)
        with place.database.write() as session:
            session.add(
                AttemptRow(
                    id=attempt,
                    course=place.course,
                    lab=lab,
                    person=person,
                    number=attempts.next_number(session, place.course, person, lab),
                    name="a.ipynb",
                    received=moment,
                    sha256="0" * 64,
                    bytes=1,
                    late=False,
                    reason="",
                    remarks="[]",
                    parsed=True,
                    trusted=False,
                )
            )
            session.flush()
            job = new_job(attempt, moment)
            job.state = "done"
            session.add(job)
        return attempt

    return keep


class Judges(Protocol):
    def __call__(self, person: str, verdict: str, lab: int = 3) -> int: ...


@pytest.fixture
def judged(place: Workplace, ta: Actor) -> Judges:
    """Judge a lab, now."""

    def judge(person: str, verdict: str, lab: int = 3) -> int:
        with place.database.write() as session:
            row = JudgementRow(
                course=place.course,
                person=person,
                lab=lab,
                attempt=None,
                verdict=verdict,
                by=ta.id,
                at=place.clock(),
                reason="",
                until=None,
            )
            session.add(row)
            session.flush()
            return row.id

    return judge


class Reports(Protocol):
    def __call__(
        self,
        attempt: str,
        answered: dict[str, bool | None] | None = None,
        failed: tuple[str, ...] = (),
        lab: int = 3,
    ) -> None: ...


@pytest.fixture
def reported(place: Workplace) -> Reports:
    """Keep a report on an attempt: all answered and passed but what is named."""
    return partial(keep_report, place)
