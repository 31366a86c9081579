"""Which reactions only mirror the score received, and therefore do not count.

An author who got a low score is tempted to call its review unhelpful, and one who got a present
to be thankful. CrowdGrader sets the former aside and says so to both
(https://doc.crowdgrader.org/crowdgrader-documentation/consensus-based-grading/review-ratings);
how it decides is not published, so the definition here is ours, and it takes thanks like revenge.

A reaction is mirrored when one of these holds:

1. *Revenge*: "not helpful" to a score that lies `MARGIN` or more below the median of the other
   scores of the same report, or below the lab's usual score (the median of all).
2. *Thanks*: "helpful" to a score that lies `MARGIN` or more above every other of the same report
   or, where there is no other, above the lab's usual score.
3. *Habit*: the author's reactions follow the scores all term. She called at least `EACH` reviews
   helpful and as many not helpful, and of a pair of one of each the helpful one had the greater
   score (ties half) in at least `FOLLOWS` of all pairs, which by chance happens to fewer than 3 in
   100. Then "helpful" above and "not helpful" below the median of the scores she got are mirrored.

A reaction against the score always counts: who calls the highest score's review useless, or the
lowest's helpful, did not answer the score. So does one that a TA upheld after looking. A harsh
and careless review is not safe for that: its author may flag it, it stands apart from the others,
and TAs are told to look.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from statistics import median

import msgspec

MARGIN = 0.15
EACH = 4
FOLLOWS = 0.9
_EXACT = 1e-9  # scores are sums of fractions


class Received(msgspec.Struct, frozen=True):
    """A review as its author received it: of which report, its score, her reaction, if any.

    ``report`` tells labs apart as well. ``upheld``: a TA looked and agreed with the reaction.
    """

    review: str
    author: str
    lab: int
    report: str
    score: float
    helpful: bool | None = None
    upheld: bool = False


class Weighed(msgspec.Struct, frozen=True):
    """Whether the reaction to a review counts, and a sentence why not, ``""`` where it does."""

    review: str
    helpful: bool
    counts: bool
    reason: str = ""


def weigh(received: Iterable[Received]) -> tuple[Weighed, ...]:
    """Weigh every reaction of a term, in the order given; reviews without one are left out.

    Parameters
    ----------
    received
        All reviews handed in, also those without a reaction: their scores are compared with.
    """
    every = tuple(received)
    reports, labs, authors = (_by(every, key) for key in ("report", "lab", "author"))
    usual = {lab: median(each.score for each in reviews) for lab, reviews in labs.items()}
    middle = {author: _middle(reviews) for author, reviews in authors.items()}
    return tuple(
        _weighed(each, reports[each.report], usual[each.lab], middle[each.author])
        for each in every
        if each.helpful is not None
    )


def _weighed(
    each: Received, report: Sequence[Received], usual: float, middle: float | None
) -> Weighed:
    helpful = bool(each.helpful)
    others = [other.score for other in report if other.review != each.review]
    reason = ""
    if not each.upheld:
        reason = (
            _thanks(each.score, others, usual) if helpful else _revenge(each.score, others, usual)
        )
        if not reason and middle is not None and _with(each, middle):
            reason = "All term this author's reactions follow the scores received."
    return Weighed(each.review, helpful, not reason, reason)


def _thanks(score: float, others: Sequence[float], usual: float) -> str:
    if score - max(others, default=usual) < MARGIN - _EXACT:
        return ""
    return "The score is far above all others: these may be thanks for it."


def _revenge(score: float, others: Sequence[float], usual: float) -> str:
    if max(median(others or [usual]), usual) - score < MARGIN - _EXACT:
        return ""
    return "The score is low: this may be an answer to it."


def _with(each: Received, middle: float) -> bool:
    return each.score > middle if each.helpful else each.score < middle


def _middle(received: Sequence[Received]) -> float | None:
    """Give the median score of an author whose reactions follow the scores, None of any other."""
    helpful = [each.score for each in received if each.helpful]
    other = [each.score for each in received if each.helpful is False]
    if min(len(helpful), len(other)) < EACH:
        return None
    pairs = [(high > low) + (high == low) / 2 for high, low in product(helpful, other)]
    follows = sum(pairs) >= FOLLOWS * len(pairs)
    return median(each.score for each in received) if follows else None


def _by(every: Sequence[Received], key: str) -> Mapping[object, list[Received]]:
    found: dict[object, list[Received]] = {}
    for each in every:
        found.setdefault(getattr(each, key), []).append(each)
    return found
