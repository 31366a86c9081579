from __future__ import annotations

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.calendar import lab_dates
from jupyterlab_dlcourse.course.due import Grant
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.lab_state import LabStanding, LabState
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rules import (
    GateReading,
    GateRule,
    JudgingRule,
    Mover,
    ResubmissionRule,
    Rules,
)
from jupyterlab_dlcourse.course.standing import standing

PLAN = packaged_plan()
DATES = [lab_dates(PLAN, lab) for lab in PLAN.labs]
FIRST = DATES[0]
DAY = dt.timedelta(days=1)
EARLY, END = PLAN.term.starts, DATES[-1].judged_by + 60 * DAY


def lab_1(facts: LabFacts, now: dt.datetime, plan: CoursePlan = PLAN) -> LabStanding:
    return standing(plan, [facts], now).labs[0]


def judged(word: Word, at: dt.datetime, until: dt.datetime | None = None) -> LabFacts:
    return LabFacts(1, received=(FIRST.opens,), judgement=Judgement(word, at, until))


def with_rules(**changes: object) -> CoursePlan:
    rules: Rules = msgspec.structs.replace(PLAN.rules, **changes)
    return msgspec.structs.replace(PLAN, rules=rules)


def passed(labs: list[int], reviewed: list[int]) -> list[LabFacts]:
    word = Judgement(Word.PASS, FIRST.due)
    return [
        LabFacts(
            lab,
            judgement=word if lab in labs else None,
            reviews_allocated=3,
            reviews_done=3 if lab in reviewed else 2,
        )
        for lab in range(1, 9)
    ]


def test_before_its_week_a_lab_is_not_open() -> None:
    assert standing(PLAN, [], FIRST.opens).labs[1].state is LabState.NOT_OPEN


def test_in_its_week_a_lab_is_open_and_says_until_when() -> None:
    found = lab_1(LabFacts(1), FIRST.opens)
    assert (found.state, found.reason) == (LabState.OPEN, "Due on Mon 4 Sep, 23:59.")


def test_the_last_second_of_the_due_minute_is_still_open() -> None:
    second = dt.timedelta(seconds=59)
    assert lab_1(LabFacts(1), FIRST.due + second).state is LabState.OPEN
    assert lab_1(LabFacts(1), FIRST.due + 60 * second / 59).state is LabState.MISSED


def test_a_hand_in_being_graded_is_submitted_then_in_review() -> None:
    facts = LabFacts(1, received=(FIRST.due,), grading=True)
    assert lab_1(facts, FIRST.due).state is LabState.SUBMITTED
    done = msgspec.structs.replace(facts, grading=False)
    assert lab_1(done, FIRST.due).state is LabState.IN_REVIEW


def test_nothing_handed_in_by_the_deadline_is_missed() -> None:
    found = lab_1(LabFacts(1), FIRST.due + DAY)
    assert found.state is LabState.MISSED
    assert found.reason == "Nothing was handed in by Mon 4 Sep, 23:59."


def test_a_late_hand_in_is_missed_and_says_by_how_much() -> None:
    found = lab_1(LabFacts(1, received=(FIRST.due + DAY / 8,)), FIRST.due + DAY)
    assert found.state is LabState.MISSED
    assert found.reason == "Kept but not counted: handed in 3 h after the deadline."


@pytest.mark.parametrize("mover", [Mover.EXTENSION, Mover.OUTAGE])
def test_a_grant_given_afterwards_undoes_missed(mover: Mover) -> None:
    facts = LabFacts(1, (FIRST.due + DAY / 8,), (Grant(mover, FIRST.due + DAY),))
    assert lab_1(facts, FIRST.due + DAY).state is LabState.IN_REVIEW


def test_an_extension_keeps_a_lab_open() -> None:
    facts = LabFacts(1, grants=(Grant(Mover.EXTENSION, FIRST.due + 7 * DAY),))
    assert lab_1(facts, FIRST.due + 3 * DAY).state is LabState.OPEN


def test_silence_after_the_judging_time_counts_as_passed_and_says_so() -> None:
    facts = LabFacts(1, received=(FIRST.due,))
    assert lab_1(facts, FIRST.judged_by).state is LabState.IN_REVIEW
    found = lab_1(facts, FIRST.judged_by + DAY)
    assert found.state is LabState.PASSED
    assert "counts as passed" in found.reason


def test_a_plan_may_say_that_silence_says_nothing() -> None:
    plan = with_rules(judging=JudgingRule(silence_passes=False))
    facts = LabFacts(1, received=(FIRST.due,))
    assert lab_1(facts, FIRST.judged_by + 30 * DAY, plan).state is LabState.IN_REVIEW


def test_after_an_extension_silence_speaks_later() -> None:
    late = FIRST.due + 7 * DAY
    facts = LabFacts(1, (late,), (Grant(Mover.EXTENSION, late),))
    assert lab_1(facts, FIRST.judged_by + DAY).state is LabState.IN_REVIEW
    assert lab_1(facts, FIRST.judged_by + 8 * DAY).state is LabState.PASSED


def test_a_judgement_is_a_person_s_word() -> None:
    after = FIRST.due + DAY
    assert lab_1(judged(Word.PASS, after), after).state is LabState.PASSED
    assert lab_1(judged(Word.FAIL, after), after).state is LabState.FAILED


def test_a_forgotten_review_does_not_fail_the_lab() -> None:
    facts = judged(Word.PASS, FIRST.judged_by)
    lazy = msgspec.structs.replace(facts, reviews_allocated=3, reviews_done=1)
    found = lab_1(lazy, END)
    assert (found.state, found.reviewed) == (LabState.PASSED, False)


def test_an_invited_resubmission_has_its_time_then_is_lost() -> None:
    facts = judged(Word.RESUBMIT, FIRST.judged_by, FIRST.judged_by + 7 * DAY)
    found = lab_1(facts, FIRST.judged_by + DAY)
    assert found.state is LabState.RESUBMIT
    assert "to the teachers" in found.reason
    assert lab_1(facts, FIRST.judged_by + 8 * DAY).state is LabState.FAILED


def test_without_a_date_a_resubmission_has_the_plan_s_days() -> None:
    facts = judged(Word.RESUBMIT, FIRST.judged_by)
    days = PLAN.rules.resubmission.days
    assert lab_1(facts, FIRST.judged_by + days * DAY).state is LabState.RESUBMIT
    assert lab_1(facts, FIRST.judged_by + (days + 1) * DAY).state is LabState.FAILED


def test_what_was_resubmitted_waits_and_silence_passes_it() -> None:
    again = FIRST.judged_by + 2 * DAY
    facts = judged(Word.RESUBMIT, FIRST.judged_by, FIRST.judged_by + 7 * DAY)
    facts = msgspec.structs.replace(facts, received=(FIRST.opens, again))
    assert lab_1(facts, again + DAY).state is LabState.IN_REVIEW
    assert lab_1(facts, END).state is LabState.PASSED


def test_the_invitation_does_not_move_the_first_deadline() -> None:
    late = FIRST.due + DAY
    facts = LabFacts(1, (late,), (Grant(Mover.RESUBMISSION, late + DAY),))
    assert lab_1(facts, late).state is LabState.MISSED


def test_a_course_may_take_no_resubmissions() -> None:
    plan = with_rules(resubmission=ResubmissionRule(allowed=False))
    facts = judged(Word.RESUBMIT, FIRST.judged_by)
    assert lab_1(facts, FIRST.judged_by, plan).state is LabState.FAILED


@pytest.mark.parametrize(
    ("allocated", "done", "reviewed"),
    [(None, 0, False), (3, 2, False), (3, 3, True), (1, 1, True), (0, 0, True)],
)
def test_a_lab_is_reviewed_when_all_reviews_allocated_however_few_are_in(
    allocated: int | None, done: int, *, reviewed: bool
) -> None:
    facts = LabFacts(1, reviews_allocated=allocated, reviews_done=done)
    assert facts.reviewed is reviewed


def test_the_six_passed_and_the_six_reviewed_need_not_be_the_same() -> None:
    found = standing(PLAN, passed([1, 2, 3, 4, 5, 6], [3, 4, 5, 6, 7, 8]), END)
    assert (found.passed, found.reviewed, found.gate.open) == (6, 6, True)


def test_read_together_they_need_to_be_the_same() -> None:
    plan = with_rules(gate=GateRule(passed=6, reviewed=6, reading=GateReading.TOGETHER))
    facts = passed([1, 2, 3, 4, 5, 6], [3, 4, 5, 6, 7, 8])
    assert standing(plan, facts, END).gate.open is False
    assert standing(plan, passed([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]), END).gate.open


def test_read_as_passes_alone_reviews_do_not_matter() -> None:
    plan = with_rules(gate=GateRule(passed=6, reviewed=6, reading=GateReading.PASSED))
    assert standing(plan, passed([1, 2, 3, 4, 5, 6], []), END).gate.open


def test_five_reviewed_keep_the_gate_shut_and_the_reason_says_so() -> None:
    found = standing(PLAN, passed([1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5]), END)
    assert not found.gate.open
    assert found.gate.reason == ("The project asks for 6 passed and 6 reviewed: 1 to review still.")


def test_chances_left_are_labs_neither_passed_nor_finally_lost() -> None:
    facts = [
        judged(Word.PASS, FIRST.due),
        msgspec.structs.replace(judged(Word.FAIL, FIRST.due), lab=2),
        LabFacts(3, received=(DATES[2].due,)),
    ]
    found = standing(PLAN, facts, DATES[3].due + DAY)
    states = [lab.state.value for lab in found.labs[:5]]
    assert states == ["passed", "failed", "in_review", "missed", "open"]
    assert (found.passed, found.in_review, found.chances_left) == (1, 1, 5)


TIMES = st.integers(0, 150 * 24).map(lambda hours: DATES[0].opens + hours * DAY / 24)
JUDGEMENTS = st.none() | st.builds(Judgement, st.sampled_from(Word), TIMES)
FACTS = st.lists(
    st.builds(
        LabFacts,
        lab=st.integers(1, 8),
        received=st.lists(TIMES, max_size=3).map(tuple),
        grants=st.lists(st.builds(Grant, st.sampled_from(Mover), TIMES), max_size=2).map(tuple),
        judgement=JUDGEMENTS,
        grading=st.booleans(),
        reviews_allocated=st.none() | st.integers(0, 3),
        reviews_done=st.integers(0, 3),
    ),
    unique_by=lambda facts: facts.lab,
)
READINGS = st.sampled_from(GateReading)


@given(FACTS, TIMES, READINGS)
def test_the_numbers_always_agree_with_the_labs(
    facts: list[LabFacts], now: dt.datetime, reading: GateReading
) -> None:
    plan = with_rules(gate=GateRule(passed=6, reviewed=6, reading=reading))
    found = standing(plan, facts, now)
    lost = sum(lab.state.lost for lab in found.labs)
    done = sum(lab.state is LabState.PASSED for lab in found.labs)
    assert done + lost + found.chances_left == len(plan.labs)
    assert found.in_review <= found.chances_left
    assert found.gate.open == (found.missing == 0 and found.reviews_missing == 0)
    assert all(lab.reason for lab in found.labs)


@given(FACTS, TIMES, READINGS)
def test_one_more_pass_never_shuts_the_gate(
    facts: list[LabFacts], now: dt.datetime, reading: GateReading
) -> None:
    plan = with_rules(gate=GateRule(passed=6, reviewed=6, reading=reading))
    word = Judgement(Word.PASS, now)
    better = [msgspec.structs.replace(fact, judgement=word) for fact in facts]
    assert standing(plan, better, now).gate.open >= standing(plan, facts, now).gate.open


@given(FACTS, TIMES)
def test_the_same_facts_give_the_same_standing_in_any_order(
    facts: list[LabFacts], now: dt.datetime
) -> None:
    assert standing(PLAN, facts, now) == standing(PLAN, facts[::-1], now)


@given(FACTS, TIMES, TIMES)
def test_without_anybody_s_doing_a_pass_stays_a_pass(
    facts: list[LabFacts], one: dt.datetime, other: dt.datetime
) -> None:
    before, after = sorted([one, other])
    now, then = standing(PLAN, facts, before), standing(PLAN, facts, after)
    for first, second in zip(now.labs, then.labs, strict=True):
        if first.state is LabState.PASSED:
            assert second.state is LabState.PASSED
