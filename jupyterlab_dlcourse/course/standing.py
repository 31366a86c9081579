"""Where a person stands in the course: "4 passed, 6 needed, 3 chances left", and why.

One pure function over the plan, the facts and the time. What the numbers mean is the plan's to
say (`rules.GateRule`): by default six labs passed and six reviewed, not necessarily the same.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import msgspec

from jupyterlab_dlcourse.course.facts import LabFacts
from jupyterlab_dlcourse.course.lab_state import LabStanding, LabState, lab_standing
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.rules import GateReading, GateRule


class Gate(msgspec.Struct, frozen=True):
    """Whether the project is open to the person, and why or what is missing."""

    open: bool
    reason: str


class Standing(msgspec.Struct, frozen=True):
    """A person's standing. All numbers count labs.

    ``needed`` and ``reviews_needed`` are the gate's. ``missing`` and ``reviews_missing`` are what
    is left of them. ``in_review`` counts what is handed in and waits for a judgement, being
    graded or not. ``chances_left``: neither passed nor finally lost.
    """

    passed: int
    reviewed: int
    in_review: int
    needed: int
    reviews_needed: int
    missing: int
    reviews_missing: int
    chances_left: int
    gate: Gate
    labs: tuple[LabStanding, ...]


def standing(plan: CoursePlan, facts: Iterable[LabFacts], now: dt.datetime) -> Standing:
    """Work out a person's standing.

    Parameters
    ----------
    plan
        A sound plan.
    facts
        What happened, lab by lab; a lab without facts is one where nothing did. Of two for one
        lab the last one holds; facts on labs that are not the plan's are left aside.
    now
        The server's clock, aware.

    Source: the course page, six of eight labs for the project; chances left are the design's: labs
    neither passed nor finally lost.
    """
    by_lab = {fact.lab: fact for fact in facts}
    labs = tuple(
        lab_standing(plan, lab, by_lab.get(lab.lab, LabFacts(lab.lab)), now) for lab in plan.labs
    )
    rule = plan.rules.gate
    passed, reviewed = _counted(labs, rule)
    needs_reviews = rule.reviewed if rule.reading is GateReading.SEPARATE else 0
    waiting = (LabState.SUBMITTED, LabState.IN_REVIEW)
    chances = sum(lab.state is not LabState.PASSED and not lab.state.lost for lab in labs)
    missing = max(0, rule.passed - passed)
    reviews_missing = max(0, needs_reviews - reviewed)
    return Standing(
        passed=passed,
        reviewed=reviewed,
        in_review=sum(lab.state in waiting for lab in labs),
        needed=rule.passed,
        reviews_needed=needs_reviews,
        missing=missing,
        reviews_missing=reviews_missing,
        chances_left=chances,
        gate=Gate(not missing and not reviews_missing, _reason(missing, reviews_missing, rule)),
        labs=labs,
    )


def _counted(labs: Iterable[LabStanding], rule: GateRule) -> tuple[int, int]:
    """Count the labs passed, as the plan reads it, and the labs reviewed."""
    passed = {lab.lab for lab in labs if lab.state is LabState.PASSED}
    reviewed = {lab.lab for lab in labs if lab.reviewed}
    together = rule.reading is GateReading.TOGETHER
    return len(passed & reviewed if together else passed), len(reviewed)


def _reason(missing: int, reviews_missing: int, rule: GateRule) -> str:
    wanted = {
        GateReading.SEPARATE: f"{rule.passed} passed and {rule.reviewed} reviewed",
        GateReading.TOGETHER: f"{rule.passed} passed and reviewed",
        GateReading.PASSED: f"{rule.passed} passed",
    }[rule.reading]
    lacking = [f"{missing} to pass"] if missing else []
    lacking += [f"{reviews_missing} to review"] if reviews_missing else []
    if not lacking:
        return f"The project is open: {wanted}."
    return f"The project asks for {wanted}: {' and '.join(lacking)} still."
