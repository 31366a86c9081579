"""What a person has to review, and has reviewed, lab by lab."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import TypeAlias

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.reviews.allocation.model import ReviewerKind, ReviewState
from jupyterlab_dlcourse.services.dates.windows import Window, window_of
from jupyterlab_dlcourse.services.reviews.holding import excused
from jupyterlab_dlcourse.services.reviews.rounds import CLOSED_TO_REVIEW
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import review_care, reviews
from jupyterlab_dlcourse.store.queries.review_care import LOST
from jupyterlab_dlcourse.store.tables import ReviewRow

Have: TypeAlias = tuple[str, str]  # a review's kind and state, or LOST


class Duty(msgspec.Struct, frozen=True):
    """A lab's reviews of one person.

    ``asked`` were allocated to her at the deadline (those flagged or withdrawn do not count, nor
    those there was nothing to review of in time: see `holding.excused`);
    ``done`` counts those she took over for others as well. ``spare`` is what she was asked to take
    over and has not done. ``lost`` counts those that a TA set aside without credit, which are
    never done. ``due`` is the last minute, ``open`` whether it has not passed.
    """

    lab: int
    asked: int
    done: int
    spare: int
    lost: int
    due: datetime
    open: bool


def duties_of(session: Session, place: Workplace, person: str) -> dict[int, Duty]:
    """Give a person's reviews of each lab whose round has begun, by lab."""
    mine = reviews.reviews_by(session, place.course, person)
    lost = review_care.without_credit(session, place.course, person)
    return {
        row.lab: _duty(session, place, row.lab, [one for one in mine if one.lab == row.lab], lost)
        for row in reviews.rounds(session, place.course)
        if place.plan.lab(row.lab) is not None
    }


def _duty(
    session: Session, place: Workplace, lab: int, mine: Sequence[ReviewRow], lost: Collection[str]
) -> Duty:
    window = window_of(session, place, lab)
    spared = excused(session, place, mine, window)
    have = Counter(
        (one.kind, LOST if one.id in lost else one.state) for one in mine if one.id not in spared
    )
    return duty_of(lab, window, have, place.clock())


def duty_of(lab: int, window: Window, mine: Mapping[Have, int], now: datetime) -> Duty:
    """Give a person's reviews of a lab, from how many are asked of her by kind and state."""
    ended = {ReviewState.DONE, LOST, *CLOSED_TO_REVIEW}
    peer = ReviewerKind.PEER
    return Duty(
        lab=lab,
        asked=sum(
            count
            for (kind, state), count in mine.items()
            if kind == peer and state not in CLOSED_TO_REVIEW
        ),
        done=sum(count for (_, state), count in mine.items() if state == ReviewState.DONE),
        spare=sum(
            count for (kind, state), count in mine.items() if kind != peer and state not in ended
        ),
        lost=sum(count for (_, state), count in mine.items() if state == LOST),
        due=window.due,
        open=window.holds(now),
    )
