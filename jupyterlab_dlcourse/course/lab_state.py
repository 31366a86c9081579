"""Where one person is with one lab, and why: rules only, no store, no clock of its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.course.calendar import days_on, lab_dates, spoken
from jupyterlab_dlcourse.course.due import Grant, arrival, deadline, instant, met, on_time
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.model import CoursePlan, LabPlan
from jupyterlab_dlcourse.course.rules import Mover
from jupyterlab_dlcourse.course.silence import class_deadline


class LabState(StrEnum):
    """Where a person is with a lab.

    ``submitted``: handed in, being graded. ``in_review``: waits for a judgement. ``resubmit``:
    judged so, and there is time. ``failed``: judged so, or that time has ended. ``missed``:
    nothing counted by the deadline. Only ``passed``, ``failed`` and ``missed`` are ends, and a
    grant can still undo ``missed``.
    """

    NOT_OPEN = "not_open"
    OPEN = "open"
    SUBMITTED = "submitted"
    IN_REVIEW = "in_review"
    PASSED = "passed"
    RESUBMIT = "resubmit"
    FAILED = "failed"
    MISSED = "missed"

    @property
    def lost(self) -> bool:
        """Whether the lab can no longer be passed."""
        return self in (LabState.FAILED, LabState.MISSED)


class LabStanding(msgspec.Struct, frozen=True):
    """A lab's state, the sentence why, and whether the person has reviewed all she had to."""

    lab: int
    state: LabState
    reason: str
    reviewed: bool = False


def lab_standing(plan: CoursePlan, lab: LabPlan, facts: LabFacts, now: dt.datetime) -> LabStanding:
    """Say where a person is with a lab.

    A judgement outweighs everything; without one, silence after the judging time counts as passed
    where the plan says so. A late hand-in is kept and does not count, unless a grant covers it.

    Source: the course page on evaluation. A lab is passed when a teacher judges so; who is not
    passed is invited to resubmit to the teachers; who hears nothing has passed. That the last
    judgement stands, whatever comes in after it, is the plan's reading of "as judged".
    """
    if facts.judgement is None:
        state, reason = _not_judged(plan, lab, facts, now)
    else:
        state, reason = _judged(plan, facts, facts.judgement, now)
    return LabStanding(lab.lab, state, reason, facts.reviewed)


def _not_judged(
    plan: CoursePlan, lab: LabPlan, facts: LabFacts, now: dt.datetime
) -> tuple[LabState, str]:
    grants = [grant for grant in facts.grants if grant.mover is not Mover.RESUBMISSION]
    planned = lab_dates(plan, lab)
    reached = met(facts.received, class_deadline(plan, lab, grants), grants, plan.rules)
    if reached is not None:
        judged_by = lab_dates(plan, lab, reached).judged_by
        return _waiting(plan, judged_by, now, grading=facts.grading)
    due = deadline(planned.due, grants, plan.rules)
    if not on_time(now, due):
        return LabState.MISSED, _missed(plan, facts, planned.due, grants)
    if instant(now) < instant(planned.opens):
        return LabState.NOT_OPEN, f"Opens on {spoken(plan, planned.opens)}."
    return LabState.OPEN, f"Due on {spoken(plan, due)}."


def _judged(
    plan: CoursePlan, facts: LabFacts, judgement: Judgement, now: dt.datetime
) -> tuple[LabState, str]:
    when = spoken(plan, judgement.at)
    match judgement.word:
        case Word.PASS:
            return LabState.PASSED, f"Judged passed on {when}."
        case Word.FAIL:
            return LabState.FAILED, f"Judged not passed on {when}."
        case Word.RESUBMIT:
            return _resubmission(plan, facts, judgement, now)


def _resubmission(
    plan: CoursePlan, facts: LabFacts, judgement: Judgement, now: dt.datetime
) -> tuple[LabState, str]:
    rules = plan.rules
    if not rules.resubmission.allowed:
        return LabState.FAILED, "Judged not passed; this course takes no resubmissions."
    first = judgement.until or days_on(plan, judgement.at, rules.resubmission.days)
    again = [time for time in facts.received if instant(judgement.at) < instant(time)]
    reached = met(again, first, facts.grants, rules)
    if reached is not None:
        answer_by = days_on(plan, reached, rules.judging.days)
        return _waiting(plan, answer_by, now, grading=facts.grading)
    until = deadline(first, facts.grants, rules)
    if not on_time(now, until):
        late = again and arrival(min(again, key=instant), until, (), rules).text
        return LabState.FAILED, late or f"Not resubmitted by {spoken(plan, until)}."
    return LabState.RESUBMIT, f"Resubmit to the teachers by {spoken(plan, until)}."


def _waiting(
    plan: CoursePlan, judged_by: dt.datetime, now: dt.datetime, *, grading: bool
) -> tuple[LabState, str]:
    when = spoken(plan, judged_by)
    if plan.rules.judging.silence_passes:
        if not on_time(now, judged_by):
            return LabState.PASSED, f"Nothing was said by {when}, which counts as passed."
        waits = f"Handed in. If you hear nothing by {when}, you have passed."
    else:
        waits = "Handed in. Waits for a judgement."
    if grading:
        return LabState.SUBMITTED, "Handed in. The report is being made."
    return LabState.IN_REVIEW, waits


def _missed(plan: CoursePlan, facts: LabFacts, due: dt.datetime, grants: Sequence[Grant]) -> str:
    if facts.received:
        return arrival(min(facts.received, key=instant), due, grants, plan.rules).text
    return f"Nothing was handed in by {spoken(plan, deadline(due, grants, plan.rules))}."
