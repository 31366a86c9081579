"""Which deadline holds for a person: the plan's, and what people granted."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.course.calendar import LabDates, lab_dates
from jupyterlab_dlcourse.course.due import Arrival, Grant, arrival, deadline
from jupyterlab_dlcourse.course.model import CoursePlan, LabPlan
from jupyterlab_dlcourse.course.outages import Outage, outage_grants
from jupyterlab_dlcourse.course.rules import Mover
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.store.queries import judgements
from jupyterlab_dlcourse.store.tables import ExtensionRow, JudgementRow, OutageRow


class Grants(msgspec.Struct, frozen=True):
    """All that moves one person's deadlines."""

    plan: CoursePlan
    extensions: tuple[ExtensionRow, ...]
    outages: tuple[OutageRow, ...]
    judgements: tuple[JudgementRow, ...]

    def dates(self, lab: int) -> LabDates:
        """Give the lab's dates as planned; `NotFound` when the course has no such lab."""
        return lab_dates(self.plan, planned(self.plan, lab))

    def of(self, lab: int) -> tuple[Grant, ...]:
        """Give what moves the deadline of one lab, outages of those deadlines among it."""
        granted = (
            *(
                Grant(Mover.EXTENSION, row.until, row.reason, row.person is None, row.at)
                for row in self.extensions
                if row.lab == lab
            ),
            *(
                Grant(Mover.RESUBMISSION, row.until, row.reason)
                for row in self.judgements
                if row.lab == lab and row.until is not None
            ),
        )
        if not self.outages:
            return granted
        deadlines = [self.dates(lab).due, *(grant.until for grant in granted)]
        down = [Outage(row.starts, row.ends, row.what) for row in self.outages]
        return (*granted, *outage_grants(self.plan, deadlines, down))

    def due(self, lab: int) -> datetime:
        """Give the deadline that holds, in the course's zone."""
        moved = deadline(self.dates(lab).due, self.of(lab), self.plan.rules)
        return moved.astimezone(self.plan.tz)

    def arrival(self, lab: int, received: datetime) -> Arrival:
        """Say whether a hand-in received then is late, and whether it counts."""
        return arrival(received, self.dates(lab).due, self.of(lab), self.plan.rules)

    def uninvited(self) -> Grants:
        """Give the same without invitations to resubmit, whose hand-ins are not for the peers."""
        return msgspec.structs.replace(self, judgements=())


def grants_of(session: Session, plan: CoursePlan, person: str) -> Grants:
    """Read what moves a person's deadlines."""
    return Grants(
        plan=plan,
        extensions=tuple(judgements.extensions_for(session, plan.course, person)),
        outages=tuple(judgements.outages(session, plan.course)),
        judgements=tuple(judgements.judgements_of(session, plan.course, person)),
    )


class ClassGrants(msgspec.Struct, frozen=True):
    """What moves the deadlines of everyone in the class."""

    plan: CoursePlan
    extensions: tuple[ExtensionRow, ...]
    outages: tuple[OutageRow, ...]
    judgements: dict[str, tuple[JudgementRow, ...]]

    def of(self, person: str) -> Grants:
        """Give what moves one person's; for whom nothing is known, what moves everyone's."""
        own = tuple(row for row in self.extensions if row.person in {None, person})
        return Grants(self.plan, own, self.outages, self.judgements.get(person, ()))


def class_grants(session: Session, plan: CoursePlan, lab: int | None = None) -> ClassGrants:
    """Read what moves everyone's deadlines; with ``lab``, what is needed to know of that one."""
    words: defaultdict[str, tuple[JudgementRow, ...]] = defaultdict(tuple)
    for row in judgements.every_judgement(session, plan.course, lab):
        words[row.person] += (row,)
    return ClassGrants(
        plan=plan,
        extensions=tuple(judgements.every_extension(session, plan.course)),
        outages=tuple(judgements.outages(session, plan.course)),
        judgements=dict(words),
    )


def planned(plan: CoursePlan, lab: int) -> LabPlan:
    """Give the lab as planned; `NotFound` when the course has no such lab."""
    found = plan.lab(lab)
    if found is None:
        raise NotFound(f"This course has no lab {lab}.", lab=lab)
    return found
