"""Extensions: looked at before they are given, and taken back only while nothing rests on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.course.calendar import spoken
from jupyterlab_dlcourse.course.granting import GrantLine, preview_extension
from jupyterlab_dlcourse.errors import Conflict, NotFound
from jupyterlab_dlcourse.services.answers.extension import (
    Extension,
    ExtensionLine,
    ExtensionPreview,
    NewExtension,
    Why,
)
from jupyterlab_dlcourse.services.dates.deadlines import ClassGrants, class_grants, planned
from jupyterlab_dlcourse.services.dates.moments import minute
from jupyterlab_dlcourse.services.dates.windows import NOBODY
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.standing.facts import (
    HandedIn,
    attempts_by_person,
    counting,
)
from jupyterlab_dlcourse.services.words import said
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import judgements, people
from jupyterlab_dlcourse.store.tables import ExtensionRow

EVERYONE = "everyone"
_NOBODY_SUCH = "There is no such student in this course."


class Extensions:
    """Gives more time to one, to many, to all."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def given(self, actor: Actor, person: str | None = None) -> tuple[Extension, ...]:
        """Give all extensions, newest first, or those of one person; `Forbidden` to students."""
        require(actor, Action.SEE_CLASS, actor.id)
        place = self._place
        with place.database.read() as session:
            names = people.names(session, place.course)
            grants = class_grants(session, place.plan)
            attempts = attempts_by_person(session, place.course)
        return tuple(
            self._shown(row, names, _held(grants, row, attempts))
            for row in grants.extensions
            if person is None or row.person == person
        )

    def preview(self, actor: Actor, new: NewExtension) -> ExtensionPreview:
        """Say what an extension would change, row by row; nothing is granted.

        Raises
        ------
        Forbidden
            The actor is no teacher.
        NotFound
            The course has no such lab.
        Invalid
            The time has no zone.
        """
        require(actor, Action.GRANT_TIME, actor.id)
        planned(self._place.plan, new.lab)
        with self._place.database.read() as session:
            return self._preview(session, _to_the_minute(new))

    def give(self, actor: Actor, new: NewExtension) -> tuple[Extension, ...]:
        """Grant what the preview showed: the rows without a fault; give all extensions.

        Raises
        ------
        Forbidden, NotFound, Invalid
            As `preview`, and `Invalid` without a reason.
        Conflict
            It is not possible as it is; the message says why, nothing was granted.
        """
        require(actor, Action.GRANT_TIME, actor.id)
        planned(self._place.plan, new.lab)
        why = said(new.reason, "Say why: those it is for, and the log, get to read it.")
        place, new = self._place, _to_the_minute(new)
        with place.database.write() as session:
            shown = self._preview(session, new)
            if not shown.possible:
                raise Conflict(shown.text)
            changed = [line for line in shown.lines if not line.fault]
            asked = [None] if new.people is None else [line.person for line in changed]
            before = {line.person: line.before for line in changed}
            for person in asked:
                session.add(self._row(actor, new, person, why))
                note(
                    session,
                    place,
                    actor.id,
                    "extend",
                    person=person,
                    lab=new.lab,
                    before=before.get(person or NOBODY),
                    after=new.until,
                    why=why,
                )
        return self.given(actor)

    def take_back(self, actor: Actor, extension: int, why: Why) -> tuple[Extension, ...]:
        """Take an extension back, which nobody has used yet; give those that are left.

        Raises
        ------
        Forbidden
            The actor is no teacher.
        NotFound
            There is no such extension.
        Conflict
            A hand-in counts by it: it stays.
        """
        require(actor, Action.GRANT_TIME, actor.id)
        place = self._place
        with place.database.write() as session:
            row = judgements.find_extension(session, place.course, extension)
            if row is None:
                raise NotFound("There is no such extension: was it taken back already?")
            attempts = attempts_by_person(session, place.course)
            held = _held(class_grants(session, place.plan), row, attempts)
            if held:
                raise Conflict(held)
            session.delete(row)
            note(
                session,
                place,
                actor.id,
                "take back an extension",
                person=row.person,
                lab=row.lab,
                before=row.until,
                why=why.why.strip(),
            )
        return self.given(actor)

    def _row(self, actor: Actor, new: NewExtension, person: str | None, why: str) -> ExtensionRow:
        return ExtensionRow(
            course=self._place.course,
            lab=new.lab,
            person=person,
            until=new.until,
            by=actor.id,
            at=self._place.clock(),
            reason=why,
        )

    def _preview(self, session: Session, new: NewExtension) -> ExtensionPreview:
        place, lab = self._place, planned(self._place.plan, new.lab)
        named = {
            person.id: person.name
            for person, role in people.members(session, place.course)
            if role == Role.STUDENT
        }
        asked = tuple(named) if new.people is None else tuple(dict.fromkeys(new.people))
        grants = class_grants(session, place.plan)
        known = [person for person in asked if person in named]
        had = {person: grants.of(person).of(new.lab) for person in (NOBODY, *known)}
        found = {
            line.person: line
            for line in preview_extension(place.plan, lab, new.until, had, place.clock())
        }
        lines = tuple(self._line(person, named, found) for person in asked)
        everyones = found[NOBODY]
        fault = _fault(new, asked, lines, everyones)
        attempts = attempts_by_person(session, place.course)
        more = self._counts(grants, new, lines, attempts) if not fault else 0
        return ExtensionPreview(
            lines=lines,
            possible=not fault,
            counts=more,
            text=fault or self._text(new.until, lines, more),
        )

    def _line(
        self, person: str, names: Mapping[str, str], found: Mapping[str, GrantLine]
    ) -> ExtensionLine:
        line = found.get(person)
        if line is None:
            due = found[NOBODY].before
            return ExtensionLine(person, person, due, due, _NOBODY_SUCH)
        zone = self._place.plan.tz
        return ExtensionLine(
            person,
            names[person],
            line.before.astimezone(zone),
            line.after.astimezone(zone),
            line.fault,
        )

    def _counts(
        self,
        grants: ClassGrants,
        new: NewExtension,
        lines: Sequence[ExtensionLine],
        attempts: Mapping[str, Sequence[HandedIn]],
    ) -> int:
        """Count the late hand-ins that would count: of those for whom something changes."""
        changed = {line.person for line in lines if not line.fault}
        hers = {
            person: [one for one in attempts.get(person, ()) if one.lab == new.lab]
            for person in changed
        }
        row = ExtensionRow(lab=new.lab, person=None, until=new.until, reason="", at=new.until)
        then = msgspec.structs.replace(grants, extensions=(*grants.extensions, row))
        return len(counting(then, hers) - counting(grants, hers))

    def _text(self, until: datetime, lines: Sequence[ExtensionLine], more: int) -> str:
        changed = sum(not line.fault for line in lines)
        who = "1 student gets" if changed == 1 else f"{changed} students get"
        text = f"{who} until {spoken(self._place.plan, until)} ({self._place.plan.zone})."
        if len(lines) > changed:
            text += f" Nothing changes for {len(lines) - changed}."
        if more:
            text += f" {more} late hand-in{'s' * (more > 1)} would count."
        return text

    def _shown(self, row: ExtensionRow, names: Mapping[str, str], held: str) -> Extension:
        zone = self._place.plan.tz
        return Extension(
            id=row.id,
            lab=row.lab,
            person=row.person,
            name=EVERYONE if row.person is None else names.get(row.person, row.person),
            until=row.until.astimezone(zone),
            by=row.by,
            by_name=names.get(row.by, row.by),
            at=row.at.astimezone(zone),
            reason=row.reason,
            held=held,
        )


def _to_the_minute(new: NewExtension) -> NewExtension:
    return msgspec.structs.replace(new, until=minute(new.until))


def _fault(
    new: NewExtension,
    asked: Sequence[str],
    lines: Sequence[ExtensionLine],
    everyones: GrantLine,
) -> str:
    """Say why an extension cannot be granted as a whole, "" where it can."""
    if new.people is None:
        return everyones.fault
    if not asked:
        return "Say whom it is for."
    strangers = [line.person for line in lines if line.fault == _NOBODY_SUCH]
    if strangers:
        return f"There is no such student in this course: {', '.join(strangers[:5])}."
    if all(line.fault for line in lines):
        return lines[0].fault
    return ""


def _held(
    grants: ClassGrants, row: ExtensionRow, attempts: Mapping[str, Sequence[HandedIn]]
) -> str:
    """Say which hand-in counts only by an extension, "" where none does."""
    left = tuple(one for one in grants.extensions if one.id != row.id)
    without = msgspec.structs.replace(grants, extensions=left)
    whose = attempts if row.person is None else {row.person: attempts.get(row.person, ())}
    mine = {person: [one for one in found if one.lab == row.lab] for person, found in whose.items()}
    lost = counting(grants, mine) - counting(without, mine)
    people_ = sorted(who for who, found in mine.items() if any(one.id in lost for one in found))
    if not people_:
        return ""
    more = f" and {len(people_) - 1} more" if len(people_) > 1 else ""
    return (
        f"A hand-in by {people_[0]}{more} counts because of it: an extension that was used stays."
    )
