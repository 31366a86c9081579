"""The reviewer's side: what there is to review, the desk, drafts, handing in, flagging."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.errors import Conflict, Invalid, NotFound
from jupyterlab_dlcourse.grading.report import Report
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.reviews.rubric.filled import (
    Answers,
    comments,
    fitted,
    kept_text,
    lacks,
    read_answers,
)
from jupyterlab_dlcourse.reviews.rubric.form import review_form
from jupyterlab_dlcourse.reviews.rubric.score import score
from jupyterlab_dlcourse.reviews.rubric.substance import substance
from jupyterlab_dlcourse.services.answers.review import Desk, Draft, Flag, ReviewTask, Saved
from jupyterlab_dlcourse.services.copies import Copies
from jupyterlab_dlcourse.services.replacements import replace
from jupyterlab_dlcourse.services.rounds import CLOSED_TO_REVIEW, DROPPED, FLAGGED
from jupyterlab_dlcourse.services.rubrics import Rubrics
from jupyterlab_dlcourse.services.windows import Window, window_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, reviews
from jupyterlab_dlcourse.store.tables import ReviewRow

_FLAG_WORDS = 4
_FLAG_CHARACTERS = 2000


class Reviewing:
    """What a reviewer does."""

    def __init__(self, workplace: Workplace, copies: Copies, rubrics: Rubrics) -> None:
        self._place = workplace
        self._copies = copies
        self._rubrics = rubrics

    def tasks(self, actor: Actor) -> tuple[ReviewTask, ...]:
        """Give the person's reviews of all labs, those to do and the receipts of those done."""
        with self._place.database.read() as session:
            rows = reviews.reviews_by(session, self._place.course, actor.id)
            windows = {row.lab: window_of(session, self._place, row.lab) for row in rows}
        return tuple(self._task(row, rows, windows[row.lab]) for row in rows)

    def desk(self, actor: Actor, review: str) -> Desk:
        """Give all there is beside the notebook; `NotFound` when it is not hers to review."""
        with self._place.database.read() as session:
            row = self._mine(session, actor, review)
            facts = attempts.find_attempt(session, self._place.course, row.attempt)
            report = None if facts is None or facts.report is None else facts.report.body
            task = self._task_of(session, row)
            pasted = self._pasted(session, row)
        rubric = self._rubrics.of(row.lab)
        answers = fitted(rubric, answers_of(row))
        found = None if report is None else msgspec.json.decode(report, type=Report)
        return Desk(
            task=task,
            rubric=rubric,
            form=msgspec.convert(review_form(rubric), dict[str, dict[str, Json]]),
            answers=answers,
            version=row.version,
            lacks=lacks(rubric, answers, pasted),
            exercises=None if found is None else found.exercises,
            checks=None if found is None else found.checks,
        )

    def notebook(self, actor: Actor, review: str) -> bytes:
        """Give the anonymous copy.

        Raises
        ------
        NotFound
            It is not hers to review.
        Conflict
            The copy is held for a TA; or the report is withdrawn or flagged.
        """
        with self._place.database.read() as session:
            row = self._mine(session, actor, review)
            _check_reviewable(row)
        return self._copies.of(row.attempt)

    def save(self, actor: Actor, review: str, draft: Draft) -> Saved:
        """Keep a draft; whatever is lacking may be.

        Raises
        ------
        Invalid
            It does not fit the rubric.
        Conflict
            The window is over, the report is withdrawn or flagged, or the draft was changed in
            another tab meanwhile (nothing of either is lost: ``details`` has what is kept).
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
            return self._task_of(session, self._mine(session, actor, review))

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
            row = self._mine(session, actor, review)
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
            row = self._mine(session, actor, review)
            self._check_open(session, row, now)
            rubric = self._rubrics.of(row.lab)
            answers = read_answers(rubric, draft.answers)
            self._check_version(row, draft, answers)
            lacking = lacks(rubric, answers, self._pasted(session, row))
            if hand_in and lacking:
                raise Invalid(
                    "The review is not complete. " + lacking[0].reason,
                    lacks=[{"path": one.path, "reason": one.reason} for one in lacking],
                )
            _keep(row, answers, now)
            if hand_in:
                row.state, row.done, row.score = ReviewState.DONE, now, score(rubric, answers)
            return Saved(row.version, now.astimezone(place.plan.tz), lacking)

    def _check_version(self, row: ReviewRow, draft: Draft, answers: Answers) -> None:
        if draft.version == row.version or answers == answers_of(row):
            return
        raise Conflict(
            "This review was changed in another tab or window since. Load it again, and put in "
            "what you wrote here.",
            version=row.version,
            answers=msgspec.to_builtins(answers_of(row)),
        )

    def _check_open(self, session: Session, row: ReviewRow, now: datetime) -> None:
        _check_reviewable(row)
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

    def _pasted(self, session: Session, row: ReviewRow) -> tuple[str, ...]:
        """Give the comments in the reviewer's other reviews that are handed in."""
        mine = reviews.reviews_by(session, self._place.course, row.reviewer)
        done = [one for one in mine if one.id != row.id and one.state == ReviewState.DONE]
        return tuple(text for one in done for text in comments(answers_of(one)))

    # -- reading

    def _mine(self, session: Session, actor: Actor, review: str) -> ReviewRow:
        row = reviews.find_review(session, self._place.course, review)
        if row is None:
            raise NotFound("There is no such review.")
        require(actor, Action.DO_REVIEW, row.reviewer)
        return row

    def _task_of(self, session: Session, row: ReviewRow) -> ReviewTask:
        rows = reviews.reviews_by(session, self._place.course, row.reviewer)
        return self._task(row, rows, window_of(session, self._place, row.lab))

    def _task(self, row: ReviewRow, rows: Sequence[ReviewRow], window: Window) -> ReviewTask:
        zone = self._place.plan.tz
        open_ = window.holds(self._place.clock()) and row.state not in CLOSED_TO_REVIEW
        return ReviewTask(
            id=row.id,
            lab=row.lab,
            number=1 + [one.id for one in rows if one.lab == row.lab].index(row.id),
            kind=row.kind,
            state=row.state,
            due=window.due,
            open=open_,
            allocated=row.allocated.astimezone(zone),
            done=None if row.done is None else row.done.astimezone(zone),
            sentence=_sentence(row, is_open=open_),
        )


def answers_of(row: ReviewRow) -> Answers:
    """Give the filled-in rubric of a review."""
    return msgspec.json.decode(row.answers, type=Answers)


def is_released(mates: Sequence[reviews.Received], count: int, *, closed: bool = False) -> bool:
    """Say whether the author may read the reviews of her report.

    When the window is over, or as soon as so many are in that none is waited for.
    """
    return closed or sum(one.review.state == ReviewState.DONE for one in mates) >= count


def _check_reviewable(row: ReviewRow) -> None:
    if row.state == DROPPED:
        raise Conflict("The author has withdrawn this report: you need not review it.")
    if row.state == FLAGGED:
        raise Conflict("You have flagged this report; you got another one in its place.")


def _keep(row: ReviewRow, answers: Answers, now: datetime) -> None:
    written = msgspec.json.encode(answers).decode()
    if written == row.answers:
        return
    row.answers = written
    row.version += 1
    if row.state == ReviewState.ALLOCATED:
        row.state, row.started = ReviewState.STARTED, now


def _sentence(row: ReviewRow, *, is_open: bool) -> str:
    match row.state:
        case "done":
            return "Handed in."
        case "flagged":
            return "You said that it cannot be reviewed."
        case "dropped":
            return "The author has withdrawn the report."
    if not is_open:
        return "Not handed in before the end."
    return "Begun, not handed in yet." if row.state == "started" else "Not begun yet."
