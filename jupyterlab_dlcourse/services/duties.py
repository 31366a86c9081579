"""What a person has to review, and has reviewed, lab by lab."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.reviews.allocation.model import ReviewerKind, ReviewState
from jupyterlab_dlcourse.services.rounds import CLOSED_TO_REVIEW
from jupyterlab_dlcourse.services.windows import window_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import reviews
from jupyterlab_dlcourse.store.tables import ReviewRow


class Duty(msgspec.Struct, frozen=True):
    """A lab's reviews of one person.

    ``asked`` were allocated to her at the deadline (those flagged or withdrawn do not count);
    ``done`` counts those she took over for others as well. ``spare`` is what she was asked to take
    over and has not done. ``due`` is the last minute, ``open`` whether it has not passed.
    """

    lab: int
    asked: int
    done: int
    spare: int
    due: datetime
    open: bool


def duties_of(session: Session, place: Workplace, person: str) -> dict[int, Duty]:
    """Give a person's reviews of each lab whose round has begun, by lab."""
    mine = reviews.reviews_by(session, place.course, person)
    return {
        row.lab: _duty(session, place, row.lab, [one for one in mine if one.lab == row.lab])
        for row in reviews.rounds(session, place.course)
        if place.plan.lab(row.lab) is not None
    }


def _duty(session: Session, place: Workplace, lab: int, mine: Sequence[ReviewRow]) -> Duty:
    window = window_of(session, place, lab)
    own = [
        row for row in mine if row.kind == ReviewerKind.PEER and row.state not in CLOSED_TO_REVIEW
    ]
    others = [row for row in mine if row.kind != ReviewerKind.PEER]
    return Duty(
        lab=lab,
        asked=len(own),
        done=sum(row.state == ReviewState.DONE for row in mine),
        spare=sum(row.state not in {ReviewState.DONE, *CLOSED_TO_REVIEW} for row in others),
        due=window.due,
        open=window.holds(place.clock()),
    )
