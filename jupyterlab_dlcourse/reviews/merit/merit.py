"""A reviewer's merit: one number from three kinds of evidence.

Each piece of evidence is a number from 0 to 1 with a weight: a reaction that counts (helpful 1,
not helpful 0) weighs 1; the agreement with the other reviewers weighs as many reviews as it rests
on; a TA's spot check weighs 4. Added to them is what is thought of a reviewer of whom nothing is
known, 0.6, with the weight 3, so that a single reaction does not make or break anybody. The merit
is the weighted mean. It decides nothing: TAs see it and choose what to look at.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from statistics import fmean

from jupyterlab_dlcourse.reviews.merit.agreement import Agreement, agreements
from jupyterlab_dlcourse.reviews.merit.model import HandedIn, Merit, SpotCheck
from jupyterlab_dlcourse.reviews.reactions.mirrored import Weighed

UNKNOWN = 0.6
OF_UNKNOWN = 3.0
OF_CHECK = 4.0


def merits(
    handed_in: Iterable[HandedIn], reactions: Iterable[Weighed], checks: Iterable[SpotCheck]
) -> dict[str, Merit]:
    """Give the merit of each peer who handed in a review.

    Parameters
    ----------
    handed_in
        All reviews of the term so far, TAs' own among them.
    reactions
        What `mirrored.weigh` says of the reactions to them.
    checks
        TAs' findings; of several about one review the last counts.
    """
    every = tuple(handed_in)
    reacted = {each.review: each for each in reactions}
    checked = {each.review: each.care.part for each in checks}
    agreed = agreements(every)
    of: dict[str, list[HandedIn]] = {}
    for each in every:
        if not each.by_ta:
            of.setdefault(each.reviewer, []).append(each)
    return {
        reviewer: _merit(reviewer, reviews, reacted, checked, agreed.get(reviewer))
        for reviewer, reviews in of.items()
    }


def _merit(
    reviewer: str,
    reviews: list[HandedIn],
    reacted: Mapping[str, Weighed],
    checked: Mapping[str, float],
    agreed: Agreement | None,
) -> Merit:
    said = [reacted[each.review] for each in reviews if each.review in reacted]
    helpful = [each.helpful for each in said if each.counts]
    found = [checked[each.review] for each in reviews if each.review in checked]
    evidence = [
        (OF_UNKNOWN, UNKNOWN),
        *((1.0, float(each)) for each in helpful),
        *((OF_CHECK, each) for each in found),
        *([(agreed.weight, agreed.value)] if agreed else []),
    ]
    value = sum(weight * each for weight, each in evidence) / sum(weight for weight, _ in evidence)
    return Merit(
        reviewer=reviewer,
        value=min(1.0, value),
        reviews=len(reviews),
        helpful=sum(helpful),
        unhelpful=len(helpful) - sum(helpful),
        mirrored=len(said) - len(helpful),
        agreement=agreed.value if agreed else None,
        checked=fmean(found) if found else None,
    )
