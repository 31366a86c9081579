"""``dlcourse plan``: every date of a course plan worked out, or the faults of its file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from jupyterlab_dlcourse.cli.command import DONE, NOT_RIGHT, Argument, Command, CourseCommand
from jupyterlab_dlcourse.course.agenda import Agenda, LabLine, MilestoneLine, WeekLine, agenda
from jupyterlab_dlcourse.course.folder import PLAN_NAME
from jupyterlab_dlcourse.course.plan import (
    Fault,
    load_plan,
    packaged_plan,
    packaged_text,
    read_plan,
    read_text,
)
from jupyterlab_dlcourse.course.rubric_files import (
    packaged_rubric_texts,
    rubric_texts,
    rubrics_folder,
)
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.labs.registry import labs_of
from jupyterlab_dlcourse.reviews.rubric.course import exercises_of
from jupyterlab_dlcourse.reviews.rubric.reading import RubricFault, read_rubrics

_FILE = Argument("FILE", "a plan file; else the course's, else the one that comes along", False)  # noqa: FBT003 - a named tuple's field
_HERE = "jupyterlab_dlcourse.cli.plan"


class PlanFileCommand(CourseCommand):
    """A command about one plan file."""

    arguments: ClassVar[tuple[Argument, ...]] = (_FILE,)

    def plan_file(self) -> Path | None:
        """Give the file meant, None for the packaged plan.

        Raises
        ------
        NotFound
            A course was named, and there is none.
        """
        named = self.argument("FILE")
        if named is not None:
            return Path(named)
        try:
            return self.course_folder() / PLAN_NAME
        except NotFound:
            if self.course:
                raise
            return None


class ShowPlan(PlanFileCommand):
    """``dlcourse plan show``."""

    name = "show"
    description = "Print every date of a course plan, in the course's time zone."

    def run(self) -> int:
        """Print the agenda; `PlanError` for a plan with faults."""
        file = self.plan_file()
        dated = agenda(packaged_plan() if file is None else load_plan(file))
        if self.json:
            self.print_json(dated)
        else:
            print("\n".join(_page(dated)))
        return DONE


class CheckPlan(PlanFileCommand):
    """``dlcourse plan check``."""

    name = "check"
    description = "List each fault of a plan file and of its rubrics with line and reason."

    def run(self) -> int:
        """Print the faults; `NOT_RIGHT` when there are any."""
        file = self.plan_file()
        plan, faults = read_plan(packaged_text() if file is None else read_text(file))
        texts = packaged_rubric_texts() if file is None else rubric_texts(file)
        known = None if plan is None else exercises_of(labs_of(plan.notebooks))
        _, of_rubrics = read_rubrics(texts, known)
        if self.json:
            self.print_json({"faults": (*faults, *of_rubrics)})
            return NOT_RIGHT if faults or of_rubrics else DONE
        name = "the packaged plan" if file is None else str(file)
        beside = f"{name}'s rubrics" if file is None else str(rubrics_folder(file))
        lines = [fault_line(name, fault) for fault in faults]
        lines += [fault_line(f"{beside}/{fault.file}", fault) for fault in of_rubrics]
        print("\n".join(lines or [f"{name}: no faults."]))
        return NOT_RIGHT if faults or of_rubrics else DONE


class Plan(Command):
    """``dlcourse plan``."""

    name = "plan"
    description = "Show, check or compare a course plan."
    subcommands: dict[str, tuple[str, str]] = {
        "show": (f"{_HERE}.ShowPlan", "print every date worked out"),
        "check": (f"{_HERE}.CheckPlan", "list the faults, each with line and reason"),
        "compare": (
            "jupyterlab_dlcourse.cli.plan_compare.ComparePlan",
            "say whom a changed plan would affect, and how",
        ),
    }


def fault_line(file: str, fault: Fault | RubricFault) -> str:
    """Give a fault as the line that leads to it."""
    at = f" {fault.path}:" if fault.path else ""
    return f"{file}:{fault.line}:{at} {fault.reason}"


def _page(dated: Agenda) -> Iterator[str]:
    yield f"{dated.course} {dated.title} (times in {dated.zone})"
    yield from ("", "Weeks")
    yield from map(_week, dated.weeks)
    yield from (
        f"   - {_day(pause.starts)} to {_day(pause.ends)}  {pause.name}, not counted"
        for pause in dated.breaks
    )
    yield from ("", f"Labs{'':48}{'due':19}{'reviews due':19}judged by")
    yield from map(_lab, dated.labs)
    yield from ("", "Milestones")
    for stone in dated.milestones:
        yield from _milestone(stone)
    if dated.remarks:
        yield from ("", "Remarks", *(f"  {remark}" for remark in dated.remarks))


def _week(week: WeekLine) -> str:
    meets = f"{_time(week.meeting.starts)}-{week.meeting.ends:%H:%M}"
    return f"  {week.week:>2}  {meets:26} {week.title}"


def _lab(lab: LabLine) -> str:
    dates = "".join(f"{_time(when):19}" for when in (lab.due, lab.review_due, lab.judged_by))
    return f"  {lab.lab:>2}  {lab.notebook:48}{dates}".rstrip()


def _milestone(stone: MilestoneLine) -> Iterator[str]:
    until = "" if stone.until is None else f"-{stone.until:%H:%M}"
    yield f"  {_time(stone.at) + until:24} {stone.title}"
    if stone.remark:
        yield f"      {stone.remark}"


def _day(time: dt.datetime) -> str:
    return f"{time:%Y-%m-%d}"


def _time(time: dt.datetime) -> str:
    return f"{time:%Y-%m-%d %H:%M}"
