"""One review as its reviewer's task: whose it is, whether it can be written, what is said of it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, NotFound
from jupyterlab_dlcourse.reviews.allocation.model import ReviewerKind, ReviewState
from jupyterlab_dlcourse.services.answers.review import ReviewTask
from jupyterlab_dlcourse.services.dates.windows import window_of
from jupyterlab_dlcourse.services.reviews.holding import excused, held_among
from jupyterlab_dlcourse.services.reviews.rounds import CLOSED_TO_REVIEW, DROPPED, FLAGGED
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import review_care, reviews
from jupyterlab_dlcourse.store.tables import ReviewRow


def mine(session: Session, place: Workplace, actor: Actor, review: str) -> ReviewRow:
    """Give a review of the actor's; `NotFound` when it is not hers to do."""
    row = reviews.find_review(session, place.course, review)
    if row is None:
        raise NotFound("There is no such review.")
    require(actor, Action.DO_REVIEW, row.reviewer)
    return row


def check_reviewable(row: ReviewRow) -> None:
    """Raise `Conflict` when the report is withdrawn or flagged."""
    if row.state == DROPPED:
        raise Conflict("This report is withdrawn from the reviews: you need not review it.")
    if row.state == FLAGGED:
        raise Conflict("You have flagged this report; you got another one in its place.")


def tasks_of(
    session: Session, place: Workplace, reviewer: str, lab: int | None = None
) -> tuple[ReviewTask, ...]:
    """Give a person's reviews, by lab and allocation, of one lab or of all."""
    rows = reviews.reviews_by(session, place.course, reviewer)
    labs = {row.lab for row in rows if lab is None or row.lab == lab}
    return tuple(
        task
        for each in sorted(labs)
        for task in _tasks(session, place, [row for row in rows if row.lab == each])
    )


def task_of(session: Session, place: Workplace, row: ReviewRow) -> ReviewTask:
    """Give one review as a task."""
    tasks = tasks_of(session, place, row.reviewer, row.lab)
    return next(task for task in tasks if task.id == row.id)


def _tasks(session: Session, place: Workplace, rows: list[ReviewRow]) -> list[ReviewTask]:
    """Give the reviews of one person and lab."""
    window, zone = window_of(session, place, rows[0].lab), place.plan.tz
    held = held_among(session, place, {row.attempt for row in rows})
    spared = excused(session, place, rows, window)
    is_open = window.holds(place.clock())
    said = _said(session, place, rows[0].reviewer)
    return [
        ReviewTask(
            id=row.id,
            lab=row.lab,
            number=number,
            of=len(rows),
            kind=row.kind,
            state=row.state,
            due=window.due,
            open=is_open and row.state not in CLOSED_TO_REVIEW,
            held=row.attempt in held and row.id in spared,
            allocated=row.allocated.astimezone(zone),
            done=None if row.done is None else row.done.astimezone(zone),
            sentence=said.get((row.id, row.state))
            or _sentence(row, is_open=is_open, held=held, spared=spared),
            asked=_is_asked(row) and row.id not in spared,
        )
        for number, row in enumerate(rows, 1)
    ]


def _is_asked(row: ReviewRow) -> bool:
    return row.kind == ReviewerKind.PEER and row.state not in CLOSED_TO_REVIEW


def _said(session: Session, place: Workplace, reviewer: str) -> dict[tuple[str, str], str]:
    """Give what TAs say to a reviewer of her reviews, by review and the state it is told in."""
    back = review_care.returned_to(session, place.course, reviewer).items()
    lost = review_care.without_credit(session, place.course, reviewer)
    set_aside = "Handed in, and set aside by a TA: it gives no credit."
    return {
        **{
            (review, ReviewState.STARTED): f"A TA gave it back to be written anew: {why}"
            for review, why in back
        },
        **{(review, ReviewState.DONE): set_aside for review in lost},
    }


_ENDED = {
    ReviewState.DONE: "Handed in.",
    FLAGGED: "You said that it cannot be reviewed.",
    DROPPED: "The report is withdrawn from the reviews.",
}


def _sentence(
    row: ReviewRow, *, is_open: bool, held: frozenset[str], spared: frozenset[str]
) -> str:
    if row.state in _ENDED:
        return _ENDED[row.state]
    if row.id in spared:
        if row.attempt in held:
            return "A TA looks at it first. It is not asked of you meanwhile."
        return "It came late, so you need not. It counts if you do."
    if not is_open:
        return "Not handed in before the end."
    return "Begun, not handed in yet." if row.state == "started" else "Not begun yet."
