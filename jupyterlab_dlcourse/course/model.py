"""The plan file as frozen structs: what a course is, in the order of the file.

Words: *term week*, a numbered week, breaks not counted; *lab*, its EXE notebook and exercises;
*milestone*, a date of the project; *remark*, a sentence the plan wants people to see. Dates come
out of `calendar`; a struct holds only what the file says. Names here are stable: other rooms
read them as attributes.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from zoneinfo import ZoneInfo

from jupyterlab_dlcourse.course.rules import LAST_MINUTE, Part, Rules, Weekday


class Break(Part, frozen=True):
    """Weeks in the term that are not counted; ``starts`` is a Monday."""

    name: str
    starts: dt.date
    weeks: int = 1


class Term(Part, frozen=True):
    """The term: ``starts`` is the Monday of term week 1, ``weeks`` the number of counted weeks."""

    starts: dt.date
    weeks: int
    breaks: tuple[Break, ...] = ()


class Online(Part, frozen=True):
    """How to take part from afar; ``url`` is ``""`` where the plan does not know it."""

    name: str
    url: str = ""
    note: str = ""


class Meetings(Part, frozen=True):
    """The weekly meeting, in the course's zone."""

    weekday: Weekday
    starts: dt.time
    ends: dt.time
    rooms: tuple[str, ...] = ()
    online: Online | None = None
    note: str = ""


class StepKind(StrEnum):
    """What a step of a week asks one to do."""

    WATCH = "watch"
    READ = "read"
    INSTALL = "install"
    CARRY_OUT = "carry_out"
    HAND_IN = "hand_in"
    REVIEW = "review"
    PROJECT = "project"


class Step(Part, frozen=True):
    """A step of a week. ``items`` are titles (videos, chapters); ``optional`` ones are extra."""

    kind: StepKind
    text: str
    url: str = ""
    items: tuple[str, ...] = ()
    optional: bool = False


class Week(Part, frozen=True):
    """A term week: its number, title, topics and steps."""

    week: int
    title: str
    topics: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()


class Book(Part, frozen=True):
    """An exercise of the student's choice from the course book.

    ``required`` says whether a hand-in without it is incomplete; else it is reported only.
    """

    weeks: tuple[int, ...]
    required: bool = False
    answer: str = "a markdown cell at the bottom of the notebook"


class LabPlan(Part, frozen=True, cache_hash=True):
    """A lab: the EXE notebook's name, its folder in the hand-outs' repository, when it is due.

    ``week`` is the term week it belongs to, ``lab`` unless said; it opens with that week.
    ``due_date`` overrides the date that ``rules.due`` gives (its time stays).
    """

    lab: int
    title: str
    notebook: str
    folder: str = ""
    week: int | None = None
    due_date: dt.date | None = None
    book: Book | None = None
    remark: str = ""

    @property
    def term_week(self) -> int:
        """The term week the lab belongs to."""
        return self.lab if self.week is None else self.week


class Moment(Part, frozen=True):
    """A point in time: a ``date``, or a ``week`` of the term with a ``weekday``; and a ``time``."""

    date: dt.date | None = None
    week: int | None = None
    weekday: Weekday = Weekday.MONDAY
    time: dt.time = LAST_MINUTE


class MilestoneKind(StrEnum):
    """Whether a milestone is a deadline, something that begins, or something that takes place."""

    DEADLINE = "deadline"
    START = "start"
    EVENT = "event"


class Milestone(Part, frozen=True):
    """A date of the project. ``until`` ends an event; ``remark`` is shown to students with it."""

    id: str
    title: str
    kind: MilestoneKind
    at: Moment
    until: Moment | None = None
    text: str = ""
    remark: str = ""


class Poster(Part, frozen=True):
    """The poster session's rules. Sizes in minutes; ``exempt`` are kinds of students."""

    format: str
    slot_minutes: int
    minutes_a_member: int
    examiners: int
    exempt: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    extra_date: bool = False


class FinalReport(Part, frozen=True):
    """What the final report must be; ``adds_poster`` are the kinds of students who add theirs."""

    pages: int
    references_extra: bool = True
    code_link: bool = True
    notebook: bool = True
    adds_poster: tuple[str, ...] = ()


class Project(Part, frozen=True):
    """The project: groups, who is graded how, poster and report."""

    group_sizes: tuple[int, ...]
    special_group_sizes: tuple[int, ...] = ()
    graded: str = "individually"
    scale: tuple[str, ...] = ()
    grade_from: str = "project"
    synopsis_pages: float = 1
    poster: Poster | None = None
    report: FinalReport | None = None


class Limits(Part, frozen=True):
    """What a hand-in may be; ``hand_in_mb`` in millions of bytes."""

    hand_in_mb: float = 25

    @property
    def hand_in_bytes(self) -> int:
        """The largest hand-in taken, in bytes."""
        return int(self.hand_in_mb * 1_000_000)


class HandoutSource(Part, frozen=True):
    """The git repository the hand-outs come from."""

    repository: str
    branch: str = ""


class Accounts(Part, frozen=True):
    """Mail domains under which one person may appear: ``domains[0]`` is the one kept."""

    domains: tuple[str, ...] = ()


class Role(Part, frozen=True):
    """A role and what it is for; rights are the room ``auth``'s."""

    id: str
    title: str
    text: str = ""


class CoursePlan(Part, frozen=True, cache_hash=True):
    """A course, whole. Read with `plan.load_plan`, which lets no faulty plan through."""

    course: str
    title: str
    zone: str
    term: Term
    meetings: Meetings
    rules: Rules
    handouts: HandoutSource
    labs: tuple[LabPlan, ...]
    weeks: tuple[Week, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    project: Project | None = None
    limits: Limits = Limits()
    accounts: Accounts = Accounts()
    roles: tuple[Role, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def tz(self) -> ZoneInfo:
        """The course's time zone."""
        return ZoneInfo(self.zone)

    @property
    def notebooks(self) -> dict[int, str]:
        """The file name of each lab's EXE notebook, by the lab's number."""
        return {lab.lab: lab.notebook for lab in self.labs}

    def lab(self, number: int) -> LabPlan | None:
        """Give a lab by its number, None when the course has no such lab."""
        return next((lab for lab in self.labs if lab.lab == number), None)

    def week(self, number: int) -> Week | None:
        """Give a term week's content, None when the plan has none for it."""
        return next((week for week in self.weeks if week.week == number), None)
