"""Each report has three reviews, or the number and the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from jupyterlab_dlcourse.reviews.allocation.model import (
    COUNT,
    Acquaintance,
    Review,
    ReviewerKind,
    ReviewState,
    Shortfall,
)


def shortfalls(
    reviews: Sequence[Review],
    people: Collection[str],
    known: Acquaintance,
    *,
    closed: bool = False,
    count: int = COUNT,
) -> tuple[Shortfall, ...]:
    """Give each report with fewer reviews than ``count``, with their number and the reason.

    Parameters
    ----------
    reviews
        The round's reviews.
    people
        Whose reports are in the round.
    known
        Who could have reviewed whom.
    closed
        False: reviews allocated are counted; True, after the window: reviews done.
    """
    done = ReviewState.DONE
    counted = Counter(r.author for r in reviews if not closed or r.state is done)
    short = [author for author in sorted(people) if counted[author] < count]
    of: dict[str, list[Review]] = {author: [] for author in short}
    for review in reviews:
        if review.author in of:
            of[review.author].append(review)
    return tuple(
        Shortfall(author, counted[author], _reason(author, of[author], people, known, count))
        for author in short
    )


def _reason(
    author: str,
    reviews: Sequence[Review],
    people: Collection[str],
    known: Acquaintance,
    count: int,
) -> str:
    missing = sum(r.state is not ReviewState.DONE for r in reviews)
    spares = sum(r.kind is not ReviewerKind.PEER for r in reviews)
    if len(reviews) >= count:
        asked = f"{_counted(spares, 'spare reviewer')} asked" if spares else _NOBODY
        return f"{missing} of its {len(reviews)} reviewers handed in no review; {asked}."
    others = len(people) - (author in people)
    able = sum(known.may(person, author) for person in people)
    return too_few(others, able, count, "the author's project group") or (
        "The reviews of the others had begun, or group mates left too few to choose from, when "
        "it was allocated; spare reviewers are asked near the window's end."
    )


_NOBODY = "nobody else could be asked"


def too_few(others: int, able: int, count: int, group: str) -> str:
    """Say that too few others handed in, or too few outside of a group; ``""`` where enough did.

    Parameters
    ----------
    others
        How many others handed in.
    able
        How many of them are outside of the project group.
    count
        How many the plan has.
    group
        The group, in words.
    """
    if others < count:
        handed = f"Only {others} other{'' if others == 1 else 's'}" if others else "Nobody else"
        return f"{handed} handed in."
    if able < count:
        are = "is" if able == 1 else "are"
        return f"Of those who handed in, only {able} {are} not in {group}."
    return ""


def _counted(number: int, noun: str) -> str:
    return f"1 {noun} was" if number == 1 else f"{number} {noun}s were"
