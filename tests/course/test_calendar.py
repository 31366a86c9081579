from __future__ import annotations

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.calendar import (
    lab_dates,
    local,
    moment,
    spoken,
    week_dates,
    week_of,
    week_start,
)
from jupyterlab_dlcourse.course.model import Break, CoursePlan, LabPlan, Moment
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rules import Weekday
from jupyterlab_dlcourse.course.shift import shift_to

PLAN = packaged_plan()
DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2090, 1, 1))
WEEKS = st.integers(1, PLAN.term.weeks)


def with_breaks(places: list[int]) -> CoursePlan:
    """Give the plan with one-week breaks so many calendar weeks into the term."""
    pauses = tuple(
        Break(name="x", starts=PLAN.term.starts + dt.timedelta(weeks=place)) for place in places
    )
    return msgspec.structs.replace(PLAN, term=msgspec.structs.replace(PLAN.term, breaks=pauses))


@given(st.lists(st.integers(1, 12), unique=True))
def test_weeks_follow_each_other_and_never_lie_in_a_break(places: list[int]) -> None:
    plan = with_breaks(places)
    starts = [week_start(plan, week) for week in range(1, 14)]
    assert starts == sorted(set(starts))
    assert not {pause.starts for pause in plan.term.breaks} & set(starts)
    assert starts[-1] - starts[0] >= dt.timedelta(weeks=12)


@given(st.lists(st.integers(1, 12), unique=True), WEEKS, st.integers(0, 6))
def test_the_week_of_a_day_in_a_week_is_that_week(places: list[int], week: int, day: int) -> None:
    plan = with_breaks(places)
    assert week_of(plan, week_start(plan, week) + dt.timedelta(days=day)) == week


def test_days_outside_the_term_are_in_no_week() -> None:
    assert week_of(PLAN, dt.date(2023, 8, 27)) is None
    assert week_of(PLAN, dt.date(2023, 12, 4)) is None


def test_there_is_no_week_zero() -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        week_start(PLAN, 0)


@given(st.sampled_from(PLAN.labs), WEEKS, DAYS)
def test_a_lab_s_dates_are_in_order_in_any_year(lab: LabPlan, week: int, day: dt.date) -> None:
    dates = lab_dates(shift_to(PLAN, week, day), lab)
    steps = [dates.handout_fixed, dates.due, dates.review_opens, dates.review_due, dates.judged_by]
    assert steps == sorted(steps)
    assert dates.opens < dates.due


@given(WEEKS, DAYS)
def test_a_shifted_plan_has_the_day_in_the_week_and_keeps_weekdays(week: int, day: dt.date) -> None:
    plan = shift_to(PLAN, week, day)
    assert week_of(plan, day) == week
    assert week_start(plan, 8) - week_start(plan, 7) == dt.timedelta(weeks=2)
    for ours, theirs in zip(PLAN.milestones, plan.milestones, strict=True):
        assert moment(PLAN, ours.at).strftime("%A %H:%M") == moment(plan, theirs.at).strftime(
            "%A %H:%M"
        )


@given(st.sampled_from(PLAN.labs), WEEKS, DAYS)
def test_deadlines_keep_their_hour_in_any_year(lab: LabPlan, week: int, day: dt.date) -> None:
    due = lab_dates(shift_to(PLAN, week, day), lab).due
    assert (due.hour, due.minute, due.weekday()) == (23, 59, 0)


def test_a_shift_to_a_week_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="weeks 1 to 13"):
        shift_to(PLAN, 14, dt.date(2026, 1, 1))


def test_a_time_the_clocks_skip_becomes_the_one_after() -> None:
    assert local(PLAN, dt.date(2023, 3, 26), dt.time(2, 30)).isoformat() == (
        "2023-03-26T03:30:00+02:00"
    )


def test_a_time_that_comes_twice_is_the_later_one() -> None:
    assert local(PLAN, dt.date(2023, 10, 29), dt.time(2, 30)).isoformat() == (
        "2023-10-29T02:30:00+01:00"
    )


def test_a_lab_s_own_due_date_outweighs_the_rule() -> None:
    lab = msgspec.structs.replace(PLAN.labs[0], due_date=dt.date(2023, 9, 6))
    assert lab_dates(PLAN, lab).due.isoformat() == "2023-09-06T23:59:00+02:00"


def test_a_moved_deadline_takes_review_and_judging_along() -> None:
    held = dt.datetime(2023, 9, 6, 23, 59, tzinfo=PLAN.tz)
    dates = lab_dates(PLAN, PLAN.labs[0], held)
    assert dates.review_due.date() == dt.date(2023, 9, 13)
    assert dates.judged_by.date() == dt.date(2023, 9, 20)


@given(st.integers(0, 100), st.integers(0, 100))
def test_of_two_deadlines_the_later_one_never_has_its_reviews_due_first(
    one: int, other: int
) -> None:
    days = [dt.date(2023, 9, 1) + dt.timedelta(days=day) for day in sorted((one, other))]
    first, second = (lab_dates(PLAN, PLAN.labs[0], local(PLAN, day)) for day in days)
    assert first.review_due <= second.review_due
    assert first.judged_by <= second.judged_by


@pytest.mark.parametrize(("due", "review_due"), [(15, 29), (16, 29), (18, 29), (22, 29), (23, 30)])
def test_days_of_a_break_are_no_days_to_review_in(due: int, review_due: int) -> None:
    dates = lab_dates(PLAN, PLAN.labs[0], local(PLAN, dt.date(2023, 10, due), dt.time(23, 59)))
    assert dates.review_due.date() == dt.date(2023, 10, review_due)


def test_a_moment_of_a_week_counts_its_weekday_from_monday() -> None:
    when = Moment(week=9, weekday=Weekday.THURSDAY, time=dt.time(8))
    assert moment(PLAN, when).isoformat() == "2023-11-02T08:00:00+01:00"


def test_the_meeting_of_a_week_keeps_its_hours_after_the_clocks_changed() -> None:
    assert [week_dates(PLAN, week).meeting_starts.isoformat() for week in (8, 9)] == [
        "2023-10-23T13:00:00+02:00",
        "2023-10-30T13:00:00+01:00",
    ]


def test_times_are_spoken_in_the_course_s_zone() -> None:
    time = dt.datetime(2023, 9, 4, 21, 59, tzinfo=dt.UTC)
    assert spoken(PLAN, time) == "Mon 4 Sep, 23:59"
