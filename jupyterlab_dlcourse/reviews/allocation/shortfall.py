"""Each report has three reviews, or the number and the reason."""

from __future__ import annotations

from collections import defaultdict
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
    of: defaultdict[str, list[Review]] = defaultdict(list)
    for review in reviews:
        of[review.author].append(review)
    found = []
    for author in sorted(people):
        counted = [r for r in of.get(author, ()) if not closed or r.state is ReviewState.DONE]
        if len(counted) < count:
            reason = _reason(author, of.get(author, ()), people, known, count)
            found.append(Shortfall(author, len(counted), reason))
    return tuple(found)


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
