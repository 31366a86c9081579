"""How a class is doing, in numbers: what the plots of the gradebook draw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.course.standing import Standing


class LabCounts(msgspec.Struct, frozen=True):
    """How many students are where with a lab (states nobody is in are left out)."""

    lab: int
    states: dict[LabState, int]
    reviewed: int


class ClassCounts(msgspec.Struct, frozen=True):
    """A class: its size, labs, and how many students have passed 0, 1, 2, … labs.

    ``open`` counts those to whom the project is open, ``lost`` those who cannot reach it by
    passing all that is left to them.
    """

    students: int
    labs: tuple[LabCounts, ...]
    by_passed: tuple[int, ...]
    open: int
    lost: int


def class_counts(standings: Iterable[Standing]) -> ClassCounts:
    """Count a class; the standings are all of one plan's labs. An empty class has no labs."""
    all_of_them = list(standings)
    first = all_of_them[0].labs if all_of_them else ()
    passed = Counter(sum(lab.state is LabState.PASSED for lab in one.labs) for one in all_of_them)
    return ClassCounts(
        students=len(all_of_them),
        labs=tuple(_lab(place, all_of_them) for place in range(len(first))),
        by_passed=tuple(passed[number] for number in range(len(first) + 1)),
        open=sum(one.gate.open for one in all_of_them),
        lost=sum(one.missing > one.chances_left for one in all_of_them),
    )


def _lab(place: int, standings: Sequence[Standing]) -> LabCounts:
    labs = [one.labs[place] for one in standings]
    return LabCounts(
        lab=labs[0].lab,
        states=dict(Counter(lab.state for lab in labs)),
        reviewed=sum(lab.reviewed for lab in labs),
    )
