"""How many reviews were handed in by when: the points of a plot."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from datetime import datetime

import msgspec

POINTS = 28  # of a window of a week: one each six hours


class Moment(msgspec.Struct, frozen=True):
    """How many reviews were handed in before this moment."""

    at: datetime
    done: int


def curve(
    done: Iterable[datetime], opens: datetime, closes: datetime, now: datetime
) -> tuple[Moment, ...]:
    """Give the reviews handed in, counted at even steps of the window and at last now.

    Empty before the window opens. What came in after it closed is in its last point.
    """
    if now <= opens:
        return ()
    times = sorted(done)
    step = (closes - opens) / POINTS
    end = min(now, closes)
    steps = [at for at in (opens + number * step for number in range(POINTS)) if at < end]
    early = [Moment(at, bisect_left(times, at)) for at in steps]
    return (*early, Moment(end, len(times)))
