from __future__ import annotations

import datetime as dt

import msgspec
from hypothesis import given

from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.rule_change import affected
from jupyterlab_dlcourse.course.rules import GateReading, JudgingRule
from jupyterlab_dlcourse.course.standing import standing
from tests.course.worlds import DATES, END, FACTS, PLAN, TIMES, with_gate, with_rules


def six(*reviewed: int) -> list[LabFacts]:
    return [
        LabFacts(
            lab,
            (DATES[lab].due,),
            judgement=Judgement(Word.PASS, DATES[lab].judged_by),
            reviews_allocated=3,
            reviews_done=3 if lab in reviewed else 0,
        )
        for lab in range(1, 7)
    ]


PEOPLE = {
    "open": six(1, 2, 3, 4, 5, 6),
    "lazy": six(),
    "silent": [LabFacts(1, (DATES[1].due,))],
    "absent": [],
}


def test_reading_passes_alone_opens_the_gate_for_who_reviewed_nothing() -> None:
    found = {one.person: one for one in affected(PLAN, with_gate(GateReading.PASSED), PEOPLE, END)}
    assert found["lazy"].gate_opens
    assert not found["open"].gate_opens


def test_who_loses_by_the_change_is_told_first() -> None:
    strict = with_rules(
        judging=JudgingRule(silence_passes=False),
        gate=msgspec.structs.replace(PLAN.rules.gate, passed=7),
    )
    found = affected(PLAN, strict, PEOPLE, END)
    assert [(one.person, one.gate_shuts, one.loses) for one in found[:2]] == [
        ("open", True, False),
        ("silent", False, True),
    ]


def test_the_labs_that_change_are_told_with_both_reasons() -> None:
    strict = with_rules(judging=JudgingRule(silence_passes=False))
    (one,) = affected(PLAN, strict, PEOPLE, END)
    (lab,) = one.labs
    assert "counts as passed" in lab.before.reason
    assert lab.after.reason == "Handed in. Waits for a judgement."


def test_a_lab_left_out_of_the_new_plan_is_no_trouble() -> None:
    fewer = msgspec.structs.replace(PLAN, labs=PLAN.labs[:7])
    found = {one.person: one for one in affected(PLAN, fewer, PEOPLE, END)}
    assert found["absent"].before.chances_left == found["absent"].after.chances_left == 0
    assert found["absent"].labs == ()


@given(FACTS, TIMES)
def test_the_same_rules_affect_nobody(facts: list[LabFacts], now: dt.datetime) -> None:
    assert affected(PLAN, PLAN, {"one": facts}, now) == ()


@given(FACTS, FACTS, TIMES)
def test_everyone_whose_standing_differs_is_named(
    one: list[LabFacts], other: list[LabFacts], now: dt.datetime
) -> None:
    kinder = with_gate(GateReading.PASSED, passed=4)
    people = {"one": one, "other": other}
    differing = {
        who
        for who, facts in people.items()
        if standing(PLAN, facts, now) != standing(kinder, facts, now)
    }
    assert {found.person for found in affected(PLAN, kinder, people, now)} == differing
