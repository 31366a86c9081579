"""A class list, whole: every student once, every problem with its line."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from jupyterlab_dlcourse.course.class_list.cells import Cells, cells_of
from jupyterlab_dlcourse.course.class_list.columns import Column, columns_of, missing
from jupyterlab_dlcourse.course.class_list.decoding import decoded
from jupyterlab_dlcourse.course.class_list.problem import Problem
from jupyterlab_dlcourse.course.class_list.students import Student, student_of
from jupyterlab_dlcourse.course.model import Accounts

_PREVIEWS = "points possible"  # the row that Canvas puts below its header


class ClassList(msgspec.Struct, frozen=True):
    """What a file says: students by line, problems by line, how it was read.

    ``encoding`` and ``separator`` are "" where it could not be read at all. ``groups`` is the name
    of a column of groups, "" where there is none: a class list does not put anybody into one.
    """

    students: tuple[Student, ...] = ()
    problems: tuple[Problem, ...] = ()
    encoding: str = ""
    separator: str = ""
    groups: str = ""

    @property
    def sound(self) -> bool:
        """Whether every line could be taken."""
        return not any(problem.stops for problem in self.problems)


def parse_class_list(data: bytes, accounts: Accounts) -> ClassList:
    """Read a class list; never raises: what is wrong is in ``problems``.

    Parameters
    ----------
    data
        The file: CSV with a header, any usual separator and encoding.
    accounts
        The plan's, by which two addresses are told to be one person's.
    """
    text = decoded(data)
    if isinstance(text, Problem):
        return ClassList(problems=(text,))
    content, encoding = text
    cells = cells_of(content)
    students, problems = _students(cells, accounts)
    if cells.problem is not None:
        problems.append(cells.problem)
    return ClassList(
        tuple(students), tuple(sorted(problems)), encoding, cells.separator, _groups(cells)
    )


def _students(cells: Cells, accounts: Accounts) -> tuple[list[Student], list[Problem]]:
    if not cells.lines:
        return [], [] if cells.problem else [Problem(0, "The file is empty.")]
    header, *rows = cells.lines
    columns = columns_of(header.cells)
    lacking = missing(columns, header.cells)
    if lacking:
        return [], [Problem(header.number, lacking)]
    taken = [
        student_of(row, columns, len(header.cells), accounts)
        for row in rows
        if not row.cells[0].strip().casefold().startswith(_PREVIEWS)
    ]
    problems = [problem for one in taken for problem in one.problems]
    found, again = _once(one.student for one in taken if one.student)
    if not rows:
        problems.append(Problem(0, "There is no student in the file, only its first line."))
    return found, [*problems, *again]


def _groups(cells: Cells) -> str:
    header = cells.lines[0].cells if cells.lines else ()
    place = columns_of(header).get(Column.GROUP)
    return "" if place is None else header[place].strip()


def _once(students: Iterable[Student]) -> tuple[list[Student], list[Problem]]:
    first: dict[str, Student] = {}
    again: list[Problem] = []
    for one in students:
        known = first.setdefault(one.id, one)
        if known is not one:
            named = "" if known.name == one.name else f", there by the name {known.name!r}"
            told = f"{one.id!r} is in line {known.line} already{named}; that line is taken."
            again.append(Problem(one.line, told, stops=False))
    return list(first.values()), again
