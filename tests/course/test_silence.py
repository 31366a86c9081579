from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.calendar import lab_dates
from jupyterlab_dlcourse.course.due import Grant
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.lab_state import LabState, lab_standing
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rules import Mover
from jupyterlab_dlcourse.course.silence import class_deadline

PLAN = packaged_plan()
LAB = PLAN.labs[0]
DATES = lab_dates(PLAN, LAB)
DAY = dt.timedelta(days=1)
TWO_WEEKS = DATES.due + 14 * DAY


def state(facts: LabFacts, now: dt.datetime) -> LabState:
    return lab_standing(PLAN, LAB, facts, now).state


def everyones(given: dt.datetime | None, until: dt.datetime = TWO_WEEKS) -> Grant:
    return Grant(Mover.EXTENSION, until, "", for_all=True, given=given)


def test_an_extension_of_her_own_does_not_delay_what_was_in_time_without_it() -> None:
    facts = LabFacts(1, (DATES.due,), (Grant(Mover.EXTENSION, TWO_WEEKS),))
    assert state(facts, DATES.judged_by + DAY) is LabState.PASSED


def test_a_class_moved_together_is_judged_later_together() -> None:
    facts = LabFacts(1, (DATES.due,), (everyones(DATES.due - DAY),))
    assert state(facts, DATES.judged_by + DAY) is LabState.IN_REVIEW
    assert state(facts, DATES.judged_by + 15 * DAY) is LabState.PASSED


def test_an_outage_is_everyone_s() -> None:
    facts = LabFacts(1, (DATES.due,), (Grant(Mover.OUTAGE, TWO_WEEKS),))
    assert state(facts, DATES.judged_by + DAY) is LabState.IN_REVIEW


@pytest.mark.parametrize(
    ("seconds", "taken_back"), [(0, True), (59, True), (60, False), (86_400, False)]
)
def test_a_move_of_the_class_takes_no_pass_back_once_silence_has_spoken(
    seconds: int, *, taken_back: bool
) -> None:
    late = everyones(DATES.judged_by + dt.timedelta(seconds=seconds))
    facts = LabFacts(1, (DATES.due,), (late,))
    expected = LabState.IN_REVIEW if taken_back else LabState.PASSED
    assert state(facts, DATES.judged_by + 2 * DAY) is expected


def test_such_a_late_move_still_counts_the_late() -> None:
    late = everyones(DATES.judged_by + DAY, DATES.judged_by + 2 * DAY)
    facts = LabFacts(1, (DATES.due + DAY,), (late,))
    assert state(facts, DATES.judged_by + DAY) is LabState.IN_REVIEW


def test_a_mover_the_plan_does_not_name_moves_no_class() -> None:
    assert class_deadline(PLAN, LAB, [Grant(Mover.EXTENSION, TWO_WEEKS)]) == DATES.due


def test_after_a_resubmission_silence_is_counted_from_the_date_it_was_in_time_for() -> None:
    word = Judgement(Word.RESUBMIT, DATES.judged_by, DATES.judged_by + 7 * DAY)
    received = (DATES.due, DATES.judged_by + DAY)
    longer = (Grant(Mover.EXTENSION, DATES.judged_by + 60 * DAY),)
    facts = LabFacts(1, received, longer, word)
    assert state(facts, DATES.judged_by + 14 * DAY) is LabState.IN_REVIEW
    assert state(facts, DATES.judged_by + 15 * DAY) is LabState.PASSED


TIMES = st.integers(-10 * 24, 60 * 24).map(lambda hours: DATES.due + hours * DAY / 24)


@given(st.lists(st.builds(everyones, st.none() | TIMES, TIMES), max_size=4), st.randoms())
def test_the_order_in_which_grants_are_listed_does_not_matter(
    grants: list[Grant], chance: object
) -> None:
    mixed = list(grants)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert class_deadline(PLAN, LAB, mixed) == class_deadline(PLAN, LAB, grants) >= DATES.due


@given(st.lists(st.builds(everyones, TIMES, TIMES), max_size=3), TIMES, TIMES)
def test_no_grant_given_later_takes_a_pass_back(
    grants: list[Grant], given: dt.datetime, until: dt.datetime
) -> None:
    before = LabFacts(
        1, (DATES.due,), tuple(one for one in grants if one.given and one.given < given)
    )
    after = LabFacts(1, (DATES.due,), (*before.grants, everyones(given, until)))
    if state(before, given) is LabState.PASSED:
        assert state(after, given) is LabState.PASSED
