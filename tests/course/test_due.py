from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.due import Grant, arrival, deadline, on_time
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rules import GateRule, Mover, Rules

TZ = packaged_plan().tz
DUE = dt.datetime(2023, 10, 23, 23, 59, tzinfo=TZ)
RULES = packaged_plan().rules
GRANTS = st.lists(
    st.builds(
        Grant,
        st.sampled_from(Mover),
        st.integers(-5000, 5000).map(lambda minutes: DUE + dt.timedelta(minutes=minutes)),
    )
)


def after(**span: float) -> dt.datetime:
    return DUE + dt.timedelta(**span)


@pytest.mark.parametrize(
    ("second", "counts"), [(0, True), (59, True), (59.999999, True), (60, False), (61, False)]
)
def test_the_due_minute_counts_to_its_last_instant(second: float, *, counts: bool) -> None:
    assert on_time(after(seconds=second), DUE) is counts


def test_the_clock_of_the_sender_s_zone_does_not_matter() -> None:
    assert on_time(dt.datetime(2023, 10, 23, 21, 59, 59, tzinfo=dt.UTC), DUE)
    assert not on_time(dt.datetime(2023, 10, 23, 22, 0, tzinfo=dt.UTC), DUE)


def test_of_the_hour_that_comes_twice_the_second_is_later() -> None:
    due = dt.datetime(2023, 10, 29, 2, 30, tzinfo=TZ, fold=0)
    assert not on_time(dt.datetime(2023, 10, 29, 2, 10, tzinfo=TZ, fold=1), due)


@given(GRANTS)
def test_no_grant_shortens_a_deadline(grants: list[Grant]) -> None:
    assert deadline(DUE, grants, RULES) >= DUE


@given(GRANTS, st.integers(-9000, 9000))
def test_one_more_grant_never_makes_a_hand_in_count_less(grants: list[Grant], minutes: int) -> None:
    received = after(minutes=minutes)
    fewer = arrival(received, DUE, grants[1:], RULES)
    assert arrival(received, DUE, grants, RULES).counts >= fewer.counts


def test_an_extension_granted_afterwards_counts_a_late_hand_in() -> None:
    received = after(hours=3)
    assert not arrival(received, DUE, (), RULES).counts
    later = arrival(received, DUE, [Grant(Mover.EXTENSION, after(days=1))], RULES)
    assert (later.late, later.counts) == (True, True)
    assert later.text == "Counted: handed in after the deadline, within the time granted."


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ({"minutes": 1}, "1 min"),
        ({"hours": 3, "minutes": 50}, "3 h"),
        ({"days": 1}, "1 day"),
        ({"days": 2, "hours": 5}, "2 days"),
    ],
)
def test_a_late_hand_in_is_told_by_how_much(span: dict[str, float], words: str) -> None:
    text = arrival(after(**span), DUE, (), RULES).text
    assert text == f"Kept but not counted: handed in {words} after the deadline."


def test_a_mover_that_the_plan_does_not_name_moves_nothing() -> None:
    strict = Rules(gate=GateRule(passed=1), deadlines_moved_by=(Mover.OUTAGE,))
    assert deadline(DUE, [Grant(Mover.EXTENSION, after(days=1))], strict) == DUE


def test_a_hand_in_on_time_says_so() -> None:
    assert arrival(DUE, DUE, (), RULES).text == "Counted: handed in on time."
