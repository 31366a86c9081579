"""Project groups as a list of persons, each with a group: read, and checked line by line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import msgspec

from jupyterlab_dlcourse.course.accounts import login_of
from jupyterlab_dlcourse.course.class_list.cells import Line, cells_of
from jupyterlab_dlcourse.course.class_list.problem import Problem
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
    """Read lines of person and group, with or without a header.

    Parameters
    ----------
    text
        Comma, semicolon or tab between the two. A person is told by login, number or mail address.
    students
        The names of those who can be in a group, by account.
    plan
        The accounts' mail domains, and how large a group may be.
    """
    read = cells_of(text)
    groups: dict[str, str] = {}
    lines: dict[str, int] = {}
    problems: list[Problem] = [] if read.problem is None else [read.problem]
    for line in _without_header(read.lines):
        person, group, reason = _row(line, students, plan)
        if not reason and person in groups:
            reason = f"{person} is in line {lines[person]} already, in group {groups[person]!r}."
        if reason:
            problems.append(Problem(line.number, reason))
        else:
            groups[person], lines[person] = group, line.number
    problems += _sizes(groups, lines, plan)
    return GroupList(groups, tuple(sorted(problems)))


def written(groups: Mapping[str, str]) -> str:
    """Give groups as such a text, by group and person; `read_groups` of it gives the same."""
    rows = sorted(groups.items(), key=lambda one: (one[1], one[0]))
    return "".join(f"{person},{group}\n" for person, group in rows)


def _without_header(lines: Sequence[Line]) -> Sequence[Line]:
    first = lines[0].cells[0].strip().casefold() if lines else ""
    return lines[1:] if first in _HEADERS else lines


def _row(line: Line, students: Mapping[str, str], plan: CoursePlan) -> tuple[str, str, str]:
    """Give person, group, and what is wrong with the line."""
    cells = [cell.strip() for cell in line.cells if cell.strip()]
    if len(cells) != _COLUMNS:
        return "", "", "A line has a person and a group, with a comma between them."
    person, group = login_of(cells[0], plan.accounts), " ".join(cells[1].split())
    if person not in students:
        return person, group, f"There is no student {cells[0]!r} in this course."
    if len(group) > _LONGEST or not group.isprintable() or any(sign in group for sign in ',;"|'):
        return person, group, f"A group's name has up to {_LONGEST} plain characters."
    return person, group, ""


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
