"""The exercise of one's own choice from the course book that some labs ask for."""

from __future__ import annotations

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.lab import Exercise
from jupyterlab_dlcourse.checks.lines import line_set, lines_of
from jupyterlab_dlcourse.checks.notebook import CellKind

_NAMES = ("nielsen", "neuralnetworksanddeeplearning", "book exercise", "exercise from the book")


def book_exercise() -> Exercise:
    """Give the exercise for a lab whose hand-out has no heading for it; it is not required."""
    return Exercise("book", "An exercise of the course book", "", _answered, required=False)


def _answered(alignment: Alignment) -> bool | None:
    """Look for markdown of the student's own that names the book."""
    known = line_set(alignment.handout.cells)
    own = (
        line.lower()
        for cell in alignment.notebook.cells
        if cell.kind is CellKind.MARKDOWN
        for line in lines_of(cell.source)
        if line not in known
    )
    return any(name in line for line in own for name in _NAMES)
