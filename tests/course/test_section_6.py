"""The course facts that are easy to get wrong, sentence by sentence, against the packaged plan."""

from __future__ import annotations

import datetime as dt

import pytest

from jupyterlab_dlcourse.course.accounts import account_of
from jupyterlab_dlcourse.course.calendar import (
    LabDates,
    end_of_minute,
    lab_dates,
    milestone_dates,
    week_dates,
    week_of,
    week_start,
)
from jupyterlab_dlcourse.course.model import Milestone, MilestoneKind
from jupyterlab_dlcourse.course.plan import packaged_plan, packaged_text
from jupyterlab_dlcourse.course.rules import GateReading, Mover

PLAN = packaged_plan("02456-2023")


def dates(number: int) -> LabDates:
    lab = PLAN.lab(number)
    assert lab is not None
    return lab_dates(PLAN, lab)


def milestone(name: str) -> Milestone:
    return next(stone for stone in PLAN.milestones if stone.id == name)


def at(name: str) -> str:
    return milestone_dates(PLAN, milestone(name)).at.isoformat()


@pytest.mark.parametrize(
    ("week", "monday"),
    [(1, "2023-08-28"), (7, "2023-10-09"), (8, "2023-10-23"), (9, "2023-10-30")],
)
def test_term_weeks_leave_the_autumn_break_out(week: int, monday: str) -> None:
    assert week_start(PLAN, week).isoformat() == monday


def test_the_week_of_the_autumn_break_has_no_number() -> None:
    assert [week_of(PLAN, dt.date(2023, 10, day)) for day in (15, 16, 22, 23)] == [7, None, None, 8]


@pytest.mark.parametrize(
    ("lab", "due"),
    [
        (1, "2023-09-04T23:59:00+02:00"),
        (2, "2023-09-11T23:59:00+02:00"),
        (3, "2023-09-18T23:59:00+02:00"),
        (4, "2023-09-25T23:59:00+02:00"),
        (5, "2023-10-02T23:59:00+02:00"),
        (6, "2023-10-09T23:59:00+02:00"),
        (7, "2023-10-23T23:59:00+02:00"),
        (8, "2023-10-30T23:59:00+01:00"),
    ],
)
def test_a_lab_is_due_on_the_monday_of_the_next_term_week_at_2359(lab: int, due: str) -> None:
    assert dates(lab).due.isoformat() == due


def test_the_page_gives_no_hour_and_students_are_told() -> None:
    assert any("no hour" in remark for remark in PLAN.remarks)


def test_four_labs_ask_for_a_book_exercise_and_only_lab_4_requires_it() -> None:
    books = {lab.lab: (lab.book.weeks, lab.book.required) for lab in PLAN.labs if lab.book}
    assert books == {
        3: ((1,), False),
        4: ((1, 2), True),
        7: ((1, 2, 3), False),
        8: ((1, 2, 3), False),
    }
    assert any("six exercises" in remark for remark in PLAN.remarks)


def test_the_book_exercise_is_answered_in_a_markdown_cell_at_the_bottom() -> None:
    answers = {lab.book.answer for lab in PLAN.labs if lab.book}
    assert answers == {"a markdown cell at the bottom of the notebook"}


@pytest.mark.parametrize(
    ("lab", "review_due"),
    [(1, "2023-09-11T23:59:00+02:00"), (6, "2023-10-23T23:59:00+02:00")],
)
def test_three_reports_are_reviewed_within_one_term_week(lab: int, review_due: str) -> None:
    assert PLAN.rules.reviews.count == 3
    assert dates(lab).review_opens == end_of_minute(dates(lab).due)
    assert dates(lab).review_due.isoformat() == review_due


def test_the_gate_asks_for_six_passed_and_six_reviewed_not_necessarily_the_same() -> None:
    gate = PLAN.rules.gate
    assert (gate.passed, gate.reviewed, gate.reading) == (6, 6, GateReading.SEPARATE)


def test_silence_after_the_judging_time_counts_as_passed() -> None:
    assert PLAN.rules.judging.silence_passes
    assert all(dates(lab.lab).judged_by > dates(lab.lab).review_due for lab in PLAN.labs)


def test_a_resubmission_goes_to_the_teachers_outside_peer_review() -> None:
    assert PLAN.rules.resubmission.allowed
    assert not PLAN.rules.resubmission.peer_reviewed


def test_only_extension_resubmission_and_outage_move_a_deadline() -> None:
    assert set(PLAN.rules.deadlines_moved_by) == set(Mover)


def test_selection_is_on_the_20th_in_the_break_and_the_contradiction_is_told() -> None:
    assert at("selection") == "2023-10-20T23:59:00+02:00"
    assert milestone_dates(PLAN, milestone("selection")).at.strftime("%A") == "Friday"
    assert week_of(PLAN, dt.date(2023, 10, 20)) is None
    assert "13 October" in milestone("selection").remark


def test_projects_start_in_week_8_and_the_contradiction_is_told() -> None:
    assert milestone("projects_start").at.week == 8
    assert milestone("projects_start").kind is MilestoneKind.START
    assert "7th week" in milestone("projects_start").remark


def test_hand_outs_may_change_up_to_three_days_before_the_meeting() -> None:
    meeting = week_dates(PLAN, 3).meeting_starts
    assert meeting - dates(3).handout_fixed == dt.timedelta(days=3)


def test_a_hand_in_that_went_wrong_can_be_reported_at_any_time() -> None:
    assert PLAN.rules.problems_any_time


def test_synopsis_poster_and_report_have_the_page_s_dates() -> None:
    assert at("synopsis") == "2023-10-30T23:59:00+01:00"
    assert at("poster") == "2023-12-07T09:00:00+01:00"
    assert milestone_dates(PLAN, milestone("poster")).until == dt.datetime(
        2023, 12, 7, 17, tzinfo=PLAN.tz
    )
    assert at("report") == "2023-12-21T23:59:00+01:00"


def test_poster_rules_are_the_page_s() -> None:
    assert PLAN.project is not None
    poster = PLAN.project.poster
    assert poster is not None
    assert (poster.format, poster.slot_minutes, poster.minutes_a_member) == ("A1", 30, 2)
    assert poster.examiners == 2
    assert poster.exempt == ("phd",)
    assert poster.shows == ("names", "student numbers")
    assert poster.extra_date


def test_report_rules_are_the_page_s() -> None:
    assert PLAN.project is not None
    report = PLAN.project.report
    assert report is not None
    assert (report.pages, report.references_extra) == (6, True)
    assert report.code_link
    assert report.notebook
    assert report.adds_poster == ("msc",)


def test_groups_are_of_3_or_4_and_graded_one_by_one_on_the_project_alone() -> None:
    project = PLAN.project
    assert project is not None
    assert (project.group_sizes, project.special_group_sizes) == ((3, 4), (1, 2))
    assert (project.graded, project.grade_from) == ("individually", "project")
    assert project.scale == ("-3", "00", "02", "4", "7", "10", "12")


def test_an_address_with_and_without_student_is_one_account() -> None:
    addresses = ("s123456@student.dtu.dk", " S123456@DTU.dk")
    assert {account_of(each, PLAN.accounts) for each in addresses} == {"s123456@student.dtu.dk"}
    assert account_of("s123456@example.org", PLAN.accounts) == "s123456@example.org"


def test_hand_ins_of_up_to_25_mb_are_taken() -> None:
    assert PLAN.limits.hand_in_bytes == 25_000_000


def test_meetings_are_on_mondays_from_13_to_17_in_five_rooms_and_on_zoom() -> None:
    week = week_dates(PLAN, 9)
    assert week.meeting_starts.isoformat() == "2023-10-30T13:00:00+01:00"
    assert week.meeting_ends.isoformat() == "2023-10-30T17:00:00+01:00"
    assert len(PLAN.meetings.rooms) == 5
    assert PLAN.meetings.online is not None
    assert PLAN.meetings.online.name == "Zoom"


def test_every_term_week_has_a_title_and_steps() -> None:
    assert [week.week for week in PLAN.weeks] == list(range(1, 14))
    assert all(week.title and week.steps for week in PLAN.weeks)


def test_no_person_is_named_and_no_address_given() -> None:
    mails = [line for line in packaged_text("02456-2023").splitlines() if "@" in line]
    assert mails == ["[accounts]    # s123456@student.dtu.dk and s123456@dtu.dk are one person"]
