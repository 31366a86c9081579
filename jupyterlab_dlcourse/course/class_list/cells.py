"""From text to lines of cells: which character separates them, and where a quote went wrong."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from typing import Final

import msgspec

from jupyterlab_dlcourse.course.class_list.columns import columns_of
from jupyterlab_dlcourse.course.class_list.problem import Problem

_SEPARATORS: Final = (",", ";", "\t", "|")
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)  # what Excel writes to itself


class Line(msgspec.Struct, frozen=True):
    """A line that is not blank: its number in the file (of its first one) and its cells."""

    number: int
    cells: tuple[str, ...]


class Cells(msgspec.Struct, frozen=True):
    """All lines with something in them, the separator, and the line at which reading stopped."""

    lines: tuple[Line, ...]
    separator: str
    problem: Problem | None = None


def cells_of(text: str) -> Cells:
    """Give the lines of a file.

    The separator is what Excel's ``sep=`` line says, else the one under which most columns of the
    first line are known. A quote that is never closed ends the reading: what follows it cannot be
    told apart.
    """
    said = _SAID.match(text)
    if said:
        return _read(text[said.end() :], said[1], 1)
    return max((_read(text, separator, 0) for separator in _SEPARATORS), key=_known)


def _known(cells: Cells) -> tuple[int, int]:
    header: Sequence[str] = cells.lines[0].cells if cells.lines else ()
    return len(columns_of(header)), len(header)


def _read(text: str, separator: str, skipped: int) -> Cells:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    lines: list[Line] = []
    problem, before = None, 0
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                lines.append(Line(before + 1 + skipped, tuple(row)))
            before = reader.line_num
    except csv.Error:
        number = before + 1 + skipped
        problem = Problem(number, "The quotes of this line do not fit; nothing after it is read.")
    return Cells(tuple(lines), separator, problem)
