"""Who has whose report, and the exchange of reports among reviewers.

An exchange is an alternating path in the graph of reviewers and reports: one takes a report from
another, who takes one from a third, until somebody takes the report that lacks a reviewer. Each in
between keeps as many as before. (Berge 1957: when no such path is left, no more can be allocated.)
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from random import Random

May = Callable[[str, str], bool]


class Hands:
    """Reports in reviewers' hands.

    Parameters
    ----------
    people
        All who review and are reviewed, in the order in which ties are settled.
    random
        Where a search for somebody to exchange with begins.
    """

    def __init__(self, people: Sequence[str], random: Random) -> None:
        self.people = people
        self.authors_of: dict[str, list[str]] = {person: [] for person in people}
        self.reviewers_of: dict[str, list[str]] = {person: [] for person in people}
        self.fixed: set[tuple[str, str]] = set()
        self._random = random

    def ring(self, count: int) -> None:
        """Begin anew: each has the reports of the next ``count`` people, in a ring."""
        after = [self._turned(step) for step in range(1, count + 1)]
        before = [self._turned(-step) for step in range(1, count + 1)]
        self.authors_of = dict(zip(self.people, map(list, zip(*after, strict=True)), strict=True))
        self.reviewers_of = dict(
            zip(self.people, map(list, zip(*before, strict=True)), strict=True)
        )

    def _turned(self, step: int) -> list[str]:
        return [*self.people[step:], *self.people[:step]]

    def add(self, reviewer: str, author: str) -> None:
        """Put a report into a reviewer's hands."""
        self.authors_of[reviewer].append(author)
        self.reviewers_of[author].append(reviewer)

    def remove(self, reviewer: str, author: str) -> None:
        """Take a report out of a reviewer's hands."""
        self.authors_of[reviewer].remove(author)
        self.reviewers_of[author].remove(reviewer)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Give each reviewer and author, in the order of the people."""
        for reviewer, authors in self.authors_of.items():
            for author in authors:
                yield reviewer, author

    def movable(self) -> list[tuple[str, str]]:
        """Give the pairs that may still be parted."""
        return [pair for pair in self.pairs() if pair not in self.fixed]

    def give(self, reviewer: str, wanted: Collection[str], may: May) -> bool:
        """Have the reviewer take one report more so that one of the wanted gets a reviewer more.

        Parameters
        ----------
        reviewer
            Who has room for a report.
        wanted
            The reports that lack a reviewer; one of them gets him or, by exchange, another.
        may
            Which pairs may come about.

        Returns
        -------
        bool
            False when there is no way, and nothing was changed.
        """
        direct = self._first(reviewer, wanted, may)
        if direct is not None:
            self.add(reviewer, direct)
            return True
        return self._exchange(reviewer, wanted, may)

    def _exchange(self, start: str, wanted: Collection[str], may: May) -> bool:
        taker: dict[str, str] = dict.fromkeys(wanted, "")  # of a report passed on
        gives: dict[str, str] = {start: ""}
        queue = deque([start])
        while queue:
            reviewer = queue.popleft()
            held = self.authors_of[reviewer]
            for author in self._from_anywhere():
                if author in taker or author in held or not may(reviewer, author):
                    continue
                taker[author] = reviewer
                for other in self.reviewers_of[author]:
                    if other in gives or (other, author) in self.fixed:
                        continue
                    gives[other] = author
                    end = self._first(other, wanted, may)
                    if end is not None:
                        self._pass_on(other, end, taker, gives)
                        return True
                    queue.append(other)
        return False

    def _pass_on(self, last: str, end: str, taker: dict[str, str], gives: dict[str, str]) -> None:
        reviewer, takes = last, end
        while True:
            given = gives[reviewer]
            if given:
                self.remove(reviewer, given)
            self.add(reviewer, takes)
            if not given:
                return
            reviewer, takes = taker[given], given

    def _first(self, reviewer: str, wanted: Iterable[str], may: May) -> str | None:
        held = self.authors_of[reviewer]
        return next((a for a in wanted if a not in held and may(reviewer, a)), None)

    def _from_anywhere(self) -> Iterator[str]:
        # One at a time: the search nearly always ends after a few of the many.
        begin = self._random.randrange(len(self.people))
        for place in range(begin, begin + len(self.people)):
            yield self.people[place % len(self.people)]
