"""Class lists: read, looked at, and imported whole or not at all."""

from __future__ import annotations

import hashlib
from typing import Final

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.course.class_list.merge import Member, Merge, preview_merge
from jupyterlab_dlcourse.course.class_list.parse import ClassList, parse_class_list
from jupyterlab_dlcourse.course.class_list.students import Student
from jupyterlab_dlcourse.errors import Conflict
from jupyterlab_dlcourse.services.answers.people import (
    ClassListPreview,
    Imported,
    ListedStudent,
    ListProblem,
)
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people

_CHANGED: Final = (
    "The file or the class has changed since you looked at it. Nothing was imported: look again."
)


class _Read(msgspec.Struct, frozen=True):
    """A list beside the class, and the hash of both."""

    listed: ClassList
    merge: Merge
    hash: str


class ClassLists:
    """Imports class lists."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def preview(self, actor: Actor, data: bytes) -> ClassListPreview:
        """Say what an import would do, each problem with its line; `Forbidden` but to teachers."""
        require(actor, Action.RUN_COURSE, actor.id)
        with self._place.database.read() as session:
            read = self._read(session, data)
        listed, merge = read.listed, read.merge
        return ClassListPreview(
            hash=read.hash,
            possible=not _fault(read),
            text=_fault(read) or _text(merge),
            encoding=listed.encoding,
            separator=listed.separator,
            groups=listed.groups,
            problems=tuple(ListProblem(one.line, one.text, one.stops) for one in listed.problems),
            new=tuple(ListedStudent(one.line, one.id, one.name) for one in merge.new),
            renamed=merge.renamed,
            same=merge.same,
            staff=merge.staff,
            absent=merge.absent,
            doubles=merge.doubles,
        )

    def apply(self, actor: Actor, data: bytes, seen: str) -> Imported:
        """Import what was previewed: all of it or, with an error, nothing.

        Parameters
        ----------
        seen
            The preview's hash.

        Raises
        ------
        Forbidden
            The actor is no teacher.
        Conflict
            The file or the class is another one by now, or a line cannot be taken.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        place = self._place
        with place.database.write() as session:
            read = self._read(session, data)
            if read.hash != seen:
                raise Conflict(_CHANGED)
            fault = _fault(read)
            if fault:
                raise Conflict(fault)
            new = {one.id: one.name for one in read.merge.new}
            people.add_members(session, place.course, new, Role.STUDENT, place.clock())
            for one in read.merge.renamed:
                people.keep_person(session, one.id, one.after, place.clock())
            renamed = {one.id: one.after for one in read.merge.renamed}
            before = {one.id: one.before for one in read.merge.renamed}
            after = {"added": new, "renamed": renamed}
            note(session, place, actor.id, "import a class list", before=before, after=after)
        return Imported(len(new), len(renamed), _text(read.merge))

    def _read(self, session: Session, data: bytes) -> _Read:
        place = self._place
        accounts = place.plan.accounts
        members = {
            person.id: Member(person.name, role)
            for person, role in people.members(session, place.course)
        }
        listed = parse_class_list(data, accounts)
        students = _once(listed.students, people.aliases(session))
        state = msgspec.json.encode((sorted(members.items()), accounts))
        digest = hashlib.sha256(data + b"\0" + state).hexdigest()
        return _Read(listed, preview_merge(students, members, accounts), digest)


def _once(students: tuple[Student, ...], aliases: dict[str, str]) -> list[Student]:
    """Give the students under the accounts that were kept of doubles, each once."""
    found: dict[str, Student] = {}
    for one in students:
        kept = aliases.get(one.id, one.id)
        found.setdefault(kept, msgspec.structs.replace(one, id=kept))
    return list(found.values())


def _fault(read: _Read) -> str:
    stops = [one for one in read.listed.problems if one.stops]
    if not stops:
        return ""
    if stops[0].line == 0 or not read.listed.students:
        return stops[0].text
    lines = "1 line cannot be taken" if len(stops) == 1 else f"{len(stops)} lines cannot be taken"
    return f"{lines}: mend the file and choose it again. Nothing is imported meanwhile."


def _text(merge: Merge) -> str:
    said = [f"{len(merge.new)} new"]
    if merge.renamed:
        said.append(f"{len(merge.renamed)} with another name")
    said.append(f"{merge.same} as they are")
    if merge.absent:
        said.append(f"{len(merge.absent)} are not in the list and stay")
    return f"Students: {', '.join(said)}."
