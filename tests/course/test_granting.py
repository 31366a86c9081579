from __future__ import annotations

import datetime as dt

import pytest

from jupyterlab_dlcourse.course.due import Grant
from jupyterlab_dlcourse.course.granting import GrantLine, preview_extension
from jupyterlab_dlcourse.course.rules import Mover
from tests.course.worlds import DATES, DAY, HOUR, MINUTE, PLAN, with_rules

FIRST = DATES[1]
NOW = FIRST.due - DAY
UNTIL = FIRST.due + 2 * DAY


def preview(until: dt.datetime, *grants: Grant, now: dt.datetime = NOW) -> GrantLine:
    (line,) = preview_extension(PLAN, PLAN.labs[0], until, {"one": grants}, now)
    return line


def test_a_preview_gives_the_deadline_now_and_then() -> None:
    assert preview(UNTIL) == GrantLine("one", FIRST.due, UNTIL)


def test_for_many_each_has_a_line_of_her_own() -> None:
    longer = Grant(Mover.EXTENSION, UNTIL + DAY)
    lines = preview_extension(PLAN, PLAN.labs[0], UNTIL, {"one": (), "other": (longer,)}, NOW)
    assert [(line.person, line.after, bool(line.fault)) for line in lines] == [
        ("one", UNTIL, False),
        ("other", UNTIL + DAY, True),
    ]
    assert lines[1].fault == "The deadline is Thu 7 Sep, 23:59 already."


@pytest.mark.parametrize(("seconds", "fault"), [(59, False), (60, True)])
def test_an_extension_into_the_past_is_refused(seconds: int, *, fault: bool) -> None:
    line = preview(UNTIL, now=UNTIL + dt.timedelta(seconds=seconds))
    assert bool(line.fault) is fault
    if fault:
        assert line.fault.startswith("Wed 6 Sep, 23:59 is past.")
        assert line.after == line.before


def test_an_extension_to_the_deadline_itself_changes_nothing_and_says_so() -> None:
    assert preview(FIRST.due).fault == "The deadline is Mon 4 Sep, 23:59 already."
    assert preview(FIRST.due + MINUTE).fault == ""


def test_a_year_mistyped_is_refused() -> None:
    assert preview(UNTIL + 366 * DAY).fault == "The course ends on Thu 21 Dec, 23:59 2023."


def test_an_invitation_to_resubmit_is_not_the_lab_s_deadline() -> None:
    invited = Grant(Mover.RESUBMISSION, UNTIL + 9 * DAY)
    assert preview(UNTIL, invited).before == FIRST.due


def test_a_plan_may_allow_no_extensions() -> None:
    plan = with_rules(deadlines_moved_by=(Mover.OUTAGE,))
    (line,) = preview_extension(plan, plan.labs[0], UNTIL, {"one": ()}, NOW + HOUR)
    assert line.fault == "This course's plan allows no extensions."
