"""The class by labs: a row a student, in the order in which they are given."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import msgspec

from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.standing import Standing

Cell: TypeAlias = str | int


class Row(msgspec.Struct, frozen=True):
    """A student: her id in the course, her name, where she stands."""

    person: str
    name: str
    standing: Standing


class Table(msgspec.Struct, frozen=True):
    """A header and rows as wide as it. Texts are as people wrote them: see `spreadsheet`."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def gradebook(plan: CoursePlan, rows: Iterable[Row]) -> Table:
    """Give the gradebook; its first column is the id that ``dlcourse standing`` takes.

    The standings are of this plan's labs. ``project`` is ``open`` or ``closed``; a lab's cell is
    its state (`LabState`), a review's ``yes`` or "".
    """
    numbers = [lab.lab for lab in plan.labs]
    header = (
        *("person", "name", "passed", "reviewed", "missing", "chances left", "project"),
        *(f"lab {number}" for number in numbers),
        *(f"lab {number} reviewed" for number in numbers),
    )
    return Table(header, tuple(_row(one, numbers) for one in rows))


def lms_table(plan: CoursePlan, rows: Iterable[Row]) -> Table:
    """Give the table that Brightspace imports: a point for each lab passed, none for one lost.

    What is not decided is left empty, which changes no grade there. Source: the product's page on
    importing grades: ``Username``, a column ``<item> Points Grade`` each, and the mark at the end.
    """
    numbers = [lab.lab for lab in plan.labs]
    header = (
        "Username",
        *(f"Lab {number} Points Grade" for number in numbers),
        "End-of-Line Indicator",
    )
    lines = []
    for one in rows:
        states = {lab.lab: lab.state for lab in one.standing.labs}
        lines.append((one.person, *(_points(states[number]) for number in numbers), "#"))
    return Table(header, tuple(lines))


def _row(one: Row, numbers: list[int]) -> tuple[Cell, ...]:
    here = one.standing
    labs = {lab.lab: lab for lab in here.labs}
    return (
        *(one.person, one.name, here.passed, here.reviewed, here.missing, here.chances_left),
        "open" if here.gate.open else "closed",
        *(labs[number].state.value for number in numbers),
        *("yes" if labs[number].reviewed else "" for number in numbers),
    )


def _points(state: LabState) -> Cell:
    if state is LabState.PASSED:
        return 1
    return 0 if state.lost else ""
