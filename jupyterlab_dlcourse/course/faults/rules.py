"""Faults of the rules: a gate nobody can pass, windows that end before they begin, limits."""

from __future__ import annotations

from collections.abc import Iterator

from jupyterlab_dlcourse.course.faults.found import Found, below, repeated
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.rules import JudgingRule, OutageRule

_DAY_HOURS = 24


def rule_faults(plan: CoursePlan) -> Iterator[Found]:
    """Yield the faults of ``rules``, ``limits``, ``handouts``, ``roles``."""
    yield from _gate_faults(plan)
    yield from _window_faults(plan)
    yield from below(plan.rules.handout_frozen_days, 0, "rules.handout_frozen_days")
    if plan.limits.hand_in_mb <= 0:
        yield "limits.hand_in_mb", "Nothing could be handed in: the limit must be above 0."
    for path, text in _names(plan):
        if not text.strip():
            yield path, "This is empty."
    yield from repeated([role.id for role in plan.roles], "roles", "id", "Role")


def _gate_faults(plan: CoursePlan) -> Iterator[Found]:
    gate, labs = plan.rules.gate, len(plan.labs)
    for key, needed in (("passed", gate.passed), ("reviewed", gate.reviewed)):
        path = f"rules.gate.{key}"
        yield from below(needed, 0, path)
        if needed > labs:
            yield path, f"Nobody can pass this gate: it asks for {needed} labs, there are {labs}."
    if gate.reviewed > 0 and plan.rules.reviews.count == 0:
        yield (
            "rules.gate.reviewed",
            "Nobody can pass this gate: it asks for reviews, and rules.reviews.count is 0.",
        )


def _window_faults(plan: CoursePlan) -> Iterator[Found]:
    rules = plan.rules
    yield from below(rules.reviews.count, 0, "rules.reviews.count")
    if rules.reviews.window_weeks < (1 if rules.reviews.count else 0):
        yield "rules.reviews.window_weeks", "The review window ends before it begins."
    yield from below(rules.judging.days, 0, "rules.judging.days")
    yield from _share_faults(rules.judging)
    yield from below(rules.resubmission.days, 1, "rules.resubmission.days")
    yield from _outage_faults(rules.outages)


def _share_faults(rule: JudgingRule) -> Iterator[Found]:
    for key, value in (("apart", rule.apart), ("middle", rule.middle)):
        if not 0 < value < 1:
            yield f"rules.judging.{key}", "This is a share of the scale: between 0 and 1."


def _outage_faults(rule: OutageRule) -> Iterator[Found]:
    yield from below(rule.last_hours, 0, "rules.outages.last_hours")
    if rule.last_hours > _DAY_HOURS:
        yield "rules.outages.last_hours", "One outage would move a deadline twice: 24 at most."
    yield from below(rule.minutes, 1, "rules.outages.minutes")
    yield from below(rule.days, 1, "rules.outages.days")


def _names(plan: CoursePlan) -> Iterator[Found]:
    yield "course", plan.course
    yield "title", plan.title
    yield "handouts.repository", plan.handouts.repository
