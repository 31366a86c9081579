"""The people of a course: who is in it, class lists to import, accounts to merge."""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.course.class_list.merge import Double, Renamed


class NewPerson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody to add: ``id`` is a login, a student number or a mail address."""

    id: str
    name: str
    role: str = "student"


class ChangedPerson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a person is called and is in the course from now on; null: as it is."""

    name: str | None = None
    role: str | None = None
    why: str = ""


class ListProblem(msgspec.Struct, frozen=True):
    """What is wrong with a line (0: with the file); ``stops``: it cannot be taken as it is."""

    line: int
    text: str
    stops: bool


class ListedStudent(msgspec.Struct, frozen=True):
    """A student of the list who is new."""

    line: int
    id: str
    name: str


class ClassListPreview(msgspec.Struct, frozen=True):
    """What an import would do; nothing is done yet.

    ``hash`` goes with the import, which is refused when the file or the class is another one by
    then. ``possible``: it can be imported; else ``text`` says why not. ``same`` counts students
    for whom nothing changes, ``absent`` are students who are not in the list (they stay), ``staff``
    people of it who are staff here (and stay so). ``groups`` is the name of a column of groups,
    which is not imported with the list, "" where there is none.
    """

    hash: str
    possible: bool
    text: str
    encoding: str
    separator: str
    groups: str
    problems: tuple[ListProblem, ...]
    new: tuple[ListedStudent, ...]
    renamed: tuple[Renamed, ...]
    same: int
    staff: tuple[str, ...]
    absent: tuple[str, ...]
    doubles: tuple[Double, ...]


class Imported(msgspec.Struct, frozen=True):
    """What an import did."""

    added: int
    renamed: int
    text: str


class TwoAccounts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two accounts of one person: ``other`` is to become a part of ``kept``."""

    kept: str
    other: str
    why: str = ""


class MergePreview(msgspec.Struct, frozen=True):
    """What a merge would move from ``other`` to ``kept``.

    ``renumbered`` are labs in which both have attempts, which get new numbers by their time; their
    receipts stay valid. ``refused`` says why they cannot become one, ``""`` where they can.
    """

    kept: str
    other: str
    attempts: int
    judgements: int
    reviews: int
    extensions: int
    requests: int
    renumbered: tuple[int, ...]
    refused: str
    text: str
