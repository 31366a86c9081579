"""Dates as an iCalendar file (RFC 5545), which calendar programs subscribe to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final

from jupyterlab_dlcourse.course.feed.dates import FeedDate
from jupyterlab_dlcourse.course.model import CoursePlan

_OCTETS: Final = 75  # the longest line the format allows, without its end
_ESCAPED: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def icalendar(plan: CoursePlan, dates: Iterable[FeedDate], now: dt.datetime) -> str:
    """Give the file's text; its lines end in CR LF.

    Parameters
    ----------
    plan
        The course, whose name the calendar has; ``course`` keeps its events' ids apart from
        another course's.
    dates
        In any order.
    now
        When the file is made; aware. Times are written in UTC, which needs no table of zones.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//jupyterlab_dlcourse//EN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(f'{plan.course} {plan.title}')}",
        *(line for date in dates for line in _event(plan, date, now)),
        "END:VCALENDAR",
    ]
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(plan: CoursePlan, date: FeedDate, now: dt.datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(f'{plan.course}-{date.key}')}@jupyterlab-dlcourse"
    yield f"DTSTAMP:{_utc(now)}"
    yield f"DTSTART:{_utc(date.at)}"
    if date.ends is not None:
        yield f"DTEND:{_utc(date.ends)}"
    yield f"SUMMARY:{_text(date.title)}"
    if date.text:
        yield f"DESCRIPTION:{_text(date.text)}"
    yield "TRANSP:TRANSPARENT"  # a deadline takes nobody's time
    yield "END:VEVENT"


def _utc(time: dt.datetime) -> str:
    return f"{time.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """Give a text as a value: escaped, and without control characters, which end a line."""
    lines = (" ".join(line.split()) for line in words.replace("\r\n", "\n").split("\n"))
    kept = (each for each in "\n".join(lines) if each == "\n" or each.isprintable())
    return "".join(kept).translate(_ESCAPED)


def _folded(line: str) -> Iterator[str]:
    """Cut a line into parts of at most 75 octets, the further ones after a blank."""
    part, size = "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _OCTETS:
            yield part
            part, size = " ", 1
        part += character
        size += width
    yield part
