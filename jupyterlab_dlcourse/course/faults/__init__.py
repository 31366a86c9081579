"""What can be wrong with a plan that has the right shape: one file a part, each pure."""

from __future__ import annotations

from collections.abc import Iterator

from jupyterlab_dlcourse.course.faults.found import Found
from jupyterlab_dlcourse.course.faults.labs import lab_faults
from jupyterlab_dlcourse.course.faults.project import milestone_faults, project_faults
from jupyterlab_dlcourse.course.faults.rules import rule_faults
from jupyterlab_dlcourse.course.faults.term import meeting_faults, term_faults, week_faults
from jupyterlab_dlcourse.course.model import CoursePlan


def plan_faults(plan: CoursePlan) -> Iterator[Found]:
    """Yield path and reason of each fault. Dates are only worked out in a term that is sound."""
    term = list(term_faults(plan))
    yield from term
    yield from meeting_faults(plan)
    yield from week_faults(plan)
    yield from rule_faults(plan)
    yield from lab_faults(plan, sound=not term)
    yield from milestone_faults(plan, sound=not term)
    yield from project_faults(plan)


__all__ = ["Found", "plan_faults"]
