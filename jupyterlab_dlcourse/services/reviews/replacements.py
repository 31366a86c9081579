"""Another report for a reviewer whose report cannot be reviewed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from random import Random

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.reviews.allocation.model import Review
from jupyterlab_dlcourse.services.reviews.holding import held_among
from jupyterlab_dlcourse.services.reviews.reports import reports_in
from jupyterlab_dlcourse.services.reviews.rounds import (
    CLOSED_TO_REVIEW,
    FLAGGED,
    acquaintance,
    new_review,
)
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import review_care, reviews
from jupyterlab_dlcourse.store.tables import FlaggedReportRow, ReviewRow

MOST_FLAGS = 3  # then a TA looks at the report, and nobody else is asked to


def replace(session: Session, place: Workplace, row: ReviewRow, now: datetime) -> None:
    """Give the reviewer of a flagged report another one: that with the fewest reviewers.

    None where she may review no other. A report whose copy is held for a TA is passed over; one of
    which `MOST_FLAGS` reviewers say that it cannot be reviewed is given to nobody.
    """
    begun = reviews.round_of(session, place.course, row.lab)
    assert begun is not None  # noqa: S101 -- there are reviews, so there is a round
    rows = reviews.reviews_in(session, place.course, row.lab)
    reports = reports_in(session, place, row.lab)
    known = acquaintance(session, place, row.lab)
    had = {one.author for one in rows if one.reviewer == row.reviewer}
    looked = review_care.flagged_reports(session, place.course, row.lab)
    passed_over = {*had, *unreviewable(rows, looked)}
    held = held_among(session, place, {one.id for one in reports.values()})
    able = [
        author
        for author in sorted(reports.keys() - passed_over)
        if known.may(row.reviewer, author) and reports[author].id not in held
    ]
    if not able:
        return
    Random(f"{begun.seed}/{row.id}").shuffle(able)  # noqa: S311 - settles ties, no secret
    given = Counter(one.author for one in rows if one.state not in CLOSED_TO_REVIEW)
    author = min(able, key=lambda one: (given[one], not known.fresh(row.reviewer, one)))
    session.add(
        new_review(place.draw(), begun, Review(row.reviewer, author), reports[author].id, now)
    )
    session.flush()


def unreviewable(
    rows: Iterable[ReviewRow], looked: Mapping[str, FlaggedReportRow]
) -> tuple[str, ...]:
    """Give the authors whose report was flagged so often that a TA must look.

    Flags that a TA has looked at (``looked``, by author) do not count again.
    """
    flags = Counter(row.author for row in rows if row.state == FLAGGED)
    for author, word in looked.items():
        flags[author] -= word.flags
    return tuple(sorted(author for author, number in flags.items() if number >= MOST_FLAGS))
