from __future__ import annotations

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.calendar import lab_dates
from jupyterlab_dlcourse.course.due import deadline, instant
from jupyterlab_dlcourse.course.outages import Outage, audit_line, moved_to, outage_grants
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rules import Mover

PLAN = packaged_plan()
DUE = lab_dates(PLAN, PLAN.labs[0]).due
HOUR = dt.timedelta(hours=1)
MINUTE = dt.timedelta(minutes=1)

SPANS = st.tuples(st.integers(-60, 60), st.integers(0, 30)).map(
    lambda span: Outage(DUE + span[0] * HOUR, DUE + (span[0] + span[1]) * HOUR)
)
OUTAGES = st.lists(SPANS, max_size=5)
EXTENSIONS = st.lists(st.integers(-60, 90).map(lambda hours: DUE + hours * HOUR), max_size=3)


def held(deadlines: list[dt.datetime], outages: list[Outage]) -> dt.datetime:
    last = max(deadlines)
    return deadline(last, outage_grants(PLAN, deadlines, outages), PLAN.rules)


@pytest.mark.parametrize(
    ("starts", "ends", "moved"),
    [
        (-2 * HOUR, -1 * HOUR, True),
        (-9 * HOUR, -7 * HOUR, False),
        (-9 * HOUR, -6 * HOUR + 16 * MINUTE, True),
        (-9 * HOUR, -6 * HOUR + 15 * MINUTE, False),
        (-14 * MINUTE, MINUTE, True),
        (-13 * MINUTE, MINUTE, False),
        (MINUTE, 5 * HOUR, False),
        (-30 * HOUR, 30 * HOUR, True),
    ],
)
def test_an_outage_moves_a_deadline_when_enough_of_it_fell_into_the_last_hours(
    starts: dt.timedelta, ends: dt.timedelta, *, moved: bool
) -> None:
    assert (moved_to(PLAN, DUE, Outage(DUE + starts, DUE + ends)) is not None) is moved


def test_the_new_deadline_is_a_day_later_at_the_same_hour() -> None:
    until = moved_to(PLAN, DUE, Outage(DUE - 2 * HOUR, DUE - HOUR))
    assert until == dt.datetime(2023, 9, 5, 23, 59, tzinfo=PLAN.tz)


def test_after_a_long_outage_the_day_is_counted_from_its_end() -> None:
    until = moved_to(PLAN, DUE, Outage(DUE - HOUR, DUE + 60 * HOUR))
    assert until == dt.datetime(2023, 9, 8, 23, 59, tzinfo=PLAN.tz)


def test_where_deadlines_are_at_night_the_day_after_may_be_too_near_still() -> None:
    night = msgspec.structs.replace(PLAN.rules.due, time=dt.time(3))
    plan = msgspec.structs.replace(PLAN, rules=msgspec.structs.replace(PLAN.rules, due=night))
    due = dt.datetime(2023, 9, 4, 3, tzinfo=PLAN.tz)
    until = moved_to(plan, due, Outage(due - HOUR, due + 20 * HOUR))
    assert until == dt.datetime(2023, 9, 6, 3, tzinfo=PLAN.tz)


def test_over_the_night_the_clocks_change_the_deadline_keeps_its_hour() -> None:
    due = dt.datetime(2023, 10, 28, 23, 59, tzinfo=PLAN.tz)
    until = moved_to(PLAN, due, Outage(due - HOUR, due))
    assert until is not None
    assert until.isoformat() == "2023-10-29T23:59:00+01:00"


def test_the_hour_that_comes_twice_is_two_hours_of_an_outage() -> None:
    due = dt.datetime(2023, 10, 29, 5, 59, tzinfo=PLAN.tz)
    rules = msgspec.structs.replace(
        PLAN.rules, outages=msgspec.structs.replace(PLAN.rules.outages, minutes=120)
    )
    plan = msgspec.structs.replace(PLAN, rules=rules)
    night = Outage(
        dt.datetime(2023, 10, 29, 2, 0, tzinfo=PLAN.tz),
        dt.datetime(2023, 10, 29, 3, 0, tzinfo=PLAN.tz),
    )
    assert moved_to(plan, due, night) is not None


def test_a_deadline_moved_by_one_outage_is_moved_again_by_the_next() -> None:
    first = Outage(DUE - HOUR, DUE)
    second = Outage(DUE + 22 * HOUR, DUE + 23 * HOUR)
    assert held([DUE], [second, first]) == dt.datetime(2023, 9, 6, 23, 59, tzinfo=PLAN.tz)
    assert held([DUE], [second]) == DUE


def test_an_extended_deadline_is_moved_too() -> None:
    extended = DUE + 48 * HOUR
    assert held([DUE, extended], [Outage(extended - HOUR, extended)]) > extended


def test_a_plan_may_say_that_outages_move_nothing() -> None:
    rules = msgspec.structs.replace(PLAN.rules, deadlines_moved_by=(Mover.EXTENSION,))
    plan = msgspec.structs.replace(PLAN, rules=rules)
    assert moved_to(plan, DUE, Outage(DUE - HOUR, DUE)) is None


def test_the_line_everyone_sees_names_what_when_and_the_zone() -> None:
    outage = Outage(DUE - 3 * HOUR, DUE - HOUR, "The grader")
    (grant,) = outage_grants(PLAN, [DUE], [outage])
    assert grant.reason == audit_line(PLAN, DUE, outage, grant.until)
    assert grant.reason == (
        "The grader was down for 2 h from Mon 4 Sep, 20:59. "
        "The deadline of Mon 4 Sep, 23:59 is now Tue 5 Sep, 23:59 (Europe/Copenhagen)."
    )


@given(OUTAGES, st.randoms())
def test_the_order_of_outages_does_not_matter(outages: list[Outage], chance: object) -> None:
    mixed = list(outages)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert outage_grants(PLAN, [DUE], mixed) == outage_grants(PLAN, [DUE], outages)


@given(OUTAGES, EXTENSIONS, SPANS)
def test_one_more_outage_never_brings_a_deadline_forward(
    outages: list[Outage], extensions: list[dt.datetime], more: Outage
) -> None:
    had = [DUE, *extensions]
    assert held(had, [*outages, more]) >= held(had, outages) >= max(had)


@given(OUTAGES, EXTENSIONS, st.integers(-60, 90))
def test_one_more_extension_never_brings_a_deadline_forward(
    outages: list[Outage], extensions: list[dt.datetime], hours: int
) -> None:
    had = [DUE, *extensions]
    assert held([*had, DUE + hours * HOUR], outages) >= held(had, outages)


@given(OUTAGES)
def test_no_outage_moves_what_it_moved_itself(outages: list[Outage]) -> None:
    for outage in outages:
        until = moved_to(PLAN, DUE, outage)
        assert until is None or (
            instant(until) > instant(DUE) and moved_to(PLAN, until, outage) is None
        )
