from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.feed.dates import FeedDate, feed_dates
from jupyterlab_dlcourse.course.feed.icalendar import icalendar
from tests.course.worlds import PLAN

NOW = dt.datetime(2023, 9, 1, 12, tzinfo=dt.UTC)


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_a_deadline_is_an_event_in_utc_whose_id_does_not_change() -> None:
    lines = unfolded(icalendar(PLAN, feed_dates(PLAN, []), NOW))
    place = lines.index("UID:02456-lab8-due@jupyterlab-dlcourse")
    assert lines[place : place + 3] == [
        "UID:02456-lab8-due@jupyterlab-dlcourse",
        "DTSTAMP:20230901T120000Z",
        "DTSTART:20231030T225900Z",
    ]


def test_the_poster_session_has_an_end() -> None:
    assert "DTEND:20231207T160000Z" in icalendar(PLAN, feed_dates(PLAN, []), NOW)


def test_the_calendar_has_the_course_s_name() -> None:
    assert "X-WR-CALNAME:02456 Deep learning" in unfolded(icalendar(PLAN, [], NOW))


def test_commas_semicolons_backslashes_and_line_breaks_are_escaped() -> None:
    date = FeedDate("x", "a,b;c\\d\ne", NOW)
    assert "SUMMARY:a\\,b\\;c\\\\d\\ne" in unfolded(icalendar(PLAN, [date], NOW))


def test_a_blank_that_does_not_break_is_a_blank() -> None:
    date = FeedDate("x", "lab\u00a03\tdue\r\nsoon", NOW)
    assert "SUMMARY:lab 3 due\\nsoon" in unfolded(icalendar(PLAN, [date], NOW))


def test_begins_and_ends_fit() -> None:
    lines = unfolded(icalendar(PLAN, feed_dates(PLAN, []), NOW))
    assert (lines[0], lines[-2:]) == ("BEGIN:VCALENDAR", ["END:VCALENDAR", ""])
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(feed_dates(PLAN, []))


@given(st.text(max_size=200), st.text(max_size=300))
def test_no_text_breaks_a_line_or_makes_it_too_long(title: str, text: str) -> None:
    made = icalendar(PLAN, [FeedDate("x", title, NOW, None, text)], NOW)
    lines = made.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert "\n" not in "".join(lines)
    assert "\r" not in "".join(lines)
    assert unfolded(made).count("BEGIN:VEVENT") == 1
