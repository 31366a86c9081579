"""Which exercises a notebook has, where they stand, and whether each was answered."""

from __future__ import annotations

import re

import msgspec

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.lab import Exercise, Lab
from jupyterlab_dlcourse.checks.own import own_part
from jupyterlab_dlcourse.checks.sections import pieces_of, section


class Told(msgspec.Struct, frozen=True):
    """What is told of one exercise; ``cell`` is where to look, None if there is no place."""

    exercise: Exercise
    answered: bool | None
    cell: int | None


def exercises_in(lab: Lab, handout: Handout) -> tuple[Exercise, ...]:
    """Give the lab's exercises that this version of the hand-out has.

    An exercise without a heading is in every version. Where the older kind of a lab has other
    exercises under the same ids, the hand-out's headings decide which they are.
    """
    openings = [piece.opening for piece in pieces_of(handout.cells) if piece.opening]
    found = [exercise for exercise in lab.exercises if _is_in(exercise, openings)]
    named = {exercise.id for exercise in found}
    return tuple(
        exercise
        for exercise in lab.exercises
        if exercise in found or (not exercise.heading and exercise.id not in named)
    )


def _is_in(exercise: Exercise, openings: list[str]) -> bool:
    def has(heading: str) -> bool:
        found = (re.search(heading, opening, re.IGNORECASE) for opening in openings)
        return bool(heading) and any(found)

    return has(exercise.heading) and not has(exercise.unless)


def tell(lab: Lab, alignment: Alignment) -> tuple[Told, ...]:
    """Say of each exercise of the hand-out whether it was answered.

    In a file that could only be salvaged, what is not found cannot be told.
    """
    return tuple(_tell(exercise, alignment) for exercise in exercises_in(lab, alignment.handout))


def _tell(exercise: Exercise, alignment: Alignment) -> Told:
    answered = exercise.answered(alignment)
    if answered is False and not alignment.notebook.parsed:
        answered = None
    return Told(exercise, answered, _place(exercise, alignment))


def _place(exercise: Exercise, alignment: Alignment) -> int | None:
    """Give the first cell of the student's own in the section, else the heading's cell."""
    if not exercise.heading:
        return None
    part = section(alignment, exercise.heading)
    own = own_part(alignment, part)
    first = next((piece.cell for piece in part.pieces), None)
    return next(iter(own.cells), first)
