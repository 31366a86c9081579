"""The demo's past is played in order: each moment with the clock set to when it was."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from datetime import datetime
from itertools import count

from jupyterlab_dlcourse.services.house import House


class MovedClock:
    """A clock that stands where it was put."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Give the time it was put to."""
        return self.now


class Stage:
    """The course while its past is played; what happens may bring about what happens later."""

    def __init__(self, house: House, clock: MovedClock, now: datetime) -> None:
        self.house, self.now = house, now
        self._clock = clock
        self._order = count()
        self._moments: list[tuple[datetime, int, Callable[[], object]]] = []

    def at(self, when: datetime, do: Callable[[], object]) -> None:
        """Have something done at a time; what has not happened by now is left out."""
        if when < self.now:
            heapq.heappush(self._moments, (when, next(self._order), do))

    def play(self) -> None:
        """Do everything in order of time; leaves the clock at now."""
        while self._moments:
            self._clock.now, _number, do = heapq.heappop(self._moments)
            do()
        self._clock.now = self.now
