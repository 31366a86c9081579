"""Why somebody writes or gets fewer reviews than the plan has: the number, and the reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.reviews.allocation.model import Acquaintance, ReviewerKind
from jupyterlab_dlcourse.reviews.allocation.shortfall import shortfalls, too_few
from jupyterlab_dlcourse.services.dates.windows import window_of
from jupyterlab_dlcourse.services.reviews.holding import excused, held_among
from jupyterlab_dlcourse.services.reviews.reports import reports_in
from jupyterlab_dlcourse.services.reviews.rounds import (
    CLOSED_TO_REVIEW,
    DROPPED,
    FLAGGED,
    as_review,
)
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people, reviews
from jupyterlab_dlcourse.store.tables import ReviewRow


def few_to_write(session: Session, place: Workplace, person: str, lab: int) -> str:
    """Say why a person has fewer of a lab's reports to review than the plan has.

    ``""`` where she has as many, before the round, and where she handed in nothing that counts.
    """
    count = place.plan.rules.reviews.count
    if reviews.round_of(session, place.course, lab) is None:
        return ""
    hers = reviews.reviews_by(session, place.course, person)
    mine = [row for row in hers if row.lab == lab and row.kind == ReviewerKind.PEER]
    spared = excused(session, place, mine, window_of(session, place, lab))
    asked = [row for row in mine if row.state not in CLOSED_TO_REVIEW and row.id not in spared]
    if len(asked) >= count:
        return ""
    reports = reports_in(session, place, lab)
    if not mine and person not in reports:
        return ""
    why = _kept_back(session, place, mine, spared)
    if not why:
        known = Acquaintance(people.groups(session, place.course))
        able = sum(known.may(person, author) for author in reports)
        why = too_few(len(reports.keys() - {person}), able, count, "your project group")
    why = why or "The other reports had reviewers enough when yours came in."
    return f"You have {len(asked) or 'nothing'} to review instead of {count}. {why}"


def _kept_back(
    session: Session, place: Workplace, mine: Sequence[ReviewRow], spared: frozenset[str]
) -> str:
    """Say what became of those that were allocated and are not asked for; ``""`` of none."""
    held = held_among(session, place, {row.attempt for row in mine})
    waits = sum(row.id in spared and row.attempt in held for row in mine)
    counts = (waits, len(spared) - waits, _count(mine, DROPPED), _count(mine, FLAGGED))
    said = zip(counts, _REASONS, strict=True)
    return " ".join(f"One {one}." if n == 1 else f"{n} {many}." for n, (one, many) in said if n)


# Of one, and of several: held still, held too long, withdrawn, flagged.
_REASONS: Final = (
    (
        "copy waits for a TA, and is not asked of you meanwhile",
        "copies wait for a TA, and are not asked of you meanwhile",
    ),
    (
        "copy was let pass too late to be asked of you",
        "copies were let pass too late to be asked of you",
    ),
    ("report was withdrawn", "reports were withdrawn"),
    (
        "report could not be reviewed, and there was none in its place",
        "reports could not be reviewed, and there were none in their place",
    ),
)


def _count(mine: Sequence[ReviewRow], state: str) -> int:
    return sum(row.state == state for row in mine)


def few_received(session: Session, place: Workplace, person: str, lab: int, *, closed: bool) -> str:
    """Say why a person's report has fewer reviewers, or ``closed`` reviews, than the plan has."""
    count = place.plan.rules.reviews.count
    rows = reviews.reviews_in(session, place.course, lab)
    live = [as_review(row) for row in rows if row.state not in CLOSED_TO_REVIEW]
    reports = reports_in(session, place, lab)
    if person not in reports:
        return ""
    known = Acquaintance(people.groups(session, place.course))
    short = shortfalls(live, reports.keys(), known, closed=closed, count=count)
    return next((one.reason for one in short if one.author == person), "")
