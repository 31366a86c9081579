"""A class list beside the class that is there: what an import would change, before it does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from jupyterlab_dlcourse.course.accounts import login_of
from jupyterlab_dlcourse.course.class_list.students import Student
from jupyterlab_dlcourse.course.model import Accounts


class Member(msgspec.Struct, frozen=True):
    """Somebody who is in the course: name, and role as the course calls it."""

    name: str
    role: str = "student"


class Renamed(msgspec.Struct, frozen=True):
    """A student whose name the list writes otherwise."""

    id: str
    before: str
    after: str


class Double(msgspec.Struct, frozen=True):
    """Accounts of one person: ``kept`` and those that are to be merged into it."""

    kept: str
    others: tuple[str, ...]


class Merge(msgspec.Struct, frozen=True):
    """What an import would do. Nobody is ever taken out: ``absent`` are only told.

    ``same`` counts the students for whom nothing changes. ``staff`` are people of the list who
    are TAs or teachers here and stay so.
    """

    new: tuple[Student, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    same: int = 0
    staff: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    doubles: tuple[Double, ...] = ()


def preview_merge(
    students: Iterable[Student], members: Mapping[str, Member], accounts: Accounts
) -> Merge:
    """Compare a list with the class; members by their ids. Changes nothing."""
    doubles = double_accounts(members, accounts)
    others = {other for double in doubles for other in double.others}
    here = {login_of(one, accounts): one for one in members if one not in others}
    new: list[Student] = []
    renamed: list[Renamed] = []
    staff: list[str] = []
    same = 0
    seen = set()
    for student in students:
        known = here.get(student.id)
        seen.add(known)
        if known is None:
            new.append(student)
        elif members[known].role != "student":
            staff.append(known)
        elif members[known].name != student.name:
            renamed.append(Renamed(known, members[known].name, student.name))
        else:
            same += 1
    return Merge(
        new=tuple(new),
        renamed=tuple(renamed),
        same=same,
        staff=tuple(sorted(staff)),
        absent=tuple(
            sorted(
                one for one in here.values() if one not in seen and members[one].role == "student"
            )
        ),
        doubles=doubles,
    )


def double_accounts(ids: Iterable[str], accounts: Accounts) -> tuple[Double, ...]:
    """Give who is in the course more than once, by what the plan says are the same addresses.

    Kept is the id as the course writes it, where she has it; else the first by the alphabet.
    """
    people: dict[str, list[str]] = {}
    for one in sorted(ids):
        people.setdefault(login_of(one, accounts), []).append(one)
    found = []
    for login, names in sorted(people.items()):
        kept = login if login in names else names[0]
        if len(names) > 1:
            found.append(Double(kept, tuple(name for name in names if name != kept)))
    return tuple(found)
