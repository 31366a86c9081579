"""A cell's text as lines that can be compared: white space and decoration aside."""

from __future__ import annotations

import re
from collections.abc import Iterable

from jupyterlab_dlcourse.checks.notebook import Cell, CellKind

_HEADING = re.compile(r"^\s{0,3}#{1,6}\s*(.*?)[\s#]*$")
_NOT_WORDS = re.compile(r"[\W_]+")


def lines_of(source: str) -> tuple[str, ...]:
    """Give the lines that are not empty, each with its white space collapsed."""
    collapsed = (" ".join(line.split()) for line in source.splitlines())
    return tuple(line for line in collapsed if line)


def line_set(cells: Iterable[Cell]) -> frozenset[str]:
    """Give every line that occurs in ``cells``."""
    return frozenset(line for cell in cells for line in lines_of(cell.source))


def weight(lines: Iterable[str]) -> int:
    """Give how much text ``lines`` are, in characters."""
    return sum(len(line) for line in lines)


def headings_of(cell: Cell) -> tuple[str, ...]:
    """Give the headings of a markdown cell, lower case and without punctuation."""
    if cell.kind is not CellKind.MARKDOWN:
        return ()
    found = (_HEADING.match(line) for line in cell.source.splitlines())
    keys = (_NOT_WORDS.sub(" ", match.group(1)).strip().lower() for match in found if match)
    return tuple(key for key in keys if key)
