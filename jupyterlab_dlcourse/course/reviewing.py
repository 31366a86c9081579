"""Where one person is with the reviews of one lab, and whether they can still be done."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.course.calendar import lab_dates, spoken
from jupyterlab_dlcourse.course.due import deadline, met, on_time
from jupyterlab_dlcourse.course.facts import LabFacts
from jupyterlab_dlcourse.course.model import CoursePlan, LabPlan
from jupyterlab_dlcourse.course.rules import Mover
from jupyterlab_dlcourse.course.silence import class_deadline


class ReviewState(StrEnum):
    """Where a person is with the reviews of a lab.

    ``waiting``: none given out to her yet. ``open``: some to do, and there is time. ``done``: all
    are handed in. ``lost``: the window is over, or she handed nothing in that counts.
    """

    WAITING = "waiting"
    OPEN = "open"
    DONE = "done"
    LOST = "lost"


class ReviewStanding(msgspec.Struct, frozen=True):
    """A lab's reviews: the state and the sentence why."""

    lab: int
    state: ReviewState
    reason: str

    @property
    def possible(self) -> bool:
        """Whether the lab is not reviewed and can still be."""
        return self.state in (ReviewState.WAITING, ReviewState.OPEN)


def review_standing(
    plan: CoursePlan, lab: LabPlan, facts: LabFacts, now: dt.datetime
) -> ReviewStanding:
    """Say where a person is with her reviews of a lab.

    Source: the course page. Who hands in gets three reports at the deadline and has one week for
    them; forgetting them costs the review of that lab, not its pass. Whoever handed nothing in gets
    none. Reviews that we failed to give out are not lost by her (ours).
    """
    state, reason = _told(plan, lab, facts, now)
    return ReviewStanding(lab.lab, state, reason)


def _told(
    plan: CoursePlan, lab: LabPlan, facts: LabFacts, now: dt.datetime
) -> tuple[ReviewState, str]:
    grants = [grant for grant in facts.grants if grant.mover is not Mover.RESUBMISSION]
    due = class_deadline(plan, lab, grants)
    reached = met(facts.received, due, grants, plan.rules)
    given, done = facts.reviews_allocated, facts.reviews_done
    if facts.reviewed:
        return ReviewState.DONE, _done(given)
    if given is None:
        if reached is None and not on_time(now, deadline(due, grants, plan.rules)):
            return ReviewState.LOST, "Nothing was handed in that counts: no reviews to do."
        return ReviewState.WAITING, "No reviews are given out yet."
    until = lab_dates(plan, lab, reached or due).review_due
    counted = f"{done} of {given} reviews handed in"
    if on_time(now, until):
        return ReviewState.OPEN, f"{counted}; the rest by {spoken(plan, until)}."
    return ReviewState.LOST, f"{counted} by {spoken(plan, until)}; the lab can be passed without."


def _done(given: int | None) -> str:
    if not given:
        return "There was nothing to review, which counts as reviewed."
    return "The review is handed in." if given == 1 else f"All {given} reviews are handed in."
