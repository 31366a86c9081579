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
        asked = f"{spares} spare reviewers were asked" if spares else "nobody else could be asked"
        return f"{missing} of its {len(reviews)} reviewers handed in no review; {asked}."
    others = len(people) - (author in people)
    if others < count:
        return f"Only {others} others handed in." if others else "Nobody else handed in."
    able = sum(known.may(person, author) for person in people)
    if able < count:
        return f"Of those who handed in, only {able} are not in the author's project group."
    return (
        "The reviews of the others had begun, or group mates left too few to choose from, when "
        "it was allocated; spare reviewers are asked near the window's end."
    )
