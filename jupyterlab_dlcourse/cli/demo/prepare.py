"""Makes the demo's course folder: plan, people, and what the class did up to now.

Everything goes through the services, with the clock set to when it happened, so that receipts,
lateness and standings are what they would be. The past hand-ins are graded in the static mode.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import msgspec

from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.cli.demo.people import STUDENTS, Person, people
from jupyterlab_dlcourse.cli.demo.rounds import Rounds
from jupyterlab_dlcourse.cli.demo.stage import MovedClock, Stage
from jupyterlab_dlcourse.cli.demo.story import HandIn, Window, Work, hand_ins
from jupyterlab_dlcourse.cli.demo.work import hand_in
from jupyterlab_dlcourse.course.calendar import lab_dates
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.course.folder import PLAN_NAME
from jupyterlab_dlcourse.course.plan import load_plan, packaged_plan, write_plan
from jupyterlab_dlcourse.course.shift import shift_to
from jupyterlab_dlcourse.engine.engine import End, Ended
from jupyterlab_dlcourse.engine.local import LocalEngine
from jupyterlab_dlcourse.grading.grade import GradeRequest, grade
from jupyterlab_dlcourse.grading.job import Slot
from jupyterlab_dlcourse.grading.sandbox import probe_sandbox
from jupyterlab_dlcourse.services.handing_in.ways import Ways
from jupyterlab_dlcourse.services.house import House, build
from jupyterlab_dlcourse.services.workplace import open_workplace
from jupyterlab_dlcourse.store.tables import JudgementRow

_VARIANTS = 4
_JUDGED_AFTER = timedelta(days=8)
_RESUBMIT_FOR = timedelta(days=7)


def prepare(folder: Path, week: int, now: datetime, tell: Callable[[str], None]) -> None:
    """Make the demo's course in a folder that holds none yet.

    Parameters
    ----------
    week
        The term week that ``now`` shall fall in.
    tell
        Hears one line of progress at a time.
    """
    folder.mkdir(parents=True, exist_ok=True)
    plan = packaged_plan()
    moved = shift_to(plan, week, now.astimezone(plan.tz).date())
    (folder / PLAN_NAME).write_text(write_plan(moved), encoding="utf-8")
    clock = MovedClock(now)
    house = _house(folder, clock)
    try:
        _enrol(house, tell)
        _play(house, clock, now, tell)
    finally:
        house.place.database.close()


def falls_in(folder: Path, week: int, now: datetime) -> bool:
    """Say whether a folder holds a demo whose week ``week`` is this one."""
    file = folder / PLAN_NAME
    if not file.is_file():
        return False
    plan = load_plan(file)
    return shift_to(plan, week, now.astimezone(plan.tz).date()) == plan


def _house(folder: Path, clock: MovedClock) -> House:
    slot = Slot(0)
    return build(
        open_workplace(folder, clock=clock),
        engine=LocalEngine((slot,)),
        slots=(slot,),
        ways=Ways("bubblewrap", probe_sandbox, None),
        log=logging.getLogger(__name__),
    )


def _enrol(house: House, tell: Callable[[str], None]) -> None:
    everyone = people()
    tell(f"Enrolling {len(everyone)} made-up people")
    for person in everyone:
        house.people.enrol(person.id, person.name, person.role)


def _play(house: House, clock: MovedClock, now: datetime, tell: Callable[[str], None]) -> None:
    plan, students = house.place.plan, people()[:STUDENTS]
    given = house.place.shelf.library().labs()
    windows = [
        Window(lab.lab, dates.opens, dates.due)
        for lab in plan.labs
        if (dates := lab_dates(plan, lab)).opens < now and lab.lab in given
    ]
    story = list(hand_ins(students, windows, now, students[0]))
    stage = Stage(house, clock, now)
    for done, told in enumerate(story, start=1):
        stage.at(told.at, partial(_hand_in, house, told))
        if done % 10 == 0 or done == len(story):
            stage.at(told.at, partial(tell, f"Handing in {done} of {len(story)}"))
    rounds = Rounds(stage, story)
    for window in windows:
        rounds.of(window.lab)
    stage.play()
    _judge(house, story, now)


def _hand_in(house: House, told: HandIn) -> None:
    place = house.place
    handout = place.shelf.library().latest(told.lab)
    assert handout is not None  # noqa: S101 -- the story only has labs with a hand-out
    variant = int(told.person.id[1:]) % _VARIANTS
    given = place.shelf.library().read(handout.sha256)
    data = hand_in(given, place.labs[told.lab], told.work, variant)
    house.hand_ins.submit(
        house.people.actor(told.person.id), told.lab, handout.name, data, received=told.at
    )
    for task in house.jobs.claim(house.slots):
        library = place.shelf.library()
        request = GradeRequest(task.notebook, task.job.name, library, told.lab, Mode.STATIC)
        report = msgspec.json.encode(grade(request).report)
        house.jobs.settle(task, Ended(End.REPORT, report))


def _judge(house: House, story: Iterable[HandIn], now: datetime) -> None:
    place = house.place
    due = {lab.lab: lab_dates(place.plan, lab).due for lab in place.plan.labs}
    latest = {(told.person.id, told.lab): told for told in story}
    with place.database.write() as session:
        for told in latest.values():
            at = due[told.lab] + _JUDGED_AFTER
            if at < now and told.at <= due[told.lab]:
                session.add(_judgement(place.course, told, at))


def _judgement(course: str, told: HandIn, at: datetime) -> JudgementRow:
    done = told.work is Work.COMPLETE
    return JudgementRow(
        course=course,
        person=told.person.id,
        lab=told.lab,
        attempt=None,
        verdict=Word.PASS if done else Word.RESUBMIT,
        by=_assistant(told.person).id,
        at=at,
        reason="" if done else "Some of the required exercises have no answer yet.",
        until=None if done else at + _RESUBMIT_FOR,
    )


def _assistant(student: Person) -> Person:
    assistants = [person for person in people() if person.role is Role.TA]
    return assistants[int(student.id[1:]) % len(assistants)]
