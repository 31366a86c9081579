"""Which dates concern one person: her deadlines as they hold for her, reviews, milestones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

import msgspec

from jupyterlab_dlcourse.course.calendar import days_on, lab_dates, milestone_dates, spoken
from jupyterlab_dlcourse.course.due import deadline, met
from jupyterlab_dlcourse.course.facts import LabFacts, Word
from jupyterlab_dlcourse.course.model import CoursePlan, LabPlan
from jupyterlab_dlcourse.course.rules import Mover
from jupyterlab_dlcourse.course.silence import class_deadline


class FeedDate(msgspec.Struct, frozen=True):
    """A date of a person: ``key`` stays the same when the date moves, so that programs move it.

    ``ends`` is None for a deadline, which is a moment; all times aware.
    """

    key: str
    title: str
    at: dt.datetime
    ends: dt.datetime | None = None
    text: str = ""


def feed_dates(plan: CoursePlan, facts: Iterable[LabFacts]) -> tuple[FeedDate, ...]:
    """Give all dates of a person, soonest first; past ones too, as calendars keep them.

    A lab she handed in in time is not taken out: the date stays what it was. Reviews are hers only
    once she has some.
    """
    by_lab = {fact.lab: fact for fact in facts}
    found = [
        date
        for lab in plan.labs
        for date in _of_lab(plan, lab, by_lab.get(lab.lab, LabFacts(lab.lab)))
    ]
    found += _milestones(plan)
    return tuple(sorted(found, key=lambda date: (date.at.astimezone(dt.UTC), date.key)))


def _of_lab(plan: CoursePlan, lab: LabPlan, facts: LabFacts) -> Iterator[FeedDate]:
    number = lab.lab
    own = [grant for grant in facts.grants if grant.mover is not Mover.RESUBMISSION]
    planned = lab_dates(plan, lab).due
    due = deadline(planned, own, plan.rules)
    moved = "" if due == planned else f"Moved from {spoken(plan, planned)}."
    yield FeedDate(f"lab{number}-due", f"Lab {number} due: {lab.title}", due, text=moved)
    if facts.reviews_allocated:
        of_class = class_deadline(plan, lab, own)
        held = met(facts.received, of_class, own, plan.rules) or of_class
        until = lab_dates(plan, lab, held).review_due
        count = f"{facts.reviews_done} of {facts.reviews_allocated} handed in."
        yield FeedDate(f"lab{number}-reviews", f"Reviews of lab {number} due", until, text=count)
    word = facts.judgement
    if word is not None and word.word is Word.RESUBMIT and plan.rules.resubmission.allowed:
        first = word.until or days_on(plan, word.at, plan.rules.resubmission.days)
        until = deadline(first, facts.grants, plan.rules)
        yield FeedDate(f"lab{number}-resubmit", f"Resubmit lab {number} to the teachers", until)


def _milestones(plan: CoursePlan) -> list[FeedDate]:
    dated = ((stone, milestone_dates(plan, stone)) for stone in plan.milestones)
    return [
        FeedDate(stone.id, stone.title, dates.at, dates.until, stone.remark or stone.text)
        for stone, dates in dated
    ]
