"""After the deadline: late hand-ins are woven in, withdrawn ones taken out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from random import Random

from jupyterlab_dlcourse.reviews.allocation.deadline import fill
from jupyterlab_dlcourse.reviews.allocation.exchange import Hands, May
from jupyterlab_dlcourse.reviews.allocation.model import (
    COUNT,
    Acquaintance,
    Review,
    ReviewerKind,
    ReviewState,
)


def weave_in(
    reviews: Sequence[Review],
    people: Collection[str],
    late: str,
    known: Acquaintance,
    seed: int | str,
    count: int = COUNT,
) -> tuple[Review, ...]:
    """Take a late but allowed hand-in in: its author reviews and is reviewed like the others.

    She steps between reviewers and reports not yet begun: he reviews hers, she reviews the one he
    had, and all others have as many as before. A review begun stays with its reviewer.

    Parameters
    ----------
    reviews
        What is allocated so far, spare reviewers among them.
    people
        All whose reports are in this round, with or without the late one.
    late
        The person who handed in late.
    known, seed, count
        As for `allocate`.

    Returns
    -------
    tuple of Review
        The reviews as they are then. Fewer for the late one where too many have begun.
    """
    hands, random = _hands(reviews, {*people, late}, seed)
    wishes = _wishes(known, reviews, {*people, late})
    for may in wishes:
        _step_between(hands, late, may, random, count)
    fill(hands, wishes, count)
    return _written(reviews, hands)


def withdraw(
    reviews: Sequence[Review],
    people: Collection[str],
    gone: str,
    known: Acquaintance,
    seed: int | str,
    count: int = COUNT,
) -> tuple[Review, ...]:
    """Take a withdrawn report, and its author as a reviewer, out.

    His reviewers get the reports he had, where they had not begun; what he has begun or done
    himself stays, and so does what others have done for him (it is their credit).

    Parameters
    ----------
    reviews
        What is allocated so far, spare reviewers among them.
    people
        All whose reports are in this round, with or without his.
    gone
        The person whose report is withdrawn.
    known, seed, count
        As for `allocate`.
    """
    left = [r for r in reviews if _begun(r) or gone not in (r.reviewer, r.author)]
    hands, _ = _hands(left, people, seed)
    fill(hands, _wishes(known, left, {*people} - {gone}), count)
    return _written(left, hands)


def _begun(review: Review) -> bool:
    return review.state is not ReviewState.ALLOCATED


def _hands(
    reviews: Sequence[Review], people: Collection[str], seed: int | str
) -> tuple[Hands, Random]:
    random = Random(seed)  # noqa: S311 - drawn again by whoever asks, so no secret
    peers = [review for review in reviews if review.kind is ReviewerKind.PEER]
    order = sorted({*people, *(r.reviewer for r in peers), *(r.author for r in peers)})
    random.shuffle(order)
    hands = Hands(order, random)
    for review in peers:
        hands.add(review.reviewer, review.author)
        if _begun(review):
            hands.fixed.add((review.reviewer, review.author))
    return hands, random


def _wishes(
    known: Acquaintance, reviews: Sequence[Review], people: Collection[str]
) -> tuple[May, May]:
    # Who is out of the round keeps what was begun, and gets nothing new. A spare reviewer of a
    # report does not become its peer reviewer, too.
    taken = {(r.reviewer, r.author) for r in reviews if r.kind is not ReviewerKind.PEER}

    def wish(may: May) -> May:
        return lambda r, a: r in people and a in people and (r, a) not in taken and may(r, a)

    return wish(known.fresh), wish(known.may)


def _step_between(hands: Hands, late: str, may: May, random: Random, count: int) -> None:
    has, by = hands.authors_of[late], hands.reviewers_of[late]
    pairs = hands.movable()
    random.shuffle(pairs)
    for reviewer, author in pairs:
        if max(len(has), len(by)) >= count:
            return
        if late in (reviewer, author) or reviewer in by or author in has:
            continue
        if may(reviewer, late) and may(late, author):
            hands.remove(reviewer, author)
            hands.add(reviewer, late)
            hands.add(late, author)


def _written(reviews: Sequence[Review], hands: Hands) -> tuple[Review, ...]:
    known = {(r.reviewer, r.author): r for r in reviews if r.kind is ReviewerKind.PEER}
    peers = [known.get(pair, Review(*pair)) for pair in hands.pairs()]
    return (*peers, *(r for r in reviews if r.kind is not ReviewerKind.PEER))
