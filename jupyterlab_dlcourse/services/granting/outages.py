"""Outages: recorded by a teacher, never silently used; what they move is the rules' to say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.course.calendar import spoken
from jupyterlab_dlcourse.course.due import instant, span_text
from jupyterlab_dlcourse.errors import Conflict, Invalid, NotFound
from jupyterlab_dlcourse.services.answers.extension import (
    Downtime,
    Moved,
    NewOutage,
    Outage,
    OutagePreview,
    Outages,
    Why,
)
from jupyterlab_dlcourse.services.dates.deadlines import ClassGrants, class_grants
from jupyterlab_dlcourse.services.dates.moments import minute
from jupyterlab_dlcourse.services.dates.moved import moved_by
from jupyterlab_dlcourse.services.dates.windows import NOBODY
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.standing.facts import (
    attempts_by_person,
    counting,
)
from jupyterlab_dlcourse.services.words import said
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import downtimes, judgements, people
from jupyterlab_dlcourse.store.tables import DowntimeRow, OutageRow

_LONGEST: Final = timedelta(days=31)
_LONGEST_WHAT: Final = 80


class OutageBook:
    """The outages of a course."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def all(self, actor: Actor) -> Outages:
        """Give outages on record and downtimes found; `Forbidden` to students."""
        require(actor, Action.SEE_CLASS, actor.id)
        place = self._place
        with place.database.read() as session:
            names = people.names(session, place.course)
            grants = class_grants(session, place.plan)
            found = downtimes.open_downtimes(session, place.course)
        return Outages(
            recorded=tuple(self._shown(row, names, grants) for row in reversed(grants.outages)),
            found=tuple(self._proposed(row) for row in found),
        )

    def preview(self, actor: Actor, new: NewOutage, outage: int | None = None) -> OutagePreview:
        """Say which deadlines an outage would move; nothing is recorded.

        Parameters
        ----------
        outage
            The one on record that it would take the place of.

        Raises
        ------
        Forbidden
            The actor is no teacher.
        NotFound
            There is no such outage on record.
        Invalid
            A time has no zone.
        """
        require(actor, Action.GRANT_TIME, actor.id)
        with self._place.database.read() as session:
            if outage is not None:
                self._find(session, outage)
            return self._preview(session, _read(new), outage)

    def record(self, actor: Actor, new: NewOutage, outage: int | None = None) -> Outages:
        """Put an outage on record, or correct one; from then on it moves what the preview says.

        Raises
        ------
        Forbidden, NotFound, Invalid
            As `preview`.
        Conflict
            It cannot be; the message says why, nothing was changed.
        """
        require(actor, Action.GRANT_TIME, actor.id)
        place, new = self._place, _read(new)
        with place.database.write() as session:
            old = None if outage is None else self._find(session, outage)
            shown = self._preview(session, new, outage)
            if shown.fault:
                raise Conflict(shown.fault)
            before = None if old is None else NewOutage(old.starts, old.ends, old.what)
            row = old or OutageRow(course=place.course)
            row.starts, row.ends, row.what = new.starts, new.ends, new.what
            row.by, row.at = actor.id, place.clock()
            session.add(row)
            downtimes.settle(session, place.course, new.found, place.clock())
            action = "record an outage" if old is None else "correct an outage"
            note(session, place, actor.id, action, before=before, after=new, why=new.why)
        return self.all(actor)

    def drop(self, actor: Actor, outage: int, why: Why) -> Outages:
        """Take an outage off the record: the deadlines it moved are where they were.

        Raises
        ------
        Forbidden
            The actor is no teacher.
        NotFound
            There is no such outage.
        Conflict
            A hand-in counts because of it.
        """
        require(actor, Action.GRANT_TIME, actor.id)
        place = self._place
        with place.database.write() as session:
            row = self._find(session, outage)
            grants = class_grants(session, place.plan)
            held = self._held(session, grants, _without(grants, outage))
            if held:
                raise Conflict(held)
            session.delete(row)
            before = NewOutage(row.starts, row.ends, row.what)
            note(session, place, actor.id, "drop an outage", before=before, why=why.why.strip())
        return self.all(actor)

    def dismiss(self, actor: Actor, downtime: int) -> Outages:
        """Say that a downtime found moves nothing; `Forbidden`, or `NotFound` without such."""
        require(actor, Action.GRANT_TIME, actor.id)
        place = self._place
        with place.database.write() as session:
            row = downtimes.settle(session, place.course, downtime, place.clock())
            if row is None:
                raise NotFound("There is no such downtime: was it settled already?")
            was = NewOutage(row.starts, row.ends)
            note(session, place, actor.id, "dismiss a downtime", before=was)
        return self.all(actor)

    def _find(self, session: Session, outage: int) -> OutageRow:
        row = judgements.find_outage(session, self._place.course, outage)
        if row is None:
            raise NotFound("There is no such outage: was it dropped already?")
        return row

    def _preview(self, session: Session, new: NewOutage, outage: int | None) -> OutagePreview:
        place = self._place
        grants = class_grants(session, place.plan)
        others = _without(grants, outage)
        row = OutageRow(id=0, starts=new.starts, ends=new.ends, what=new.what)
        after = msgspec.structs.replace(others, outages=(*others.outages, row))
        fault = self._fault(new, others)
        if fault:
            return OutagePreview((), 0, fault, fault)
        fault = self._held(session, grants, after)
        moved = self._moved(others, after)
        own = self._own(session, others, after)
        return OutagePreview(moved, own, fault, fault or self._text(moved, own))

    def _fault(self, new: NewOutage, others: ClassGrants) -> str:
        if new.ends <= new.starts:
            return "An outage ends after it begins."
        if new.ends > self._place.clock():
            return "It is not over yet: record an outage when it has ended."
        if new.ends - new.starts > _LONGEST:
            return f"That is {span_text(new.ends - new.starts)}: is the year right?"
        for row in others.outages:
            if row.what == new.what and row.starts < new.ends and new.starts < row.ends:
                begins = spoken(self._place.plan, row.starts)
                return f"An outage from {begins} is on record already: correct that one."
        return ""

    def _held(self, session: Session, before: ClassGrants, after: ClassGrants) -> str:
        attempts = attempts_by_person(session, self._place.course)
        lost = counting(before, attempts) - counting(after, attempts)
        if not lost:
            return ""
        hand_ins = "1 hand-in counts" if len(lost) == 1 else f"{len(lost)} hand-ins count"
        return f"{hand_ins} because of it: what was promised stays."

    def _moved(self, before: ClassGrants, after: ClassGrants) -> tuple[Moved, ...]:
        plan = self._place.plan
        was = moved_by(plan, before.of(NOBODY))
        return tuple(one for one in moved_by(plan, after.of(NOBODY)) if one not in was)

    def _own(self, session: Session, before: ClassGrants, after: ClassGrants) -> int:
        """Count students with a deadline of their own that moves."""
        place = self._place
        class_dues = {lab.lab: before.of(NOBODY).due(lab.lab) for lab in place.plan.labs}
        found = 0
        for person, role in people.members(session, place.course):
            was, will = before.of(person.id), after.of(person.id)
            found += role == Role.STUDENT and any(
                instant(was.due(lab)) not in {instant(due), instant(will.due(lab))}
                for lab, due in class_dues.items()
            )
        return found

    def _text(self, moved: tuple[Moved, ...], own: int) -> str:
        if not moved and not own:
            rule = self._place.plan.rules.outages
            return (
                f"No deadline moves: of the {rule.last_hours} h before one, "
                f"{rule.minutes} min must be lost."
            )
        own_text = f" {own} students have deadlines of their own that move." if own else ""
        return " ".join(one.text for one in moved) + own_text

    def _shown(self, row: OutageRow, names: Mapping[str, str], grants: ClassGrants) -> Outage:
        zone = self._place.plan.tz
        return Outage(
            id=row.id,
            starts=row.starts.astimezone(zone),
            ends=row.ends.astimezone(zone),
            what=row.what,
            by=row.by,
            by_name=names.get(row.by, row.by),
            at=row.at.astimezone(zone),
            moved=self._moved(_without(grants, row.id), grants),
        )

    def _proposed(self, row: DowntimeRow) -> Downtime:
        plan = self._place.plan
        lasted = span_text(row.ends - row.starts)
        return Downtime(
            id=row.id,
            starts=row.starts.astimezone(plan.tz),
            ends=row.ends.astimezone(plan.tz),
            text=f"The server did not run for {lasted} from {spoken(plan, row.starts)}.",
        )


def _without(grants: ClassGrants, outage: int | None) -> ClassGrants:
    left = tuple(row for row in grants.outages if row.id != outage)
    return msgspec.structs.replace(grants, outages=left)


def _read(new: NewOutage) -> NewOutage:
    what = said(new.what, "Say what was down, as a sentence begins: The server.", _LONGEST_WHAT)
    if "\n" in what:
        raise Invalid("What was down is a word or two in one line.")
    return NewOutage(
        starts=minute(new.starts, "beginning"),
        ends=minute(new.ends, "end"),
        what=what[0].upper() + what[1:],
        why=new.why.strip(),
        found=new.found,
    )
