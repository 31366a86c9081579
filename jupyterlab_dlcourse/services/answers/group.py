"""Project groups as staff see and change them."""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.course.class_list.problem import Problem


class Member(msgspec.Struct, frozen=True):
    """A student in a project group."""

    id: str
    name: str


class Group(msgspec.Struct, frozen=True):
    """A project group: its members do not review each other."""

    name: str
    members: tuple[Member, ...]


class Groups(msgspec.Struct, frozen=True):
    """All groups, and the same as text: a line a person, a comma, the group.

    ``without`` are the students who are in none.
    """

    groups: tuple[Group, ...]
    without: tuple[Member, ...]
    text: str


class GroupText(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All groups as text, as a teacher writes them or as they come out of a spreadsheet."""

    text: str


class GroupPreview(msgspec.Struct, frozen=True):
    """What taking a text would do: problems by line, and how many join, move or leave."""

    problems: tuple[Problem, ...]
    groups: int
    joining: int
    moving: int
    leaving: int
