"""Which reviews a TA should look at first, and why.

Four reasons, in the order of their urgency; a review with several gathers them:

* its author calls it unfair;
* the reviews of its report disagree: its score is `APART` or more from the nearest other, or
  from a TA's;
* its reviewer is weak (`model.Merit.weak`);
* its reviewer is new (`model.Merit.new`): of these one review each, the one furthest from others.

Besides, a few are drawn at random, so that everyone's reviews may be looked at. What was checked
once and what TAs wrote is left out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import msgspec

from jupyterlab_dlcourse.reviews.merit.model import HandedIn, Merit

APART = 0.3
DRAWN = 0.02  # of all reviews
_UNFAIR, _DISAGREE, _WEAK, _NEW, _RANDOM = 8.0, 4.0, 2.0, 1.0, 0.5

Reason: TypeAlias = tuple[float, str]


class Look(msgspec.Struct, frozen=True):
    """A review to look at: how urgent (greater is more), and the reasons as sentences."""

    review: str
    reviewer: str
    report: str
    lab: int
    need: float
    reasons: tuple[str, ...]


def worth_a_look(
    handed_in: Iterable[HandedIn],
    merits: Mapping[str, Merit],
    *,
    unfair: Collection[str] = (),
    checked: Collection[str] = (),
    seed: str = "",
) -> tuple[Look, ...]:
    """Give the reviews worth a TA's look, the most urgent first, those of one urgency by id.

    Parameters
    ----------
    handed_in
        The reviews to choose from; those of one lab, or of a term.
    merits
        Of their reviewers.
    unfair, checked
        Reviews that authors flagged, and that TAs already looked at.
    seed
        Draws the random ones; the same draws the same.
    """
    every = tuple(handed_in)
    scores: dict[str, list[HandedIn]] = {}
    for each in every:
        scores.setdefault(each.report, []).append(each)
    open_ones = [each for each in every if not each.by_ta and each.review not in checked]
    first = _first_of_new(open_ones, merits, scores)
    found = []
    for each in open_ones:
        others = _others(each, scores[each.report])
        why = [*_of_review(each, others, unfair, seed)]
        why += _of_reviewer(merits.get(each.reviewer), is_first=each.review in first)
        if why:
            found.append(_look(each, why))
    return tuple(sorted(found, key=lambda look: (-look.need, look.review)))


def _look(each: HandedIn, why: Sequence[Reason]) -> Look:
    reasons = tuple(sentence for _, sentence in why)
    need = sum(need for need, _ in why)
    return Look(each.review, each.reviewer, each.report, each.lab, need, reasons)


def _of_review(
    each: HandedIn, others: Sequence[float], unfair: Collection[str], seed: str
) -> Iterator[Reason]:
    if each.review in unfair:
        yield _UNFAIR, "The author calls it unfair."
    away = _away(each.score, others)
    if away >= APART:
        told = " and ".join(f"{other:.0%}" for other in sorted(others))
        plural = "the other gives" if len(others) == 1 else "the others give"
        yield _DISAGREE + away, f"It gives {each.score:.0%}, {plural} {told}."
    if _drawn(each.review, seed):
        yield _RANDOM, "Drawn at random."


def _of_reviewer(merit: Merit | None, *, is_first: bool) -> Iterator[Reason]:
    if merit is not None and merit.weak:
        yield _WEAK + 1 - merit.value, f"The reviewer's merit is low: {merit.sentence()}"
    if is_first:
        yield _NEW, "The reviewer is new, and none of her reviews was checked yet."


def _first_of_new(
    open_ones: Sequence[HandedIn],
    merits: Mapping[str, Merit],
    scores: Mapping[str, Sequence[HandedIn]],
) -> frozenset[str]:
    """Give one review of each new reviewer: the one furthest from the others of its report."""
    chosen: dict[str, tuple[float, str]] = {}
    for each in open_ones:
        merit = merits.get(each.reviewer)
        if merit is None or merit.new:
            others = _others(each, scores[each.report])
            key = (-_away(each.score, others), each.review)
            chosen[each.reviewer] = min(key, chosen.get(each.reviewer, key))
    return frozenset(review for _, review in chosen.values())


def _others(each: HandedIn, report: Sequence[HandedIn]) -> list[float]:
    """Give the scores that one is compared with: a TA's where there is one."""
    others = [other for other in report if other.reviewer != each.reviewer]
    of_ta = [other for other in others if other.by_ta]
    return [other.score for other in of_ta or others]


def _away(score: float, others: Sequence[float]) -> float:
    return min((abs(score - other) for other in others), default=0.0)


def _drawn(review: str, seed: str) -> bool:
    digest = hashlib.sha256(f"{seed}\n{review}".encode()).digest()
    return int.from_bytes(digest[:8]) < DRAWN * 2**64
