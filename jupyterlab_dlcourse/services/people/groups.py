"""Project groups: whoever shares one does not review the other."""

from __future__ import annotations

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.course.group_list import GroupList, read_groups, written
from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.services.answers.group import (
    Group,
    GroupPreview,
    Groups,
    GroupText,
    Member,
)
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people

_LONGEST = 200_000


class ProjectGroups:
    """Shows staff the groups and takes the teacher's list of them."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def every(self, actor: Actor) -> Groups:
        """Give all groups; `Forbidden` to students."""
        require(actor, Action.SEE_CLASS, actor.id)
        with self._place.database.read() as session:
            students = self._students(session)
            groups = people.groups(session, self._place.course)
        names = sorted(set(groups.values()))
        return Groups(
            groups=tuple(
                Group(name, _members(students, {one for one in groups if groups[one] == name}))
                for name in names
            ),
            without=_members(students, students.keys() - groups.keys()),
            text=written(groups),
        )

    def check(self, actor: Actor, given: GroupText) -> GroupPreview:
        """Say what taking a list would do; nothing is changed."""
        require(actor, Action.RUN_COURSE, actor.id)
        with self._place.database.read() as session:
            read = self._read(session, given)
            now = people.groups(session, self._place.course)
        return GroupPreview(
            problems=read.problems,
            groups=len(set(read.groups.values())),
            joining=len(read.groups.keys() - now.keys()),
            moving=sum(read.groups[one] != now[one] for one in read.groups.keys() & now.keys()),
            leaving=len(now.keys() - read.groups.keys()),
        )

    def save(self, actor: Actor, given: GroupText) -> Groups:
        """Take a list in place of all groups there were.

        Raises
        ------
        Invalid
            A line cannot be taken; ``details["problems"]`` lists those by line.
        """
        require(actor, Action.RUN_COURSE, actor.id)
        place = self._place
        with place.database.write() as session:
            read = self._read(session, given)
            if read.stops:
                stops = [one for one in read.problems if one.stops]
                raise Invalid(
                    f"No group was changed. Line {stops[0].line}: {stops[0].text}",
                    problems=[msgspec.to_builtins(one) for one in read.problems],
                )
            before = people.groups(session, place.course)
            if before != read.groups:
                note(session, place, actor.id, "groups", before=before, after=read.groups)
            people.keep_groups(session, place.course, read.groups)
        return self.every(actor)

    def _read(self, session: Session, given: GroupText) -> GroupList:
        if len(given.text) > _LONGEST:
            raise Invalid("This list is too long to be one of groups.")
        return read_groups(given.text, self._students(session), self._place.plan)

    def _students(self, session: Session) -> dict[str, str]:
        rows = people.members(session, self._place.course)
        return {person.id: person.name for person, role in rows if role == Role.STUDENT}


def _members(students: dict[str, str], which: set[str]) -> tuple[Member, ...]:
    found = [Member(one, students.get(one, one)) for one in which]
    return tuple(sorted(found, key=lambda one: (one.name, one.id)))
