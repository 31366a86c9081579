"""The rules as a table: what happened, the time, and what is said of the lab then.

Lab 1 of the packaged plan: opens Mon 28 Aug, due Mon 4 Sep 23:59, reviews due Mon 11 Sep, judged
by Mon 18 Sep. Times are days and hours after the due minute.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

import pytest

from jupyterlab_dlcourse.course.due import Grant
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.lab_state import LabState, lab_standing
from jupyterlab_dlcourse.course.rules import JudgingRule, Mover, ResubmissionRule
from tests.course.worlds import DATES, PLAN, with_rules

DUE = DATES[1].due
KEPT = "Kept but not counted: handed in {} after the deadline."
SILENT = "Handed in. If you hear nothing by {}, you have passed."
QUIET = "Nothing was said by {}, which counts as passed."
LOUD = with_rules(judging=JudgingRule(silence_passes=False))
ONCE = with_rules(resubmission=ResubmissionRule(allowed=False))
STRICT = with_rules(deadlines_moved_by=())


def at(days: float = 0, hours: float = 0, seconds: float = 0) -> dt.datetime:
    return DUE + dt.timedelta(days=days, hours=hours, seconds=seconds)


def extended(days: float) -> Grant:
    return Grant(Mover.EXTENSION, at(days))


def outage(days: float) -> Grant:
    return Grant(Mover.OUTAGE, at(days))


def word(said: Word, days: float, until: float | None = None) -> Judgement:
    return Judgement(said, at(days), None if until is None else at(until))


def did(*received: dt.datetime, grants: tuple[Grant, ...] = (), **more: object) -> LabFacts:
    return LabFacts(1, received, grants, **more)  # type: ignore[arg-type]


class Case(NamedTuple):
    facts: LabFacts
    now: dt.datetime
    state: LabState
    reason: str


AGAIN = word(Word.RESUBMIT, 10)
DATED = word(Word.RESUBMIT, 10, 20)

TABLE = {
    # nothing handed in
    "before its week": Case(
        did(), at(-8), LabState.NOT_OPEN, "Opens on Mon 28 Aug, 00:00."
    ),
    "in its week": Case(did(), at(-3), LabState.OPEN, "Due on Mon 4 Sep, 23:59."),
    "the last second": Case(did(), at(seconds=59), LabState.OPEN, "Due on Mon 4 Sep, 23:59."),
    "a second later": Case(
        did(), at(seconds=60), LabState.MISSED, "Nothing was handed in by Mon 4 Sep, 23:59."
    ),
    "extended, not yet over": Case(
        did(grants=(extended(2),)), at(1), LabState.OPEN, "Due on Wed 6 Sep, 23:59."
    ),
    "extended, over": Case(
        did(grants=(extended(2),)), at(3), LabState.MISSED,
        "Nothing was handed in by Wed 6 Sep, 23:59.",
    ),
    "of several grants the latest holds": Case(
        did(grants=(outage(3), extended(2))), at(2.5), LabState.OPEN, "Due on Thu 7 Sep, 23:59."
    ),
    "a grant into the past moves nothing": Case(
        did(grants=(extended(-2),)), at(-1), LabState.OPEN, "Due on Mon 4 Sep, 23:59."
    ),
    # handed in, no judgement
    "in time": Case(
        did(at(-1)), at(-1), LabState.IN_REVIEW, SILENT.format("Mon 18 Sep, 23:59")
    ),
    "in time, being graded": Case(
        did(at(-1), grading=True), at(-1), LabState.SUBMITTED,
        "Handed in. The report is being made.",
    ),
    "in the last second": Case(
        did(at(seconds=59.9)), at(1), LabState.IN_REVIEW, SILENT.format("Mon 18 Sep, 23:59")
    ),
    "a second late": Case(
        did(at(seconds=60)), at(1), LabState.MISSED, KEPT.format("1 min")
    ),
    "three hours late": Case(did(at(hours=3)), at(1), LabState.MISSED, KEPT.format("3 h")),
    "two late ones tell the smaller lateness": Case(
        did(at(2), at(hours=3)), at(3), LabState.MISSED, KEPT.format("3 h")
    ),
    "one in time and one late": Case(
        did(at(hours=3), at(-1)), at(1), LabState.IN_REVIEW, SILENT.format("Mon 18 Sep, 23:59")
    ),
    "late, extended afterwards": Case(
        did(at(hours=3), grants=(extended(2),)), at(1), LabState.IN_REVIEW,
        SILENT.format("Wed 20 Sep, 23:59"),
    ),
    "late, later than the extension too": Case(
        did(at(2, 5), grants=(extended(2),)), at(3), LabState.MISSED, KEPT.format("5 h")
    ),
    "late, an outage moved it for all": Case(
        did(at(hours=3), grants=(outage(1),)), at(1), LabState.IN_REVIEW,
        SILENT.format("Tue 19 Sep, 23:59"),
    ),
    "late, invited without a judgement": Case(
        did(at(hours=3), grants=(Grant(Mover.RESUBMISSION, at(9)),)), at(1), LabState.MISSED,
        KEPT.format("3 h"),
    ),
    "in time without the extension it has": Case(
        did(at(-1), grants=(extended(2),)), at(1), LabState.IN_REVIEW,
        SILENT.format("Mon 18 Sep, 23:59"),
    ),
    "silence, the last second": Case(
        did(at(-1)), at(14, seconds=59), LabState.IN_REVIEW, SILENT.format("Mon 18 Sep, 23:59")
    ),
    "silence has spoken": Case(
        did(at(-1)), at(14, seconds=60), LabState.PASSED, QUIET.format("Mon 18 Sep, 23:59")
    ),
    "silence speaks though the report is not made": Case(
        did(at(-1), grading=True), at(15), LabState.PASSED, QUIET.format("Mon 18 Sep, 23:59")
    ),
    # judged
    "passed": Case(
        did(at(-1), judgement=word(Word.PASS, 9)), at(9), LabState.PASSED,
        "Judged passed on Wed 13 Sep, 23:59.",
    ),
    "failed": Case(
        did(at(-1), judgement=word(Word.FAIL, 9)), at(30), LabState.FAILED,
        "Judged not passed on Wed 13 Sep, 23:59.",
    ),
    "passed though late": Case(
        did(at(5), judgement=word(Word.PASS, 9)), at(9), LabState.PASSED,
        "Judged passed on Wed 13 Sep, 23:59.",
    ),
    "passed though nothing was handed in": Case(
        did(judgement=word(Word.PASS, 9)), at(9), LabState.PASSED,
        "Judged passed on Wed 13 Sep, 23:59.",
    ),
    "failed after silence had passed it": Case(
        did(at(-1), judgement=word(Word.FAIL, 20)), at(21), LabState.FAILED,
        "Judged not passed on Sun 24 Sep, 23:59.",
    ),
    # invited to resubmit
    "to resubmit, by the plan's days": Case(
        did(at(-1), judgement=AGAIN), at(11), LabState.RESUBMIT,
        "Resubmit to the teachers by Thu 21 Sep, 23:59.",
    ),
    "to resubmit, by the date given": Case(
        did(at(-1), judgement=DATED), at(11), LabState.RESUBMIT,
        "Resubmit to the teachers by Sun 24 Sep, 23:59.",
    ),
    "to resubmit, extended": Case(
        did(at(-1), judgement=DATED, grants=(extended(25),)), at(22), LabState.RESUBMIT,
        "Resubmit to the teachers by Fri 29 Sep, 23:59.",
    ),
    "to resubmit, the last second": Case(
        did(at(-1), judgement=DATED), at(20, seconds=59), LabState.RESUBMIT,
        "Resubmit to the teachers by Sun 24 Sep, 23:59.",
    ),
    "to resubmit, over": Case(
        did(at(-1), judgement=DATED), at(20, seconds=60), LabState.FAILED,
        "Not resubmitted by Sun 24 Sep, 23:59.",
    ),
    "what came before the invitation is no resubmission": Case(
        did(at(-1), at(9.9), judgement=DATED), at(11), LabState.RESUBMIT,
        "Resubmit to the teachers by Sun 24 Sep, 23:59.",
    ),
    "resubmitted": Case(
        did(at(-1), at(12), judgement=DATED), at(13), LabState.IN_REVIEW,
        SILENT.format("Sun 1 Oct, 23:59"),
    ),
    "resubmitted, being graded": Case(
        did(at(-1), at(12), judgement=DATED, grading=True), at(13), LabState.SUBMITTED,
        "Handed in. The report is being made.",
    ),
    "resubmitted, silence": Case(
        did(at(-1), at(12), judgement=DATED), at(28), LabState.PASSED,
        QUIET.format("Sun 1 Oct, 23:59"),
    ),
    "resubmitted a second late": Case(
        did(at(-1), at(20, seconds=60), judgement=DATED), at(21), LabState.FAILED,
        KEPT.format("1 min"),
    ),
    "resubmitted late twice tells the smaller lateness": Case(
        did(at(-1), at(23), at(20, 3), judgement=DATED), at(24), LabState.FAILED, KEPT.format("3 h")
    ),
    "invited though nothing was handed in": Case(
        did(judgement=DATED), at(11), LabState.RESUBMIT,
        "Resubmit to the teachers by Sun 24 Sep, 23:59.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", TABLE.values(), ids=list(TABLE))
def test_the_table_of_decisions(case: Case) -> None:
    found = lab_standing(PLAN, PLAN.labs[0], case.facts, case.now)
    assert (found.state, found.reason) == (case.state, case.reason)


OTHER_PLANS = {
    "silence says nothing": (
        LOUD, Case(did(at(-1)), at(99), LabState.IN_REVIEW, "Handed in. Waits for a judgement."),
    ),
    "no resubmissions": (
        ONCE,
        Case(
            did(at(-1), judgement=DATED), at(11), LabState.FAILED,
            "Judged not passed; this course takes no resubmissions.",
        ),
    ),
    "nothing moves a deadline": (
        STRICT,
        Case(
            did(at(hours=3), grants=(extended(2), outage(2))), at(1), LabState.MISSED,
            KEPT.format("3 h"),
        ),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", list(OTHER_PLANS))
def test_a_plan_may_rule_otherwise(name: str) -> None:
    plan, case = OTHER_PLANS[name]
    found = lab_standing(plan, plan.labs[0], case.facts, case.now)
    assert (found.state, found.reason) == (case.state, case.reason)
