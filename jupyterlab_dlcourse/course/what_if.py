"""What if: the standing a person would have, if this and that happened as well.

Events only add to what is known, so their order does not matter.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TypeAlias

import msgspec

from jupyterlab_dlcourse.course.due import Grant
from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, last_word
from jupyterlab_dlcourse.course.lab_state import LabStanding
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.outlook import Outlook, outlook
from jupyterlab_dlcourse.course.standing import Standing, standing


class HandsIn(msgspec.Struct, frozen=True):
    """She hands a lab in; ``at`` is when the last byte arrives."""

    lab: int
    at: dt.datetime


class IsJudged(msgspec.Struct, frozen=True):
    """A person judges the lab. An earlier judgement than the one that stands changes nothing."""

    lab: int
    judgement: Judgement


class IsGranted(msgspec.Struct, frozen=True):
    """Her deadline of the lab moves."""

    lab: int
    grant: Grant


class Reviews(msgspec.Struct, frozen=True):
    """She does all her reviews of the lab."""

    lab: int


Event: TypeAlias = HandsIn | IsJudged | IsGranted | Reviews


class LabChange(msgspec.Struct, frozen=True):
    """A lab whose state, reason or review differs."""

    before: LabStanding
    after: LabStanding


class WhatIf(msgspec.Struct, frozen=True):
    """Where she would stand, what would be possible, and which labs would be otherwise."""

    before: Standing
    after: Standing
    outlook: Outlook
    labs: tuple[LabChange, ...]


def what_if(
    plan: CoursePlan,
    facts: Iterable[LabFacts],
    events: Iterable[Event],
    now: dt.datetime,
    then: dt.datetime | None = None,
) -> WhatIf:
    """Say where a person would stand if some events happened as well.

    Parameters
    ----------
    plan, facts, now
        As for `standing.standing`.
    events
        What is supposed, in any order. Events of labs that are not the plan's are left aside.
    then
        The time at which to look; ``now`` unless given. An event later than that is supposed all
        the same.
    """
    known, when = list(facts), then or now
    supposed = with_events(plan, known, events)
    before, after = standing(plan, known, now), standing(plan, supposed, when)
    return WhatIf(before, after, outlook(plan, supposed, when), changes(before, after))


def with_events(
    plan: CoursePlan, facts: Iterable[LabFacts], events: Iterable[Event]
) -> tuple[LabFacts, ...]:
    """Give the facts with some events added, lab by lab in the plan's order."""
    by_lab = {lab.lab: LabFacts(lab.lab) for lab in plan.labs}
    by_lab |= {fact.lab: fact for fact in facts if fact.lab in by_lab}
    for event in events:
        if event.lab in by_lab:
            by_lab[event.lab] = _added(plan, by_lab[event.lab], event)
    return tuple(by_lab.values())


def changes(before: Standing, after: Standing) -> tuple[LabChange, ...]:
    """Give the labs that differ between two standings over the same labs."""
    pairs = zip(before.labs, after.labs, strict=True)
    return tuple(LabChange(was, now) for was, now in pairs if was != now)


def _added(plan: CoursePlan, facts: LabFacts, event: Event) -> LabFacts:
    change = msgspec.structs.replace
    match event:
        case HandsIn(at=at):
            return change(facts, received=(*facts.received, at))
        case IsJudged(judgement=judgement):
            words = [judgement] if facts.judgement is None else [facts.judgement, judgement]
            return change(facts, judgement=last_word(words))
        case IsGranted(grant=grant):
            return change(facts, grants=(*facts.grants, grant))
        case Reviews():
            given = facts.reviews_allocated
            count = plan.rules.reviews.count if given is None else given
            return change(facts, reviews_allocated=count, reviews_done=count)
