from __future__ import annotations

import datetime as dt
import random

from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.due import Grant
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.course.rules import Mover
from jupyterlab_dlcourse.course.standing import standing
from jupyterlab_dlcourse.course.what_if import (
    Event,
    HandsIn,
    IsGranted,
    IsJudged,
    Reviews,
    what_if,
    with_events,
)
from tests.course.worlds import DATES, DAY, FACTS, GRANTS, HOUR, JUDGEMENTS, PLAN, TIMES

LABS = st.integers(1, 9)
EVENTS = st.lists(
    st.one_of(
        st.builds(HandsIn, LABS, TIMES),
        st.builds(IsJudged, LABS, JUDGEMENTS),
        st.builds(IsGranted, LABS, GRANTS),
        st.builds(Reviews, LABS),
    ),
    max_size=6,
)
FIRST = DATES[1]


def test_handing_in_late_is_told_by_how_much() -> None:
    found = what_if(PLAN, [], [HandsIn(1, FIRST.due + 3 * HOUR)], FIRST.opens, FIRST.due + DAY)
    assert found.after.labs[0].reason == ("Kept but not counted: handed in 3 h after the deadline.")


def test_handing_in_late_with_an_extension_counts() -> None:
    longer = IsGranted(1, Grant(Mover.EXTENSION, FIRST.due + DAY))
    events: list[Event] = [HandsIn(1, FIRST.due + 3 * HOUR), longer]
    found = what_if(PLAN, [], events, FIRST.opens, FIRST.due + DAY)
    assert found.after.labs[0].state is LabState.IN_REVIEW


def test_passing_a_lab_shows_what_changes_and_what_is_left() -> None:
    found = what_if(PLAN, [], [IsJudged(3, Judgement(Word.PASS, FIRST.opens))], FIRST.opens)
    assert (found.before.passed, found.after.passed) == (0, 1)
    assert [(one.before.state, one.after.state) for one in found.labs] == [
        (LabState.NOT_OPEN, LabState.PASSED)
    ]
    assert found.outlook.fewest_labs == 6
    assert found.outlook.fewest_hand_ins == 5


def test_an_earlier_judgement_than_the_one_that_stands_changes_nothing() -> None:
    facts = [LabFacts(1, judgement=Judgement(Word.FAIL, FIRST.judged_by))]
    found = what_if(PLAN, facts, [IsJudged(1, Judgement(Word.PASS, FIRST.due))], FIRST.judged_by)
    assert found.labs == ()


def test_reviewing_does_all_that_are_given_out_or_else_the_plan_s_number() -> None:
    known = [LabFacts(1, reviews_allocated=2), LabFacts(2)]
    first, second = with_events(PLAN, known, [Reviews(1), Reviews(2)])[:2]
    assert (first.reviews_allocated, first.reviews_done) == (2, 2)
    assert (second.reviews_allocated, second.reviews_done) == (3, 3)


def test_a_lab_the_course_does_not_have_is_left_aside() -> None:
    assert len(with_events(PLAN, [LabFacts(12)], [Reviews(9)])) == len(PLAN.labs)


@given(FACTS, TIMES)
def test_supposing_nothing_changes_nothing(facts: list[LabFacts], now: dt.datetime) -> None:
    found = what_if(PLAN, facts, [], now)
    assert found.before == found.after == standing(PLAN, facts, now)
    assert found.labs == ()


@given(FACTS, EVENTS, TIMES, st.randoms())
def test_the_order_of_events_does_not_matter(
    facts: list[LabFacts], events: list[Event], now: dt.datetime, chance: random.Random
) -> None:
    mixed = list(events)
    chance.shuffle(mixed)
    one, other = (standing(PLAN, with_events(PLAN, facts, each), now) for each in (events, mixed))
    assert one == other


@given(FACTS, EVENTS, st.integers(0, 6), TIMES)
def test_events_told_in_two_parts_are_the_same_as_at_once(
    facts: list[LabFacts], events: list[Event], cut: int, now: dt.datetime
) -> None:
    first = with_events(PLAN, facts, events[:cut])
    assert with_events(PLAN, first, events[cut:]) == with_events(PLAN, facts, events)
    assert what_if(PLAN, first, events[cut:], now).after == what_if(PLAN, facts, events, now).after
