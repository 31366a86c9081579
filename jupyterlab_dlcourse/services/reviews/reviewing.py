"""The reviewer's side: what there is to review, the desk, drafts, handing in, flagging."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, Invalid
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.reviews.rubric.filled import (
    Answers,
    comments,
    kept_text,
    lacks,
    read_answers,
)
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.score import score
from jupyterlab_dlcourse.reviews.rubric.substance import substance
from jupyterlab_dlcourse.services.answers.review import Draft, Flag, ReviewTask, Saved
from jupyterlab_dlcourse.services.dates.windows import window_of
from jupyterlab_dlcourse.services.reviews.drafts import check_version
from jupyterlab_dlcourse.services.reviews.practices import Practices
from jupyterlab_dlcourse.services.reviews.replacements import replace
from jupyterlab_dlcourse.services.reviews.review_tasks import (
    check_reviewable,
    mine,
    task_of,
    tasks_of,
)
from jupyterlab_dlcourse.services.reviews.rounds import FLAGGED
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import reviews
from jupyterlab_dlcourse.store.tables import ReviewRow

_FLAG_WORDS = 4
_FLAG_CHARACTERS = 2000


class Reviewing:
    """What a reviewer does."""

    def __init__(self, workplace: Workplace, rubrics: Rubrics, practices: Practices) -> None:
        self._place = workplace
        self._rubrics = rubrics
        self._practices = practices

    def tasks(self, actor: Actor) -> tuple[ReviewTask, ...]:
        """Give the person's reviews of all labs, those to do and the receipts of those done.

        Practice reviews come first: they are to be done before the others of their lab.
        """
        with self._place.database.read() as session:
            practices = self._practices.tasks(session, actor)
            return (*practices, *tasks_of(session, self._place, actor.id))

    def save(self, actor: Actor, review: str, draft: Draft) -> Saved:
        """Keep a draft; whatever is lacking may be.

        Raises
        ------
        Invalid
            It does not fit the rubric.
        Conflict
            The window is over, the report is withdrawn or flagged, practice comes first, the rubric
            was changed, or the draft was in another tab meanwhile (nothing of either is lost:
            ``details`` has what is kept).
        """
        return self._write(actor, review, draft, hand_in=False)

    def hand_in(self, actor: Actor, review: str, draft: Draft) -> ReviewTask:
        """Hand the review in; until the author can read it, it may be handed in again.

        Raises
        ------
        Invalid
            Something is lacking; ``details["lacks"]`` says what and where.
        Conflict
            As `save`.
        """
        self._write(actor, review, draft, hand_in=True)
        with self._place.database.read() as session:
            return task_of(session, self._place, mine(session, self._place, actor, review))

    def flag(self, actor: Actor, review: str, flag: Flag) -> tuple[ReviewTask, ...]:
        """Say why a report cannot be reviewed; give the person's tasks with the one in its place.

        Raises
        ------
        Invalid
            The reason says too little.
        Conflict
            The window is over, or the review is handed in.
        """
        reason = kept_text(flag.reason)[:_FLAG_CHARACTERS]
        if substance(reason, ()).words < _FLAG_WORDS:
            raise Invalid(f"Say in at least {_FLAG_WORDS} different words what keeps you from it.")
        now = self._place.clock()
        with self._place.database.write() as session:
            row = mine(session, self._place, actor, review)
            self._check_open(session, row, now)
            if row.state == ReviewState.DONE:
                raise Conflict("This review is handed in: ask a TA to take it back first.")
            row.state, row.flag = FLAGGED, reason
            session.flush()
            replace(session, self._place, row, now)
        return self.tasks(actor)

    # -- writing

    def _write(self, actor: Actor, review: str, draft: Draft, *, hand_in: bool) -> Saved:
        place, now = self._place, self._place.clock()
        with place.database.write() as session:
            row = mine(session, self._place, actor, review)
            self._check_open(session, row, now)
            self._practices.require_done(session, row)
            rubric = rubric_for(self._rubrics, row)
            answers = self._read(row, rubric, draft)
            check_version(row.version, answers_of(row), draft, answers)
            lacking = lacks(rubric, answers, pasted(session, place, row))
            if hand_in and lacking:
                raise Invalid(
                    "The review is not complete. " + lacking[0].reason,
                    lacks=[{"path": one.path, "reason": one.reason} for one in lacking],
                )
            _keep(row, answers, now)
            row.rubric = self._rubrics.keep(rubric)
            if hand_in:
                row.state, row.done, row.score = ReviewState.DONE, now, score(rubric, answers)
            return Saved(row.version, now.astimezone(place.plan.tz), lacking)

    def _read(self, row: ReviewRow, rubric: Rubric, draft: Draft) -> Answers:
        try:
            return read_answers(rubric, draft.answers)
        except Invalid as error:
            if row.rubric in {"", self._rubrics.keep(rubric)}:
                raise
            raise Conflict(
                "The teacher has changed the rubric since you began. Load the review again: your "
                "answers stay wherever the question is still asked.",
                version=row.version,
            ) from error

    def _check_open(self, session: Session, row: ReviewRow, now: datetime) -> None:
        check_reviewable(row)
        window = window_of(session, self._place, row.lab)
        if not window.holds(now):
            raise Conflict(
                f"The time to review lab {row.lab} ended on {window.due:%A %d %B at %H:%M}: "
                "nothing was changed."
            )
        mates = reviews.received_by(session, self._place.course, row.author, row.lab)
        if row.state == ReviewState.DONE and is_released(mates, self._count):
            raise Conflict("The author can read this review already: it cannot be changed.")

    @property
    def _count(self) -> int:
        return self._place.plan.rules.reviews.count


def rubric_for(rubrics: Rubrics, row: ReviewRow) -> Rubric:
    """Give the rubric of a review: one that is handed in keeps that it was written by."""
    if row.state == ReviewState.DONE:
        return rubrics.kept(row.rubric, row.lab)
    return rubrics.of(row.lab)


def pasted(session: Session, place: Workplace, row: ReviewRow) -> tuple[str, ...]:
    """Give the comments in the reviewer's other reviews that are handed in."""
    hers = reviews.reviews_by(session, place.course, row.reviewer)
    done = [one for one in hers if one.id != row.id and one.state == ReviewState.DONE]
    return tuple(text for one in done for text in comments(answers_of(one)))


def answers_of(row: ReviewRow) -> Answers:
    """Give the filled-in rubric of a review."""
    return msgspec.json.decode(row.answers, type=Answers)


def is_released(mates: Sequence[reviews.Received], count: int, *, closed: bool = False) -> bool:
    """Say whether the author may read the reviews of her report.

    When the window is over, or as soon as so many are in that none is waited for.
    """
    return closed or sum(one.review.state == ReviewState.DONE for one in mates) >= count


def _keep(row: ReviewRow, answers: Answers, now: datetime) -> None:
    written = msgspec.json.encode(answers).decode()
    if written == row.answers:
        return
    row.answers, row.saved = written, now
    row.version += 1
    if row.state == ReviewState.ALLOCATED:
        row.state, row.started = ReviewState.STARTED, now
