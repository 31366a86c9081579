"""Made-up terms to ask the rules about: facts, grants and judgements at any hour of one."""

from __future__ import annotations

import datetime as dt

import msgspec
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.calendar import lab_dates
from jupyterlab_dlcourse.course.due import Grant
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rules import GateReading, GateRule, Mover, Rules

PLAN = packaged_plan()
DATES = {lab.lab: lab_dates(PLAN, lab) for lab in PLAN.labs}
HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)
MINUTE = dt.timedelta(minutes=1)
END = DATES[8].judged_by + 60 * DAY

TIMES = st.integers(-24, 150 * 24).map(lambda hours: DATES[1].opens + hours * HOUR)
RECEIVED = st.lists(TIMES, max_size=3).map(tuple)
JUDGEMENTS = st.builds(Judgement, st.sampled_from(Word), TIMES, st.none() | TIMES)
PERSONAL = st.builds(Grant, st.just(Mover.EXTENSION), TIMES)
GRANTS = st.builds(
    Grant,
    st.sampled_from(Mover),
    TIMES,
    for_all=st.booleans(),
    given=st.none() | TIMES,
)
LAB_FACTS = st.builds(
    LabFacts,
    lab=st.integers(1, 8),
    received=RECEIVED,
    grants=st.lists(GRANTS, max_size=2).map(tuple),
    judgement=st.none() | JUDGEMENTS,
    grading=st.booleans(),
    reviews_allocated=st.none() | st.integers(0, 3),
    reviews_done=st.integers(0, 3),
)
FACTS = st.lists(LAB_FACTS, unique_by=lambda facts: facts.lab)
READINGS = st.sampled_from(GateReading)

# How good a state is for the student; what is equal here is not better or worse.
WORTH = {
    LabState.FAILED: 0,
    LabState.MISSED: 0,
    LabState.RESUBMIT: 1,
    LabState.NOT_OPEN: 1,
    LabState.OPEN: 1,
    LabState.SUBMITTED: 2,
    LabState.IN_REVIEW: 2,
    LabState.PASSED: 3,
}


def with_rules(**changes: object) -> CoursePlan:
    """Give the packaged plan with other rules."""
    rules: Rules = msgspec.structs.replace(PLAN.rules, **changes)
    return msgspec.structs.replace(PLAN, rules=rules)


def with_gate(reading: GateReading, passed: int = 6, reviewed: int = 6) -> CoursePlan:
    """Give the packaged plan with another gate."""
    return with_rules(gate=GateRule(passed=passed, reviewed=reviewed, reading=reading))
