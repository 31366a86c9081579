"""Whether a hand-in counts: the deadline, what may move it, and the sentence for the receipt.

The server's clock decides, at the arrival of the last byte. A deadline at 23:59 holds until that
minute has ended. A late hand-in is kept all the same; a grant given afterwards counts it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import msgspec

from jupyterlab_dlcourse.course.calendar import end_of_minute
from jupyterlab_dlcourse.course.rules import Mover, Rules


class Grant(msgspec.Struct, frozen=True):
    """Something that moves one person's (or everyone's) deadline of a lab.

    ``until`` is an inclusive minute, aware. A grant never shortens a deadline.
    """

    mover: Mover
    until: dt.datetime
    reason: str = ""


class Arrival(msgspec.Struct, frozen=True):
    """What became of a hand-in: ``late`` by the plan's deadline, ``counts`` after all grants.

    ``due`` is the deadline that held for it; ``text`` says all of it in a sentence.
    """

    late: bool
    counts: bool
    due: dt.datetime
    text: str


def on_time(received: dt.datetime, due: dt.datetime) -> bool:
    """Tell whether the last byte came before the due minute ended (both aware)."""
    return _utc(received) < _utc(end_of_minute(due))


def deadline(due: dt.datetime, grants: Iterable[Grant], rules: Rules) -> dt.datetime:
    """Give the deadline that holds: the plan's, or the latest grant the rules allow for."""
    moved = [grant.until for grant in grants if grant.mover in rules.deadlines_moved_by]
    return max([due, *moved], key=_utc)


def arrival(
    received: dt.datetime, due: dt.datetime, grants: Iterable[Grant], rules: Rules
) -> Arrival:
    """Say of a hand-in whether it is late and whether it counts.

    Parameters
    ----------
    received
        When the last byte arrived, by the server's clock; aware.
    due
        The plan's deadline of the lab (`calendar.LabDates.due`).
    grants
        Extensions, outages and invitations to resubmit that the person has for this lab.
    rules
        The plan's rules; movers it does not name are ignored.
    """
    held = deadline(due, grants, rules)
    late, counts = not on_time(received, due), on_time(received, held)
    if not counts:
        passed = _spell(_utc(received) - _utc(held))
        text = f"Kept but not counted: handed in {passed} after the deadline."
    elif late:
        text = "Counted: handed in after the deadline, within the time granted."
    else:
        text = "Counted: handed in on time."
    return Arrival(late=late, counts=counts, due=held, text=text)


def _utc(time: dt.datetime) -> dt.datetime:
    """Give the same instant in UTC: within one zone Python compares wall clocks, not instants."""
    return time.astimezone(dt.UTC)


def _spell(span: dt.timedelta) -> str:
    """Give a time span by its largest unit, rounded down: "3 h", "2 days", "40 s"."""
    seconds = int(span.total_seconds())
    for unit, size in (("day", 86_400), ("h", 3_600), ("min", 60)):
        count = seconds // size
        if count:
            return f"{count} {unit}s" if unit == "day" and count > 1 else f"{count} {unit}"
    return f"{seconds} s"
