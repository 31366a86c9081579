"""Faults of the milestones and of the project's rules."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from jupyterlab_dlcourse.course.calendar import moment
from jupyterlab_dlcourse.course.faults.found import Found, below, repeated
from jupyterlab_dlcourse.course.model import CoursePlan, Moment, Project


def milestone_faults(plan: CoursePlan, *, sound: bool) -> Iterator[Found]:
    """Yield milestones without a date, that end before they begin, or are out of order."""
    stones = plan.milestones
    yield from repeated([stone.id for stone in stones], "milestones", "id", "Milestone")
    broken: list[Found] = []
    for place, stone in enumerate(stones):
        path = f"milestones[{place}]"
        broken += _moment_faults(plan, stone.at, f"{path}.at")
        if stone.until is not None:
            broken += _moment_faults(plan, stone.until, f"{path}.until")
    yield from broken
    if sound and not broken:
        yield from _order_faults(plan)


def project_faults(plan: CoursePlan) -> Iterator[Found]:
    """Yield sizes and lengths that cannot be."""
    if plan.project is not None:
        yield from _project_faults(plan.project)


def _moment_faults(plan: CoursePlan, when: Moment, path: str) -> Iterator[Found]:
    last = plan.term.weeks
    if (when.date is None) == (when.week is None):
        yield path, "Give either a date or a week of the term."
    elif when.week is not None and not 1 <= when.week <= last:
        yield f"{path}.week", f"There is no week {when.week}: the term has weeks 1 to {last}."


def _order_faults(plan: CoursePlan) -> Iterator[Found]:
    starts = [moment(plan, stone.at) for stone in plan.milestones]
    for place, (before, after) in enumerate(pairwise(starts), start=1):
        if after < before:
            title = plan.milestones[place - 1].title
            yield f"milestones[{place}].at", f"Out of order: this comes before {title!r}."
    for place, stone in enumerate(plan.milestones):
        if stone.until is not None and moment(plan, stone.until) < starts[place]:
            yield f"milestones[{place}].until", f"{stone.title!r} ends before it begins."


def _project_faults(project: Project) -> Iterator[Found]:
    if not project.group_sizes:
        yield "project.group_sizes", "No group could be formed: give the sizes allowed."
    for key in ("group_sizes", "special_group_sizes"):
        for size in getattr(project, key):
            yield from below(size, 1, f"project.{key}")
    if project.poster is not None:
        for key in ("slot_minutes", "minutes_a_member", "examiners"):
            yield from below(getattr(project.poster, key), 1, f"project.poster.{key}")
    if project.report is not None:
        yield from below(project.report.pages, 1, "project.report.pages")
