"""A whole course with every date worked out: what ``dlcourse plan show`` prints."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec

from jupyterlab_dlcourse.course.calendar import (
    lab_dates,
    local,
    milestone_dates,
    week_dates,
)
from jupyterlab_dlcourse.course.model import (
    Accounts,
    Book,
    CoursePlan,
    HandoutSource,
    LabPlan,
    Limits,
    Online,
    Project,
    Role,
    Step,
)
from jupyterlab_dlcourse.course.rules import Rules

_WEEK = dt.timedelta(weeks=1)


class MeetingLine(msgspec.Struct, frozen=True):
    """A weekly meeting."""

    starts: dt.datetime
    ends: dt.datetime
    rooms: tuple[str, ...]
    online: Online | None
    note: str


class WeekLine(msgspec.Struct, frozen=True):
    """A term week with its dates; ``ends`` is the Monday after."""

    week: int
    title: str
    starts: dt.datetime
    ends: dt.datetime
    topics: tuple[str, ...]
    steps: tuple[Step, ...]
    meeting: MeetingLine


class BreakLine(msgspec.Struct, frozen=True):
    """Weeks that are not counted; ``ends`` is the Monday after."""

    name: str
    starts: dt.datetime
    ends: dt.datetime


class LabLine(msgspec.Struct, frozen=True):
    """A lab with its dates; deadlines are inclusive minutes."""

    lab: int
    title: str
    week: int
    notebook: str
    folder: str
    handout_fixed: dt.datetime
    opens: dt.datetime
    due: dt.datetime
    review_opens: dt.datetime
    review_due: dt.datetime
    judged_by: dt.datetime
    book: Book | None
    remark: str


class MilestoneLine(msgspec.Struct, frozen=True):
    """A date of the project."""

    id: str
    title: str
    kind: str
    at: dt.datetime
    until: dt.datetime | None
    text: str
    remark: str


class Agenda(msgspec.Struct, frozen=True):
    """The course, dated. All times carry the offset of the course's zone at that time."""

    course: str
    title: str
    zone: str
    weeks: tuple[WeekLine, ...]
    breaks: tuple[BreakLine, ...]
    labs: tuple[LabLine, ...]
    milestones: tuple[MilestoneLine, ...]
    rules: Rules
    limits: Limits
    handouts: HandoutSource
    project: Project | None
    accounts: Accounts
    roles: tuple[Role, ...]
    remarks: tuple[str, ...]


def agenda(plan: CoursePlan) -> Agenda:
    """Work out every date of a sound plan."""
    copied: dict[str, Any] = {
        name: getattr(plan, name)
        for name in ("course", "title", "zone", "rules", "limits", "handouts", "project")
    }
    return Agenda(
        **copied,
        accounts=plan.accounts,
        roles=plan.roles,
        remarks=plan.remarks,
        weeks=tuple(_week(plan, number) for number in range(1, plan.term.weeks + 1)),
        breaks=tuple(
            BreakLine(
                each.name, local(plan, each.starts), local(plan, each.starts + each.weeks * _WEEK)
            )
            for each in plan.term.breaks
        ),
        labs=tuple(_lab(plan, lab) for lab in plan.labs),
        milestones=tuple(_milestones(plan)),
    )


def _week(plan: CoursePlan, number: int) -> WeekLine:
    dates, week, meets = week_dates(plan, number), plan.week(number), plan.meetings
    return WeekLine(
        week=number,
        title="" if week is None else week.title,
        starts=dates.starts,
        ends=dates.ends,
        topics=() if week is None else week.topics,
        steps=() if week is None else week.steps,
        meeting=MeetingLine(
            dates.meeting_starts, dates.meeting_ends, meets.rooms, meets.online, meets.note
        ),
    )


def _lab(plan: CoursePlan, lab: LabPlan) -> LabLine:
    dates = msgspec.structs.asdict(lab_dates(plan, lab))
    own = {key: getattr(lab, key) for key in ("title", "notebook", "folder", "book", "remark")}
    return LabLine(**dates, **own)


def _milestones(plan: CoursePlan) -> list[MilestoneLine]:
    lines = []
    for stone in plan.milestones:
        dates = milestone_dates(plan, stone)
        lines.append(
            MilestoneLine(
                id=stone.id,
                title=stone.title,
                kind=stone.kind,
                at=dates.at,
                until=dates.until,
                text=stone.text,
                remark=stone.remark,
            )
        )
    return lines
