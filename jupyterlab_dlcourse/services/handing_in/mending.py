"""What became of the exercises that a "resubmit" asked to mend, told from two reports."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.checks.aligner import nearest
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.checks.sections import section
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.grading.report import ExerciseResult, Report
from jupyterlab_dlcourse.services.answers.attempt import ExerciseState, Mending
from jupyterlab_dlcourse.services.handing_in.changes import over_attempt
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, judging
from jupyterlab_dlcourse.store.queries.attempts import AttemptFacts
from jupyterlab_dlcourse.store.tables import JudgementRow

_SAID = {
    ExerciseState.UNANSWERED: "without an answer",
    ExerciseState.FAILING: "not passed",
    ExerciseState.UNCLEAR: "not to be told by a program",
    ExerciseState.DONE: "answered, with no check against it",
    None: "not known",
}


def asked_before(words: Sequence[JudgementRow], found: AttemptFacts) -> JudgementRow | None:
    """Give the "resubmit" that an attempt answers, None where it answers none."""
    earlier = [row for row in words if row.at < found.attempt.received]
    last = earlier[-1] if earlier else None
    return last if last is not None and last.verdict == Word.RESUBMIT else None


def mending_of(session: Session, place: Workplace, found: AttemptFacts) -> tuple[Mending, ...]:
    """Say of each exercise that an attempt was to mend what became of it; () where it was to none.

    Judgements that were taken back ask for nothing.
    """
    row = found.attempt
    words = [
        word
        for word in judging.words_on(session, place.course, row.lab, row.person)
        if word.undone is None
    ]
    asked = asked_before(words, found)
    return () if asked is None else mended(session, place, asked, found)


def mended(
    session: Session, place: Workplace, asked: JudgementRow, found: AttemptFacts | None
) -> tuple[Mending, ...]:
    """Say what became of the exercises that a "resubmit" names; ``found`` is None before."""
    ids = msgspec.json.decode(asked.exercises, type=list[str])
    judged = None
    if asked.attempt is not None:
        judged = attempts.find_attempt(session, place.course, asked.attempt)
    before, after = _report(judged), _report(found)
    cells = _changed(place, judged, found, ids) if ids else {}
    return tuple(_told(place, asked.lab, id_, before, after, cells.get(id_)) for id_ in ids)


def state_of(report: Report | None, exercise: str) -> ExerciseState | None:
    """Give where an exercise is by a report, None where that says nothing of it."""
    told = _exercise(report, exercise)
    if report is None or told is None:
        return None
    outcomes = {
        check.outcome for check in report.checks if check.required and check.exercise == exercise
    }
    if told.answered is False:
        return ExerciseState.UNANSWERED
    if Outcome.FAIL in outcomes:
        return ExerciseState.FAILING
    if told.answered is None or Outcome.UNKNOWN in outcomes:
        return ExerciseState.UNCLEAR
    return ExerciseState.DONE


def _told(
    place: Workplace,
    lab: int,
    exercise: str,
    before: Report | None,
    after: Report | None,
    changed: tuple[int, ...] | None,
) -> Mending:
    was, now = state_of(before, exercise), state_of(after, exercise)
    done = None if after is None else _is_mended(was, now, changed)
    told = _exercise(after, exercise) or _exercise(before, exercise)
    made = place.labs.get(lab)
    titles = {} if made is None else {one.id: one.title for one in made.exercises}
    return Mending(
        exercise=exercise,
        title=titles.get(exercise, exercise),
        before=was,
        after=now,
        mended=done,
        cell=None if told is None else told.cell,
        changed=changed or (),
        text=_sentence(was, now, changed, done) if after is not None else f"It was {_SAID[was]}.",
    )


def _is_mended(
    was: ExerciseState | None, now: ExerciseState | None, changed: tuple[int, ...] | None
) -> bool | None:
    """Say whether it is mended; None leaves it to a person.

    What the grader liked before, and a person did not, only a person can tell; without any change
    it is not mended.
    """
    if now in {ExerciseState.UNANSWERED, ExerciseState.FAILING}:
        return False
    if now is ExerciseState.DONE and was in {ExerciseState.UNANSWERED, ExerciseState.FAILING}:
        return True
    return False if changed == () else None


def _sentence(
    was: ExerciseState | None,
    now: ExerciseState | None,
    changed: tuple[int, ...] | None,
    done: bool | None,  # noqa: FBT001 -- three values, not a switch
) -> str:
    start = {True: "Mended", False: "Not mended", None: "A teacher will tell"}[done]
    cells = "" if changed is None else f" Cells changed: {len(changed)}."
    return f"{start}: it was {_SAID[was]} and is {_SAID[now]}.{cells}"


def _changed(
    place: Workplace, judged: AttemptFacts | None, found: AttemptFacts | None, ids: Sequence[str]
) -> dict[str, tuple[int, ...]]:
    """Give the changed cells of each exercise that has a heading to be found by."""
    made = None if found is None else place.labs.get(found.attempt.lab)
    if judged is None or found is None or made is None or judged.attempt.id == found.attempt.id:
        return {}
    laid = over_attempt(place, found.attempt, judged.attempt)
    over = nearest(laid.notebook, place.shelf.library().versions(found.attempt.lab))
    if over is None:
        return {}
    cells: dict[str, tuple[int, ...]] = {}
    for exercise in made.exercises:
        if exercise.id in ids and exercise.heading:
            part = section(over, exercise.heading)
            inside = sorted({piece.cell for piece in part.pieces})
            if part.found:
                cells[exercise.id] = tuple(cell for cell in inside if laid.is_changed(cell))
    return cells


def _report(found: AttemptFacts | None) -> Report | None:
    if found is None or found.report is None:
        return None
    return msgspec.json.decode(found.report.body, type=Report)


def _exercise(report: Report | None, exercise: str) -> ExerciseResult | None:
    told = () if report is None else report.exercises
    return next((one for one in told if one.id == exercise), None)
