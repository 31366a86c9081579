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

    ``until`` is an inclusive minute, aware. A grant never shortens a deadline. ``for_all`` is true
    of what moves it for the whole class (an outage always does): review and judging then move
    along. ``given`` is when it was granted, None where that is not known.

    Source: the course page says that its deadlines are strict; what may move them nevertheless is
    the plan's to say (``deadlines_moved_by``).
    """

    mover: Mover
    until: dt.datetime
    reason: str = ""
    for_all: bool = False
    given: dt.datetime | None = None

    @property
    def everyone(self) -> bool:
        """Whether it moves the deadline of the whole class."""
        return self.for_all or self.mover is Mover.OUTAGE


class Arrival(msgspec.Struct, frozen=True):
    """What became of a hand-in: ``late`` by the plan's deadline, ``counts`` after all grants.

    ``due`` is the deadline that held for it; ``text`` says all of it in a sentence.
    """

    late: bool
    counts: bool
    due: dt.datetime
    text: str


def on_time(received: dt.datetime, due: dt.datetime) -> bool:
    """Tell whether the last byte came before the due minute ended (both aware).

    Source: the design, "what comes in": 23:59:59 of the server's clock is the last second.
    """
    return instant(received) < instant(end_of_minute(due))


def deadline(due: dt.datetime, grants: Iterable[Grant], rules: Rules) -> dt.datetime:
    """Give the deadline that holds: the plan's, or the latest grant the rules allow for.

    Source: as for `Grant`.
    """
    return deadlines(due, grants, rules)[-1]


def deadlines(due: dt.datetime, grants: Iterable[Grant], rules: Rules) -> list[dt.datetime]:
    """Give all deadlines a person has had for something, earliest first; ``due`` is the first."""
    allowed = [grant.until for grant in grants if grant.mover in rules.deadlines_moved_by]
    later = (until for until in allowed if instant(until) > instant(due))
    return [due, *sorted(later, key=instant)]


def met(
    received: Iterable[dt.datetime], due: dt.datetime, grants: Iterable[Grant], rules: Rules
) -> dt.datetime | None:
    """Give the earliest of the person's deadlines that a hand-in was in time for, None if none.

    What follows a deadline (review, judging, silence) is counted from this one, so that nobody
    loses by an extension that she did not need.
    """
    first = min(received, key=instant, default=None)
    if first is None:
        return None
    had = deadlines(due, grants, rules)
    return next((until for until in had if on_time(first, until)), None)


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
        passed = span_text(instant(received) - instant(held))
        text = f"Kept but not counted: handed in {passed} after the deadline."
    elif late:
        text = "Counted: handed in after the deadline, within the time granted."
    else:
        text = "Counted: handed in on time."
    return Arrival(late=late, counts=counts, due=held, text=text)


def instant(time: dt.datetime) -> dt.datetime:
    """Give the same instant in UTC: within one zone Python compares wall clocks, not instants."""
    return time.astimezone(dt.UTC)


def span_text(span: dt.timedelta) -> str:
    """Give a time span by its largest unit, rounded down: "3 h", "2 days", "40 s"."""
    seconds = int(span.total_seconds())
    for unit, size in (("day", 86_400), ("h", 3_600), ("min", 60)):
        count = seconds // size
        if count:
            return f"{count} {unit}s" if unit == "day" and count > 1 else f"{count} {unit}"
    return f"{seconds} s"
