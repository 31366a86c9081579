"""Project groups as a list of persons, each with a group: read, and checked line by line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from jupyterlab_dlcourse.course.accounts import login_of
from jupyterlab_dlcourse.course.class_list.cells import Line, cells_of
from jupyterlab_dlcourse.course.class_list.columns import PERSON, Column, columns_of
from jupyterlab_dlcourse.course.class_list.problem import Problem
from jupyterlab_dlcourse.course.class_list.students import cell_of, who
from jupyterlab_dlcourse.course.model import CoursePlan

_COLUMNS: Final = 2
_LONGEST: Final = 60
_HEADERS: Final = frozenset({"person", "student", "login", "username", "user", "id"})


class GroupList(msgspec.Struct, frozen=True):
    """What a text says: the group of each person, and its problems by line."""

    groups: Mapping[str, str]
    problems: tuple[Problem, ...]

    @property
    def stops(self) -> bool:
        """Say whether a problem keeps the list from being taken."""
        return any(one.stops for one in self.problems)


def read_groups(text: str, students: Mapping[str, str], plan: CoursePlan) -> GroupList:
    """Read lines of person and group, or a list that names a column of each in its first line.

    Parameters
    ----------
    text
        Comma, semicolon or tab between the cells. A person is told by login, number or mail
        address. In a list with named columns (as an LMS exports it) who has no group is in none.
    students
        The names of those who can be in a group, by account.
    plan
        The accounts' mail domains, and how large a group may be.
    """
    read = cells_of(text)
    groups: dict[str, str] = {}
    lines: dict[str, int] = {}
    problems: list[Problem] = [] if read.problem is None else [read.problem]
    for number, named, group in _rows(read.lines):
        person = login_of(named, plan.accounts)
        reason = _reason(person, named, group, students)
        if not reason and person in groups:
            reason = f"{person} is in line {lines[person]} already, in group {groups[person]!r}."
        if reason:
            problems.append(Problem(number, reason))
        else:
            groups[person], lines[person] = group, number
    problems += _sizes(groups, lines, plan)
    return GroupList(groups, tuple(sorted(problems)))


def written(groups: Mapping[str, str]) -> str:
    """Give groups as such a text, by group and person; `read_groups` of it gives the same."""
    rows = sorted(groups.items(), key=lambda one: (one[1], one[0]))
    return "".join(f"{person},{group}\n" for person, group in rows)


def _rows(lines: Sequence[Line]) -> Iterator[tuple[int, str, str]]:
    """Yield number, person and group of each line; no person where a line is not of the two."""
    if not lines:
        return
    header = lines[0].cells
    columns = columns_of(header)
    if Column.GROUP in columns and any(one in columns for one in PERSON):
        yield from _named_rows(lines[1:], columns)
        return
    for line in lines[1:] if header[0].strip().casefold() in _HEADERS else lines:
        cells = [cell.strip() for cell in line.cells if cell.strip()]
        person, group = cells if len(cells) == _COLUMNS else ("", "")
        yield line.number, person, " ".join(group.split())


def _named_rows(
    lines: Sequence[Line], columns: Mapping[Column, int]
) -> Iterator[tuple[int, str, str]]:
    for line in lines:
        row = {column: cell_of(line, place) for column, place in columns.items()}
        if row[Column.GROUP]:
            yield line.number, who(row), row[Column.GROUP]


def _reason(person: str, named: str, group: str, students: Mapping[str, str]) -> str:
    """Say why a line cannot be taken, "" where it can."""
    if not named:
        return "A line has a person and a group, with a comma between them."
    if person not in students:
        return f"There is no student {named!r} in this course."
    if any(sign in group for sign in ",;|"):
        return f"{group!r} names more than one group: a student is in one project group."
    if len(group) > _LONGEST or not group.isprintable() or '"' in group:
        return f"A group's name has up to {_LONGEST} plain characters."
    return ""


def _sizes(
    groups: Mapping[str, str], lines: Mapping[str, int], plan: CoursePlan
) -> Iterator[Problem]:
    """Tell the groups that are larger or smaller than planned; they can be taken all the same."""
    if plan.project is None:
        return
    sizes = plan.project.group_sizes
    members: dict[str, list[str]] = {}
    for person, group in groups.items():
        members.setdefault(group, []).append(person)
    for group, inside in members.items():
        if len(inside) not in sizes:
            asked = " or ".join(map(str, sizes))
            text = f"Group {group!r} has {len(inside)}, and not {asked}."
            yield Problem(max(lines[one] for one in inside), text, stops=False)
