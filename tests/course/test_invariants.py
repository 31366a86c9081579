"""What must hold of the rules whatever happened in a term."""

from __future__ import annotations

import datetime as dt
import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.due import Grant
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word, last_word
from jupyterlab_dlcourse.course.lab_state import LabStanding, LabState, lab_standing
from jupyterlab_dlcourse.course.model import CoursePlan, LabPlan
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.reviewing import review_standing
from jupyterlab_dlcourse.course.rules import GateReading, ResubmissionRule
from jupyterlab_dlcourse.course.shift import shift_to
from jupyterlab_dlcourse.course.standing import standing
from tests.course.worlds import (
    DATES,
    DAY,
    FACTS,
    GRANTS,
    JUDGEMENTS,
    LAB_FACTS,
    MINUTE,
    PERSONAL,
    PLAN,
    READINGS,
    RECEIVED,
    TIMES,
    WORTH,
    with_gate,
    with_rules,
)


def lab_of(facts: LabFacts) -> LabPlan:
    found = PLAN.lab(facts.lab)
    assert found is not None
    return found


def stands(facts: LabFacts, now: dt.datetime, plan: CoursePlan = PLAN) -> LabStanding:
    return lab_standing(plan, lab_of(facts), facts, now)


def changed(facts: LabFacts, **changes: object) -> LabFacts:
    return msgspec.structs.replace(facts, **changes)


@given(LAB_FACTS, PERSONAL, TIMES)
def test_an_extension_never_makes_a_standing_worse(
    facts: LabFacts, extension: Grant, now: dt.datetime
) -> None:
    more = changed(facts, grants=(*facts.grants, extension))
    assert WORTH[stands(more, now).state] >= WORTH[stands(facts, now).state]


@given(LAB_FACTS, PERSONAL, TIMES)
def test_an_extension_never_loses_a_review(
    facts: LabFacts, extension: Grant, now: dt.datetime
) -> None:
    more = changed(facts, grants=(*facts.grants, extension))
    if review_standing(PLAN, lab_of(facts), facts, now).possible:
        assert review_standing(PLAN, lab_of(facts), more, now).possible


@given(LAB_FACTS, GRANTS, TIMES)
def test_no_grant_at_all_loses_a_lab(facts: LabFacts, grant: Grant, now: dt.datetime) -> None:
    more = changed(facts, grants=(*facts.grants, grant))
    assert stands(more, now).state.lost <= stands(facts, now).state.lost


@given(LAB_FACTS, TIMES, TIMES)
def test_one_more_hand_in_never_makes_a_standing_worse(
    facts: LabFacts, received: dt.datetime, now: dt.datetime
) -> None:
    more = changed(facts, received=(*facts.received, received))
    assert WORTH[stands(more, now).state] >= WORTH[stands(facts, now).state]


@given(LAB_FACTS, TIMES, st.randoms())
def test_the_order_of_hand_ins_and_grants_does_not_matter(
    facts: LabFacts, now: dt.datetime, chance: random.Random
) -> None:
    received, grants = list(facts.received), list(facts.grants)
    chance.shuffle(received)
    chance.shuffle(grants)
    mixed = changed(facts, received=tuple(received), grants=tuple(grants))
    assert stands(mixed, now) == stands(facts, now)


@given(LAB_FACTS, st.sampled_from([dt.UTC, dt.timezone(dt.timedelta(hours=-11))]), TIMES)
def test_the_zone_in_which_times_come_does_not_matter(
    facts: LabFacts, zone: dt.tzinfo, now: dt.datetime
) -> None:
    received = tuple(time.astimezone(zone) for time in facts.received)
    moved = changed(facts, received=received)
    assert stands(moved, now.astimezone(zone)) == stands(facts, now)


@given(st.lists(JUDGEMENTS, min_size=1, max_size=5), st.randoms())
def test_the_order_in_which_judgements_are_listed_does_not_matter(
    words: list[Judgement], chance: random.Random
) -> None:
    mixed = list(words)
    chance.shuffle(mixed)
    assert last_word(mixed) == last_word(words)


@given(st.lists(JUDGEMENTS, min_size=1, max_size=5), st.sampled_from(Word))
def test_a_later_judgement_overrules_all_before_it(words: list[Judgement], word: Word) -> None:
    newest = Judgement(word, max(one.at for one in words) + MINUTE)
    assert last_word([newest, *words]) is newest


def test_of_two_judgements_at_one_instant_the_kinder_stands() -> None:
    words = [Judgement(Word.FAIL, DATES[1].due), Judgement(Word.PASS, DATES[1].due)]
    words.append(Judgement(Word.RESUBMIT, DATES[1].due, DATES[1].due + DAY))
    assert last_word(words) == Judgement(Word.PASS, DATES[1].due)


def test_without_a_judgement_none_stands() -> None:
    assert last_word([]) is None


@given(
    LAB_FACTS,
    st.sampled_from([Word.PASS, Word.FAIL]),
    TIMES,
    RECEIVED,
    st.lists(GRANTS, max_size=2),
    TIMES,
)
def test_a_final_judgement_stays_whatever_comes_in_after_it(
    facts: LabFacts,
    word: Word,
    at: dt.datetime,
    received: tuple[dt.datetime, ...],
    grants: list[Grant],
    now: dt.datetime,
) -> None:
    judged = changed(facts, judgement=Judgement(word, at))
    later = changed(judged, received=received, grants=tuple(grants), grading=True)
    assert stands(later, now) == stands(judged, at)


@given(LAB_FACTS, TIMES, TIMES)
def test_time_alone_takes_nothing_from_who_has_handed_in_or_passed(
    facts: LabFacts, one: dt.datetime, other: dt.datetime
) -> None:
    before, after = sorted([one, other])
    worth = WORTH[stands(facts, before).state]
    if worth >= WORTH[LabState.IN_REVIEW]:
        assert WORTH[stands(facts, after).state] >= worth


@given(LAB_FACTS, TIMES, TIMES)
def test_what_is_lost_comes_back_by_no_passing_of_time(
    facts: LabFacts, one: dt.datetime, other: dt.datetime
) -> None:
    before, after = sorted([one, other])
    if stands(facts, before).state.lost:
        assert stands(facts, after).state.lost


@given(LAB_FACTS, TIMES)
def test_a_stricter_course_is_never_kinder(facts: LabFacts, now: dt.datetime) -> None:
    strict = with_rules(deadlines_moved_by=(), resubmission=ResubmissionRule(allowed=False))
    assert stands(facts, now, strict).state.lost >= stands(facts, now).state.lost


@given(FACTS, TIMES, READINGS, st.integers(0, 8), st.integers(0, 8))
def test_a_gate_is_open_exactly_when_enough_labs_are_passed_and_reviewed(
    facts: list[LabFacts], now: dt.datetime, reading: GateReading, passed: int, reviewed: int
) -> None:
    found = standing(with_gate(reading, passed, reviewed), facts, now)
    done = {lab.lab for lab in found.labs if lab.state is LabState.PASSED}
    seen = {lab.lab for lab in found.labs if lab.reviewed}
    expected = {
        GateReading.SEPARATE: len(done) >= passed and len(seen) >= reviewed,
        GateReading.TOGETHER: len(done & seen) >= passed,
        GateReading.PASSED: len(done) >= passed,
    }
    assert found.gate.open is expected[reading]


@given(FACTS, TIMES)
def test_the_readings_of_the_gate_are_ordered_by_how_much_they_ask(
    facts: list[LabFacts], now: dt.datetime
) -> None:
    is_open = {one: standing(with_gate(one), facts, now).gate.open for one in GateReading}
    assert is_open[GateReading.TOGETHER] <= is_open[GateReading.SEPARATE]
    assert is_open[GateReading.SEPARATE] <= is_open[GateReading.PASSED]


@given(FACTS, LAB_FACTS, TIMES)
def test_no_lab_looks_at_another(facts: list[LabFacts], other: LabFacts, now: dt.datetime) -> None:
    more = [*(fact for fact in facts if fact.lab != other.lab), other]
    before, after = standing(PLAN, facts, now), standing(PLAN, more, now)
    differing = {
        was.lab for was, became in zip(before.labs, after.labs, strict=True) if was != became
    }
    assert differing <= {other.lab}


@pytest.mark.parametrize(("second", "state"), [(59, LabState.IN_REVIEW), (60, LabState.MISSED)])
@pytest.mark.parametrize("day", [dt.date(2024, 3, 25), dt.date(2024, 10, 21), dt.date(2025, 1, 6)])
@pytest.mark.parametrize("week", [2, 8])
def test_the_last_second_counts_on_whichever_side_of_a_clock_change(
    second: int, state: LabState, day: dt.date, week: int
) -> None:
    plan = shift_to(packaged_plan(), week, day)
    for lab in plan.labs:
        due = standing_due(plan, lab)
        received = due + dt.timedelta(seconds=second)
        found = lab_standing(plan, lab, LabFacts(lab.lab, (received,)), received)
        assert found.state is state


def standing_due(plan: CoursePlan, lab: LabPlan) -> dt.datetime:
    """Give the deadline in UTC, so that a second more is a second later on any clock."""
    local = dt.datetime.combine(due_day(plan, lab), dt.time(23, 59), tzinfo=plan.tz)
    return local.astimezone(dt.UTC)


def due_day(plan: CoursePlan, lab: LabPlan) -> dt.date:
    weeks = lab.lab + (lab.lab > 6)
    return plan.term.starts + weeks * 7 * DAY
