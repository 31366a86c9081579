"""Copies that are held for a TA, and what that means for those who were to review them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.services.dates.windows import Window
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, reviews
from jupyterlab_dlcourse.store.queries.attempts import AttemptFacts
from jupyterlab_dlcourse.store.tables import CopyRow, ReviewRow

CLEAR, HELD, APPROVED = "clear", "held", "approved"

# Who gets a report later than this before the end may review it, but is not asked to.
LEAST_TIME = dt.timedelta(hours=48)


def source_of(facts: AttemptFacts) -> str:
    """Give the file a copy is made of: as executed where the attempt was run, else as received."""
    executed = None if facts.report is None else facts.report.executed
    return executed or facts.attempt.sha256


def held_among(session: Session, place: Workplace, named: Collection[str]) -> frozenset[str]:
    """Give those of these attempts whose copy waits for a TA now."""
    rows = _current(session, place, named)
    return frozenset(row.attempt for row in rows if row.state == HELD)


def excused(
    session: Session, place: Workplace, rows: Sequence[ReviewRow], window: Window
) -> frozenset[str]:
    """Give the ids of the reviews that nobody is asked for: there was nothing to review in time.

    The copy is held, or a TA let it pass less than `LEAST_TIME` before the end of the window.
    What is done is done, and counts.
    """
    open_ = [row for row in rows if row.state != ReviewState.DONE]
    late = window.closes - LEAST_TIME
    kept_back = {
        row.attempt
        for row in _current(session, place, {row.attempt for row in open_})
        if row.state == HELD or (row.decided is not None and row.decided > late)
    }
    return frozenset(row.id for row in open_ if row.attempt in kept_back)


def excused_of(
    session: Session, place: Workplace, windows: Mapping[int, Window]
) -> list[ReviewRow]:
    """Give everyone's excused reviews (see `excused`) of these labs."""
    rows = reviews.of_kept_back(session, place.course)
    found: list[ReviewRow] = []
    for lab, window in windows.items():
        mine = [row for row in rows if row.lab == lab]
        spared = excused(session, place, mine, window)
        found.extend(row for row in mine if row.id in spared)
    return found


def _current(session: Session, place: Workplace, named: Collection[str]) -> list[CopyRow]:
    """Give the copies, made of the newest file of their attempts, that were ever held."""
    found = [row for row in reviews.copies_of(session, named) if row.state != CLEAR]
    return [row for row in found if _is_newest(session, place, row)]


def _is_newest(session: Session, place: Workplace, row: CopyRow) -> bool:
    facts = attempts.find_attempt(session, place.course, row.attempt)
    return facts is not None and source_of(facts) == row.source
