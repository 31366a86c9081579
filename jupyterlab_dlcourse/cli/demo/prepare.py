"""Makes the demo's course folder: plan, people, and what the class did up to now.

Everything goes through the services, with the clock set to when it happened, so that receipts,
lateness and standings are what they would be. The past hand-ins are graded in the static mode.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random

from jupyterlab_dlcourse.cli.demo.intake import Intake
from jupyterlab_dlcourse.cli.demo.office import Office
from jupyterlab_dlcourse.cli.demo.people import STUDENTS, people
from jupyterlab_dlcourse.cli.demo.rounds import Rounds
from jupyterlab_dlcourse.cli.demo.stage import MovedClock, Stage
from jupyterlab_dlcourse.cli.demo.story import Window, hand_ins
from jupyterlab_dlcourse.course.calendar import lab_dates
from jupyterlab_dlcourse.course.folder import PLAN_NAME
from jupyterlab_dlcourse.course.plan import load_plan, packaged_plan, write_plan
from jupyterlab_dlcourse.course.shift import shift_to
from jupyterlab_dlcourse.engine.local import LocalEngine
from jupyterlab_dlcourse.grading.job import Slot
from jupyterlab_dlcourse.grading.sandbox import probe_sandbox
from jupyterlab_dlcourse.services.handing_in.ways import Ways
from jupyterlab_dlcourse.services.house import House, build
from jupyterlab_dlcourse.services.workplace import open_workplace

_SEED = 2456
_SHORTLY = timedelta(minutes=10)


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
    chance = Random(_SEED)  # noqa: S311 -- a story, no secret: told the same way each time
    return build(
        open_workplace(folder, clock=clock, draw=lambda: chance.randbytes(8).hex()),
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
    stage, intake = Stage(house, clock, now), Intake(house)
    for done, told in enumerate(story, start=1):
        stage.at(told.at, partial(intake.take, told))
        if done % 10 == 0 or done == len(story):
            stage.at(told.at, partial(tell, f"Handing in {done} of {len(story)}"))
    rounds, office = Rounds(stage, story), Office(stage, story, intake)
    for window in windows:
        office.of(window)
        # Outages may have moved it until then.
        stage.at(window.due - _SHORTLY, partial(rounds.of, window.lab))
    stage.play()
