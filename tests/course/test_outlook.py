from __future__ import annotations

import datetime as dt
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.outlook import Outlook, outlook
from jupyterlab_dlcourse.course.rules import GateReading
from jupyterlab_dlcourse.course.standing import standing
from jupyterlab_dlcourse.course.what_if import Event, IsJudged, Reviews, with_events
from tests.course.worlds import DATES, DAY, END, FACTS, HOUR, PLAN, READINGS, TIMES, with_gate

NEEDED = st.integers(0, 8)


def passed(*labs: int, reviewed: tuple[int, ...] = ()) -> list[LabFacts]:
    return [
        LabFacts(
            lab,
            (DATES[lab].due,),
            judgement=Judgement(Word.PASS, DATES[lab].due),
            reviews_allocated=3,
            reviews_done=3 if lab in reviewed else 0,
        )
        for lab in labs
    ]


def at_best(
    plan: CoursePlan, facts: list[LabFacts], labs: tuple[int, ...], now: dt.datetime
) -> bool:
    """Say whether the gate opens when all that can go right in these labs does."""
    seen = outlook(with_gate(GateReading.SEPARATE, 8, 8), facts, now)
    events: list[Event] = [
        IsJudged(lab, Judgement(Word.PASS, END + 365 * DAY)) for lab in labs if lab in seen.can_pass
    ]
    events += [Reviews(lab) for lab in labs if lab in seen.can_review]
    return standing(plan, with_events(plan, facts, events), now).gate.open


@settings(max_examples=30, deadline=None)  # each asks up to 256 choices of labs
@given(FACTS, TIMES, READINGS, NEEDED, NEEDED)
def test_the_fewest_labs_are_those_of_the_smallest_choice_that_opens_the_gate(
    facts: list[LabFacts], now: dt.datetime, reading: GateReading, to_pass: int, to_review: int
) -> None:
    plan = with_gate(reading, to_pass, to_review)
    sizes = (
        size
        for size in range(9)
        for labs in combinations(range(1, 9), size)
        if at_best(plan, facts, labs, now)
    )
    found = outlook(plan, facts, now)
    assert found.fewest_labs == next(sizes, None)
    assert found.reachable is (found.fewest_labs is not None)


@given(FACTS, TIMES, READINGS)
def test_chances_left_are_the_labs_that_can_be_passed_still(
    facts: list[LabFacts], now: dt.datetime, reading: GateReading
) -> None:
    plan = with_gate(reading)
    found = outlook(plan, facts, now)
    if reading is not GateReading.TOGETHER:
        assert len(found.can_pass) == standing(plan, facts, now).chances_left


@given(FACTS, TIMES)
def test_of_the_fewest_labs_no_more_are_to_hand_in_than_there_are(
    facts: list[LabFacts], now: dt.datetime
) -> None:
    found = outlook(PLAN, facts, now)
    if found.fewest_labs is not None and found.fewest_hand_ins is not None:
        assert found.fewest_hand_ins <= found.fewest_labs


def told(facts: list[LabFacts], now: dt.datetime, plan: CoursePlan = PLAN) -> Outlook:
    return outlook(plan, facts, now)


def test_at_the_start_all_is_possible_with_two_labs_to_spare() -> None:
    found = told([], DATES[1].opens)
    assert (found.fewest_labs, found.fewest_hand_ins, found.spare) == (6, 6, 2)
    assert found.text == "Still possible: 6 to pass, 8 possible; 6 to review, 8 possible."


def test_two_labs_missed_leave_none_to_spare_and_three_end_it() -> None:
    assert told([], DATES[2].due + DAY).spare == 0
    found = told([], DATES[3].due + DAY)
    assert (found.spare, found.reachable, found.fewest_labs) == (-1, False, None)
    assert found.text.startswith("No longer possible, speak with the teacher: 6 to pass, 5")


def test_what_waits_for_a_judgement_need_not_be_handed_in_again() -> None:
    facts = [*passed(1, 2, 3, 4, reviewed=(1, 2, 3, 4)), LabFacts(5, (DATES[5].due,))]
    found = told(facts, DATES[5].due + DAY)
    assert (found.fewest_labs, found.fewest_hand_ins) == (2, 1)


def test_six_passed_without_reviews_can_no_longer_be_mended_at_the_end() -> None:
    found = told(passed(1, 2, 3, 4, 5, 6), END)
    assert (found.open, found.reachable) == (False, False)
    assert found.text == "No longer possible, speak with the teacher: 6 to review, 0 possible."


def test_passing_and_reviewing_may_be_of_different_labs() -> None:
    facts = passed(1, 2, 3, 4, 5, 6, 7, reviewed=(1, 2, 3, 4, 5))
    found = told(facts, DATES[8].opens + DAY)
    assert (found.can_pass, found.can_review, found.fewest_labs) == ((8,), (7, 8), 1)


def test_read_together_a_lab_whose_reviews_were_forgotten_is_no_chance() -> None:
    facts = passed(1, 2, 3, 4, 5, 6, reviewed=(2, 3, 4, 5, 6))
    found = told(facts, DATES[7].opens, with_gate(GateReading.TOGETHER))
    assert 1 not in found.can_pass
    assert found.fewest_labs == 1


def test_read_together_a_lab_passed_whose_reviews_are_open_is_a_chance() -> None:
    facts = passed(1, 2, 3, 4, 5, 6, reviewed=(1, 2, 3, 4, 5))
    found = told(facts, DATES[6].due + DAY, with_gate(GateReading.TOGETHER))
    assert (found.can_pass, found.fewest_labs) == ((6, 7, 8), 1)


def test_read_together_a_hand_in_whose_reviews_were_forgotten_saves_none() -> None:
    facts = [LabFacts(1, (DATES[1].due,), reviews_allocated=3)]
    now = DATES[1].review_due + HOUR
    plan = with_gate(GateReading.TOGETHER, passed=5)
    assert told(facts, now, plan).fewest_hand_ins == 5
    assert told(facts, now, with_gate(GateReading.SEPARATE, passed=5)).fewest_hand_ins == 4


def test_a_pass_and_a_review_that_no_lab_can_give_both_take_two() -> None:
    resubmit = Judgement(Word.RESUBMIT, DATES[1].judged_by, END)
    facts = [
        LabFacts(1, (DATES[1].due,), judgement=resubmit, reviews_allocated=3),
        *passed(2, 3, 4, 5, 6, 7, reviewed=(2, 3, 4, 5, 6)),
        LabFacts(8, judgement=Judgement(Word.FAIL, DATES[8].opens), reviews_allocated=0),
    ]
    found = told(facts, DATES[7].due + DAY, with_gate(GateReading.SEPARATE, 7, 7))
    assert (found.can_pass, found.can_review, found.fewest_labs) == ((1,), (7,), 2)


def test_an_open_gate_needs_nothing_more() -> None:
    found = told(passed(1, 2, 3, 4, 5, 6, reviewed=(1, 2, 3, 4, 5, 6)), END)
    assert (found.open, found.fewest_labs, found.text) == (True, 0, "The project is open.")


def test_a_lab_to_resubmit_is_a_chance() -> None:
    word = Judgement(Word.RESUBMIT, DATES[1].judged_by)
    facts = [LabFacts(1, (DATES[1].due,), judgement=word)]
    now = DATES[1].judged_by + DAY
    assert standing(PLAN, facts, now).labs[0].state is LabState.RESUBMIT
    assert 1 in told(facts, now).can_pass
