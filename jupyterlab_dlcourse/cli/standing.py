"""``dlcourse standing PERSON``: where a student stands, lab by lab, and why."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from jupyterlab_dlcourse.cli.command import DONE, Argument, CourseCommand
from jupyterlab_dlcourse.cli.opened import opened, standings
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.course.standing import Gate
from jupyterlab_dlcourse.course.standing import Standing as Stands
from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.services.answers.person import Identity
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.workplace import Workplace

_STUDENT = "student"


class LabAnswer(msgspec.Struct, frozen=True):
    """A lab in the answer."""

    lab: int
    state: LabState
    reason: str


class StandingAnswer(msgspec.Struct, frozen=True):
    """What ``--json`` gives; other programs read it."""

    person: str
    gate: Gate
    passed: int
    reviewed: int
    missing: int
    chances_left: int
    labs: tuple[LabAnswer, ...]


class Standing(CourseCommand):
    """``dlcourse standing``."""

    name = "standing"
    description = (
        "Say where a student stands: the labs passed and reviewed, each lab with the reason, and "
        "whether the project is open to her."
    )
    examples = "dlcourse standing s123456 --course COURSE --json"
    arguments = (Argument("PERSON", "the student's id or mail address in the course"),)

    def run(self) -> int:
        """Print the standing.

        Raises
        ------
        NotFound
            There is no such course, or no such person in it.
        Invalid
            The person is one of the staff.
        """
        with opened(self.course_folder()) as place:
            who = _student(place, self.argument("PERSON") or "")
            now = standings(place).standing(who.id)
        if self.json:
            self.print_json(_answer(who.id, now))
        else:
            print("\n".join(_page(who, now, place.plan.zone)))
        return DONE


def _student(place: Workplace, login: str) -> Identity:
    who = People(place).find(login)
    if who.role != _STUDENT:
        raise Invalid(f"{who.name} is a {who.role} of this course; only students have a standing.")
    return who


def _answer(person: str, now: Stands) -> StandingAnswer:
    return StandingAnswer(
        person=person,
        gate=now.gate,
        passed=now.passed,
        reviewed=now.reviewed,
        missing=now.missing,
        chances_left=now.chances_left,
        labs=tuple(LabAnswer(lab.lab, lab.state, lab.reason) for lab in now.labs),
    )


def _page(who: Identity, now: Stands, zone: str) -> Iterator[str]:
    yield f"{who.name} ({who.id})"
    chances = "1 chance" if now.chances_left == 1 else f"{now.chances_left} chances"
    yield f"{now.passed} passed, {now.needed} needed, {chances} left."
    if now.reviews_needed:
        yield f"{now.reviewed} reviewed, {now.reviews_needed} needed."
    yield now.gate.reason
    yield from ("", f"Labs (times in {zone})")
    for lab in now.labs:
        yield f"  {lab.lab:>2}  {lab.state.replace('_', ' '):10}  {lab.reason}"
