"""The plan's rules as data: when labs are due, how they are reviewed, judged, and what gates ask.

Nothing here computes; `due`, `calendar` and `standing` do.
"""

from __future__ import annotations

from datetime import time
from enum import StrEnum

import msgspec

LAST_MINUTE = time(23, 59)


class Weekday(StrEnum):
    """A day of the week, in the plan's spelling. Weeks begin on Monday."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def number(self) -> int:
        """Days since Monday, 0 to 6."""
        return list(Weekday).index(self)


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of the plan file. An unknown key in it is a fault."""


class DueRule(Part, frozen=True):
    """When a lab is due, counted from its own term week: "Monday of week N+1, 23:59".

    Source: the course page's list of deadlines; the hour, which it gives only for other deadlines,
    is the plan's.
    """

    weeks_later: int = 1
    weekday: Weekday = Weekday.MONDAY
    time: time = LAST_MINUTE


class ReviewRule(Part, frozen=True):
    """Peer reviews: how many reports each gets, and for how many *term* weeks the window is open.

    A lab whose window the break interrupts is reviewed by the same weekday after it.

    Source: the course page on peer grading, with its remark that the break's week is not counted.
    """

    count: int = 3
    window_weeks: int = 1


class JudgingRule(Part, frozen=True):
    """Judging: days after the review window's end; whether silence then counts as passed.

    The queue puts disagreement first. It is one where the peers' scores (0 to 1) are ``apart`` by
    so much, or their mean lies on the other side of ``middle`` than the checks, by so much of
    what it could.

    Source: the course page lets who hears nothing take the lab as passed; the number of days, and
    what is a disagreement, is the plan's.
    """

    days: int = 7
    silence_passes: bool = True
    apart: float = 0.4  # two peers of a three-level rubric a level and more apart
    middle: float = 0.5


class ResubmissionRule(Part, frozen=True):
    """An invited resubmission: days to make it in, and whether peers review it again.

    Source: the course page invites who has not passed to hand in again, to the teacher alone; the
    number of days is the plan's.
    """

    allowed: bool = True
    days: int = 7
    peer_reviewed: bool = False


class GateReading(StrEnum):
    """How "six handed in and peer graded" is read.

    ``separate``: so many labs passed and so many reviewed, not necessarily the same ones.
    ``together``: so many labs that are each passed and reviewed. ``passed``: passes alone.

    Source: the course page says that both are required, and that a lab whose reviews were forgotten
    can be passed all the same. Only ``separate`` leaves both true, and is the default.
    """

    SEPARATE = "separate"
    TOGETHER = "together"
    PASSED = "passed"


class GateRule(Part, frozen=True):
    """What opens the gate to the project; ``together`` reads only ``passed``."""

    passed: int
    reviewed: int = 0
    reading: GateReading = GateReading.SEPARATE


class Mover(StrEnum):
    """What may move a deadline."""

    EXTENSION = "extension"
    RESUBMISSION = "resubmission"
    OUTAGE = "outage"


class OutageRule(Part, frozen=True):
    """When an outage of ours moves a deadline, and how far.

    It does when at least ``minutes`` of it fell into the ``last_hours`` before the deadline. The
    new one is at the rules' hour, ``days`` after the day of the deadline or of the outage's end,
    whichever is later. Source: ours; the course page speaks of no outages.
    """

    last_hours: int = 6
    minutes: int = 15
    days: int = 1


class Rules(Part, frozen=True):
    """The rules of the course.

    ``handout_frozen_days`` is how many days before the meeting a hand-out changes no more; who
    fetched an older one is told. ``problems_any_time`` says whether a hand-in that went wrong can
    be reported at any time, not only after a judgement.
    """

    gate: GateRule
    due: DueRule = DueRule()
    reviews: ReviewRule = ReviewRule()
    judging: JudgingRule = JudgingRule()
    resubmission: ResubmissionRule = ResubmissionRule()
    outages: OutageRule = OutageRule()
    deadlines_moved_by: tuple[Mover, ...] = tuple(Mover)
    handout_frozen_days: int = 0
    problems_any_time: bool = True
