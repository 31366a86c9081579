"""The student's side of calibration: a practice review before the first real one of a lab.

Practice never costs anybody her reviews: after `calibrating.MOST_TRIES` tries she goes on to the
real ones, and TAs see it. Who has begun a real review is not asked to practise any more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Final

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, Invalid, NotFound
from jupyterlab_dlcourse.reviews.allocation.model import ReviewerKind, ReviewState
from jupyterlab_dlcourse.reviews.rubric.calibration import calibrate
from jupyterlab_dlcourse.reviews.rubric.filled import Answers, fitted, read_answers
from jupyterlab_dlcourse.reviews.rubric.form import review_form
from jupyterlab_dlcourse.services.answers.example import PracticeResult
from jupyterlab_dlcourse.services.answers.review import Desk, Draft, ReviewTask, Saved
from jupyterlab_dlcourse.services.dates.windows import Window, window_of
from jupyterlab_dlcourse.services.reviews.calibrating import (
    MOST_TRIES,
    Looked,
    Reference,
    has_passed,
    is_let_on,
    levels_lacking,
    look_over,
    reference_of,
)
from jupyterlab_dlcourse.services.reviews.drafts import check_version
from jupyterlab_dlcourse.services.reviews.rubric_editing import as_form
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import examples, reviews
from jupyterlab_dlcourse.store.tables import PracticeRow, ReviewRow

KIND: Final = "practice"
_ID = re.compile(r"practice-([1-9]\d{0,2})\Z")


def is_practice(review: str) -> bool:
    """Say whether an id is that of a practice review."""
    return _ID.match(review) is not None


class Practices:
    """What a reviewer does before her first review of a lab."""

    def __init__(self, workplace: Workplace, rubrics: Rubrics) -> None:
        self._place = workplace
        self._rubrics = rubrics
        self._found: dict[str, Looked] = {}

    def tasks(self, session: Session, actor: Actor) -> list[ReviewTask]:
        """Give the practice reviews that belong to a person's reviews, one a lab at most."""
        rows = reviews.reviews_by(session, self._place.course, actor.id)
        found = []
        for lab in sorted({row.lab for row in rows if row.kind != ReviewerKind.TA}):
            reference = self._reference(session, lab)
            mine = [row for row in rows if row.lab == lab]
            if reference is not None:
                window = window_of(session, self._place, lab)
                found.append(self._task(session, mine, reference, window))
        return [one for one in found if one.open or one.state != ReviewState.ALLOCATED]

    def require_done(self, session: Session, row: ReviewRow) -> None:
        """Let a review be begun, unless the practice review of its lab comes first.

        Raises
        ------
        Conflict
            It does; the sentence says so.
        """
        if row.kind == ReviewerKind.TA:
            return
        reference = self._reference(session, row.lab)
        if reference is None or not reference.required:
            return
        mine = reviews.reviews_by(session, self._place.course, row.reviewer)
        if not self._is_before(session, [one for one in mine if one.lab == row.lab]):
            return
        raise Conflict(
            f"The practice review of lab {row.lab} comes first: it takes a few minutes and shows "
            "how your eye compares with the teacher's. Nothing was saved here.",
            practice=f"practice-{row.lab}",
        )

    def desk(self, actor: Actor, review: str) -> Desk:
        """Give all there is beside the example; `NotFound` where there is nothing to practise."""
        with self._place.database.read() as session:
            mine, reference = self._mine(session, actor, review)
            window = window_of(session, self._place, reference.lab)
            task = self._task(session, mine, reference, window)
            row = self._row(session, actor, reference.lab)
        answers, looked = fitted(reference.rubric, _answers(row)), self._looked(reference)
        return Desk(
            task=task,
            rubric=reference.rubric,
            form=as_form(review_form(reference.rubric)),
            answers=answers,
            version=0 if row is None else row.version,
            saved=None,
            lacks=levels_lacking(reference.rubric, answers),
            exercises=looked.exercises,
            checks=None,
            changed=looked.changed,
            practice=None if row is None else _result(row, reference, answers),
        )

    def notebook(self, actor: Actor, review: str) -> bytes:
        """Give the example, which is anonymous; `NotFound` as `desk`."""
        with self._place.database.read() as session:
            return self._place.files.get(self._mine(session, actor, review)[1].sha256)

    def save(self, actor: Actor, review: str, draft: Draft) -> Saved:
        """Keep a draft; errors as `Reviewing.save`."""
        return self._write(actor, review, draft, hand_in=False)

    def hand_in(self, actor: Actor, review: str, draft: Draft) -> ReviewTask:
        """Compare the practice review with the teacher's; errors as `Reviewing.hand_in`."""
        self._write(actor, review, draft, hand_in=True)
        return self.desk(actor, review).task

    def _write(self, actor: Actor, review: str, draft: Draft, *, hand_in: bool) -> Saved:
        place, now = self._place, self._place.clock()
        with place.database.write() as session:
            _mine, reference = self._mine(session, actor, review)
            row = self._row(session, actor, reference.lab)
            if row is not None and row.done is not None:
                raise Conflict("This practice review is over: go on to the reports.")
            if not window_of(session, place, reference.lab).holds(now):
                raise Conflict(f"The time to review lab {reference.lab} has ended.")
            answers = read_answers(reference.rubric, draft.answers)
            row = row or self._new(session, actor, reference.lab)
            check_version(row.version, _answers(row), draft, answers)
            lacking = levels_lacking(reference.rubric, answers)
            if hand_in and lacking:
                raise Invalid(
                    "The practice review is not complete. " + lacking[0].reason,
                    lacks=[msgspec.to_builtins(one) for one in lacking],
                )
            _keep(row, answers)
            if hand_in:
                _compare(row, reference, answers, now)
            return Saved(row.version, now.astimezone(place.plan.tz), lacking)

    def _new(self, session: Session, actor: Actor, lab: int) -> PracticeRow:
        row = PracticeRow(
            course=self._place.course,
            lab=lab,
            person=actor.id,
            answers="{}",
            version=0,
            tries=0,
            distance=None,
            done=None,
        )
        session.add(row)
        return row

    # -- reading

    def _mine(
        self, session: Session, actor: Actor, review: str
    ) -> tuple[list[ReviewRow], Reference]:
        require(actor, Action.DO_REVIEW, actor.id)
        named = _ID.match(review)
        lab = int(named[1]) if named else 0
        rows = reviews.reviews_by(session, self._place.course, actor.id)
        mine = [row for row in rows if row.lab == lab and row.kind != ReviewerKind.TA]
        reference = self._reference(session, lab) if mine else None
        if reference is None:
            raise NotFound("There is no such review.")
        return mine, reference

    def _reference(self, session: Session, lab: int) -> Reference | None:
        return reference_of(session, self._place, self._rubrics, lab)

    def _looked(self, reference: Reference) -> Looked:
        """Look an example over once: everyone of a lab has the same."""
        if reference.sha256 not in self._found:
            found = look_over(self._place, reference.lab, reference.sha256)
            self._found[reference.sha256] = found
        return self._found[reference.sha256]

    def _row(self, session: Session, actor: Actor, lab: int) -> PracticeRow | None:
        return examples.practice_of(session, self._place.course, lab, actor.id)

    def _is_before(self, session: Session, mine: Sequence[ReviewRow]) -> bool:
        """Say whether no review of the lab is begun and the practice review is not over."""
        if any(row.state in {ReviewState.STARTED, ReviewState.DONE} for row in mine):
            return False
        first = mine[0]
        row = examples.practice_of(session, self._place.course, first.lab, first.reviewer)
        return row is None or row.done is None

    def _task(
        self, session: Session, mine: Sequence[ReviewRow], reference: Reference, window: Window
    ) -> ReviewTask:
        place, first = self._place, mine[0]
        row = examples.practice_of(session, place.course, reference.lab, first.reviewer)
        done = None if row is None else row.done
        is_first = reference.required and self._is_before(session, mine)
        return ReviewTask(
            id=f"practice-{reference.lab}",
            lab=reference.lab,
            number=0,
            of=0,
            kind=KIND,
            state=_state(row),
            due=window.due,
            open=window.holds(place.clock()) and done is None,
            held=False,
            allocated=first.allocated.astimezone(place.plan.tz),
            done=None if done is None else done.astimezone(place.plan.tz),
            sentence=_sentence(row, is_first=is_first),
            first=is_first,
        )


def _answers(row: PracticeRow | None) -> Answers:
    return Answers() if row is None else msgspec.json.decode(row.answers, type=Answers)


def _keep(row: PracticeRow, answers: Answers) -> None:
    written = msgspec.json.encode(answers).decode()
    if written != row.answers:
        row.answers = written
        row.version += 1


def _compare(row: PracticeRow, reference: Reference, answers: Answers, now: datetime) -> None:
    found = calibrate(reference.rubric, answers, reference.answers)
    row.tries, row.distance = row.tries + 1, found.distance
    if found.passed or row.tries >= MOST_TRIES:
        row.done = now


def _result(row: PracticeRow, reference: Reference, answers: Answers) -> PracticeResult | None:
    """Give what came of the tries so far; None before the first."""
    if not row.tries:
        return None
    return PracticeResult(
        tries=row.tries,
        most=MOST_TRIES,
        passed=has_passed(row),
        let_on=is_let_on(row),
        sentence=_result_sentence(row),
        compared=calibrate(reference.rubric, answers, reference.answers).compared,
        overall=reference.answers.overall,
    )


def _result_sentence(row: PracticeRow) -> str:
    if has_passed(row):
        return "You judge much as the teacher does. Go on to the reports."
    if is_let_on(row):
        return (
            "You judge otherwise than the teacher in several places. Read what the teacher wrote, "
            "then go on to the reports; the TAs know that you may need help."
        )
    left = MOST_TRIES - row.tries
    return (
        "You judge otherwise than the teacher in several places. Read what the teacher wrote, "
        f"look again, and hand it in once more. After {left} more "
        f"{'try' if left == 1 else 'tries'} you go on in any case."
    )


def _state(row: PracticeRow | None) -> str:
    if row is None:
        return ReviewState.ALLOCATED
    return ReviewState.STARTED if row.done is None else ReviewState.DONE


def _sentence(row: PracticeRow | None, *, is_first: bool) -> str:
    if has_passed(row):
        return "Passed."
    if is_let_on(row):
        return "Done."
    if row is not None and row.tries:
        return f"Not passed yet, {row.tries} of {MOST_TRIES} tries."
    return "Comes before your first review." if is_first else "Offered, not asked for."
