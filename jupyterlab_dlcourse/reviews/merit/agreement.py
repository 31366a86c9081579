"""How far a reviewer agrees with the others who reviewed the same reports, beyond chance.

For each criterion the distance of the level given to the *nearest* level among the other
reviewers of the report is compared with the distance to the nearest among as many reviewers of
another report of the same lab, on average over all other reports. Summed over a term,

    agreement = 1 - (distances found) / (distances expected), not below 0.

* Of three reviewers a single careless one does no harm: the two others are near each other. Of
  two, nobody can tell who is off, so such a report weighs half.
* Who always gives the best level, or levels by chance, is as near to the reviewers of any other
  report as to those of this one: 0, however often it fits. Where a whole class gives the same
  level the distances expected are 0 and nothing is learnt.
* Where a TA reviewed the report too, the TA's levels alone are compared with, and weigh double.

The comparison with other reports is the idea of Dasgupta and Ghosh (WWW 2013) and of Shnayder,
Agarwal, Frongillo and Parkes (EC 2016), whose mechanisms pay agreement on the same task less
agreement across tasks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

import msgspec

from jupyterlab_dlcourse.reviews.merit.model import HandedIn

OF_TWO = 0.5
OF_TA = 2.0


class Agreement(msgspec.Struct, frozen=True):
    """A reviewer's agreement, 0 to 1, and how many reviews' weight it rests on."""

    value: float
    weight: float


def agreements(handed_in: Iterable[HandedIn]) -> dict[str, Agreement]:
    """Give each peer's agreement; who has nothing to be compared with is left out."""
    reports: dict[str, list[HandedIn]] = {}
    for each in handed_in:
        reports.setdefault(each.report, []).append(each)
    chance = _Chance(reports.values())
    sums: dict[str, list[float]] = {}
    for each in (each for reviews in reports.values() for each in reviews if not each.by_ta):
        others, weight = _compared(each, reports[each.report])
        found, expected = _distances(each, others, chance)
        if found > 0 or expected > 0:
            total = sums.setdefault(each.reviewer, [0.0, 0.0, 0.0])
            for place, value in enumerate((found, expected, 1.0)):
                total[place] += weight * value
    return {
        reviewer: Agreement(max(0.0, 1 - found / expected) if expected else 0.0, weight)
        for reviewer, (found, expected, weight) in sums.items()
    }


class _Chance:
    """What distances are to be expected in other reports of a lab."""

    def __init__(self, reports: Iterable[Sequence[HandedIn]]) -> None:
        self._levels: dict[tuple[int, str], dict[str, tuple[float, ...]]] = {}
        self._sums: dict[tuple[int, str, float, int], float] = {}
        for reviews in reports:
            for lab, criterion in {(each.lab, name) for each in reviews for name in each.parts}:
                levels = (each.parts[criterion] for each in reviews if criterion in each.parts)
                of_lab = self._levels.setdefault((lab, criterion), {})
                of_lab[reviews[0].report] = tuple(levels)

    def expected(self, each: HandedIn, criterion: str, others: int) -> float | None:
        """Give the mean distance in other reports, None when there is no other."""
        given, of_lab = each.parts[criterion], self._levels[each.lab, criterion]
        if len(of_lab) == 1:
            return None
        key = (each.lab, criterion, given, others)
        if key not in self._sums:
            self._sums[key] = sum(_nearest(given, levels, others) for levels in of_lab.values())
        here = _nearest(given, of_lab[each.report], others)
        return max(0.0, self._sums[key] - here) / (len(of_lab) - 1)


def _compared(each: HandedIn, report: Sequence[HandedIn]) -> tuple[list[HandedIn], float]:
    """Give the reviews that one is compared with, and the weight of the comparison."""
    others = [other for other in report if other.reviewer != each.reviewer]
    if of_ta := [other for other in others if other.by_ta]:
        return of_ta, OF_TA
    return others, OF_TWO if len(others) == 1 else 1.0


def _distances(each: HandedIn, others: Sequence[HandedIn], chance: _Chance) -> tuple[float, float]:
    """Give the sums over criteria of the distances found and of those expected."""
    found = expected = 0.0
    for criterion, given in each.parts.items():
        near = tuple(other.parts[criterion] for other in others if criterion in other.parts)
        elsewhere = chance.expected(each, criterion, len(near)) if near else None
        if elsewhere is not None:
            found += _nearest(given, near, len(near))
            expected += elsewhere
    return found, expected


def _nearest(given: float, levels: Sequence[float], others: int) -> float:
    """Give the distance to the nearest of so many of the levels, on average over all choices."""
    chosen = list(combinations(levels, min(others, len(levels))))
    return sum(min(abs(given - level) for level in some) for some in chosen) / len(chosen)
