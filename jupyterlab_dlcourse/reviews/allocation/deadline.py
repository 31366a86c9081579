"""Allocation at the deadline: three reports for each who handed in, three reviewers a report."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from random import Random

from jupyterlab_dlcourse.reviews.allocation.exchange import Hands, May
from jupyterlab_dlcourse.reviews.allocation.model import COUNT, Acquaintance, Review


def allocate(
    people: Collection[str], known: Acquaintance, seed: int | str, count: int = COUNT
) -> tuple[Review, ...]:
    """Allocate the reports of those who handed in among themselves.

    Parameters
    ----------
    people
        Who handed in and has not withdrawn; their order does not matter.
    known
        Group mates (never), earlier pairs of the term (as few as exchanges can make them).
    seed
        The same people and seed give the same allocation.
    count
        Reports a person. A class of ``count`` or fewer: everybody reviews everybody else.

    Returns
    -------
    tuple of Review
        Grouped by reviewer. Nobody has more than ``count``, no report has more reviewers; where
        group mates make ``count`` impossible, as many as there can be.
    """
    random = Random(seed)  # noqa: S311 - drawn again by whoever asks, so no secret
    order = sorted(people)
    random.shuffle(order)
    hands = Hands(order, random)
    _in_a_ring(hands, count)
    _part_mates(hands, known)
    fill(hands, (known.fresh, known.may), count)
    _part_old_pairs(hands, known)
    return tuple(Review(reviewer, author) for reviewer, author in hands.pairs())


def fill(hands: Hands, wishes: Sequence[May], count: int) -> None:
    """Give reports that lack a reviewer to reviewers with room, by exchange where need be.

    ``wishes`` say which pairs may come about, the narrowest first.
    """
    wanted = [author for author, by in hands.reviewers_of.items() if len(by) < count]
    if not wanted:
        return
    for reviewer in [r for r, held in hands.authors_of.items() if len(held) < count]:
        for may in wishes:
            while len(hands.authors_of[reviewer]) < count and hands.give(reviewer, wanted, may):
                wanted = [a for a in wanted if len(hands.reviewers_of[a]) < count]


def _in_a_ring(hands: Hands, count: int) -> None:
    # Neighbours in a shuffled ring: never oneself, and, in classes of seven or more, nobody
    # reviews his own reviewer.
    most = min(count, len(hands.people) - 1)
    if most > 0:
        hands.ring(most)


def _part_mates(hands: Hands, known: Acquaintance) -> None:
    for reviewer, author in list(known.forbidden(hands.pairs())):
        hands.remove(reviewer, author)


def _part_old_pairs(hands: Hands, known: Acquaintance) -> None:
    for reviewer, author in list(known.old(hands.pairs())):
        if author not in hands.authors_of[reviewer]:
            continue  # an exchange before this one has parted them
        hands.remove(reviewer, author)
        if not hands.give(reviewer, (author,), known.fresh):
            hands.add(reviewer, author)
