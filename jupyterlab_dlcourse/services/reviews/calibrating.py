"""What an example report asks of reviewers: shared by the teacher's side and the student's."""

from __future__ import annotations

from typing import Final

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.checks.aligner import nearest
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.grading.report import ExerciseResult
from jupyterlab_dlcourse.reviews.rubric.calibration import NEAR
from jupyterlab_dlcourse.reviews.rubric.filled import Answers, Lack, fitted, lacks
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import examples
from jupyterlab_dlcourse.store.tables import ExampleRow, PracticeRow

MOST_TRIES: Final = 3  # then she is let on: practice must not cost anybody her reviews


class Reference(msgspec.Struct, frozen=True):
    """An example that can be practised on: its notebook, and the teacher's review of it."""

    lab: int
    sha256: str
    rubric: Rubric
    answers: Answers
    required: bool


class Looked(msgspec.Struct, frozen=True):
    """What is known of an example's cells; ``exercises`` is None where the lab has no package."""

    exercises: tuple[ExerciseResult, ...] | None
    changed: tuple[int, ...]


def reference_of(
    session: Session, place: Workplace, rubrics: Rubrics, lab: int
) -> Reference | None:
    """Give a lab's example; None where there is none, or the teacher's review lacks a level."""
    row = examples.example_of(session, place.course, lab)
    if row is None:
        return None
    rubric = rubrics.of(lab)
    answers = fitted(rubric, reference_answers(row))
    if levels_lacking(rubric, answers):
        return None
    return Reference(lab, row.sha256, rubric, answers, row.required)


def reference_answers(row: ExampleRow) -> Answers:
    """Give the teacher's review as it was written."""
    return msgspec.json.decode(row.answers, type=Answers)


def levels_lacking(rubric: Rubric, answers: Answers) -> tuple[Lack, ...]:
    """Give what practice asks for and is lacking: levels. Comments are welcome, not asked for."""
    return tuple(one for one in lacks(rubric, answers) if one.path.endswith(".level"))


def has_passed(row: PracticeRow | None) -> bool:
    """Say whether a practice review was near enough to the teacher's."""
    return row is not None and row.distance is not None and row.distance <= NEAR


def is_let_on(row: PracticeRow | None) -> bool:
    """Say whether she goes on to the real reviews without having passed."""
    return row is not None and row.done is not None and not has_passed(row)


def look_over(place: Workplace, lab: int, sha256: str) -> Looked:
    """Say where the exercises of an example stand, and which cells differ from the hand-out."""
    package = place.labs.get(lab)
    notebook = read_notebook(place.files.get(sha256), "example.ipynb")
    alignment = nearest(notebook, place.shelf.library().versions(lab))
    if alignment is None:
        return Looked(None, ())
    return Looked(
        None
        if package is None
        else tuple(
            ExerciseResult(
                id=one.exercise.id,
                answered=one.answered,
                required=one.exercise.required,
                title=one.exercise.title,
                cell=one.cell,
            )
            for one in tell(package, alignment)
        ),
        tuple(
            cell.index
            for cell in notebook.cells
            if cell.source.strip() and alignment.is_changed(cell.index)
        ),
    )
