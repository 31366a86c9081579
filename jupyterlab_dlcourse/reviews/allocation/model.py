"""The words of allocation: a review, its state, who knows whom, a report with too few reviews."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from enum import StrEnum

import msgspec

COUNT = 3  # the plan's default: reports a person, and reviewers a report


class ReviewState(StrEnum):
    """How far a review is. Only an ``allocated`` one may be given to somebody else."""

    ALLOCATED = "allocated"
    STARTED = "started"
    DONE = "done"


class ReviewerKind(StrEnum):
    """Why somebody reviews: ``peer`` at the deadline, ``spare`` and ``ta`` for one who did not."""

    PEER = "peer"
    SPARE = "spare"
    TA = "ta"


class Review(msgspec.Struct, frozen=True, gc=False):
    """One report in one reviewer's hands. Persons by their ids; the report is its author's."""

    reviewer: str
    author: str
    kind: ReviewerKind = ReviewerKind.PEER
    state: ReviewState = ReviewState.ALLOCATED


class Acquaintance(msgspec.Struct, frozen=True):
    """Who must not, and who should rather not, review whom.

    ``groups`` gives a person's project group, where there is one; ``past`` the authors whom a
    reviewer has had this term already.
    """

    groups: Mapping[str, str] = {}
    past: Mapping[str, Collection[str]] = {}

    def may(self, reviewer: str, author: str) -> bool:
        """Say whether a review is allowed: not one's own report nor a group mate's."""
        if reviewer == author:
            return False
        group = self.groups.get(reviewer)
        return group is None or group != self.groups.get(author)

    def forbidden(self, pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Give the reviewers and authors among ``pairs`` that `may` forbids, in one go."""
        group_of = self.groups.get
        for reviewer, author in pairs:
            group = group_of(reviewer)
            if reviewer == author or (group is not None and group == group_of(author)):
                yield reviewer, author

    def old(self, pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """Give the reviewers and authors among ``pairs`` who have met this term, in one go."""
        had = self.past.get
        for reviewer, author in pairs:
            if author in had(reviewer, ()):
                yield reviewer, author

    def fresh(self, reviewer: str, author: str) -> bool:
        """Say whether a review is allowed and the pair's first of the term."""
        return author not in self.past.get(reviewer, ()) and self.may(reviewer, author)


class Shortfall(msgspec.Struct, frozen=True):
    """A report with fewer reviews than the plan asks for: how many, and why, as a sentence."""

    author: str
    number: int
    reason: str
