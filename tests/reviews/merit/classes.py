"""Made-up classes: reports of known quality, reviewers of known care."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from jupyterlab_dlcourse.reviews.merit.model import HandedIn

PARTS = (0.0, 0.5, 1.0)
CRITERIA = ("a", "b", "c", "d", "e", "f")

Way = Callable[[float, Random], float]


def careful(true: float, random: Random) -> float:
    """Right nine times of ten, else one level off."""
    near = [part for part in PARTS if abs(part - true) == 0.5]
    return true if random.random() < 0.9 else random.choice(near)


def lazy(_true: float, _random: Random) -> float:
    """Always the best."""
    return 1.0


def at_random(_true: float, random: Random) -> float:
    """Any level."""
    return random.choice(PARTS)


def review(
    reviewer: str, report: str, parts: dict[str, float], lab: int = 1, *, by_ta: bool = False
) -> HandedIn:
    mean = sum(parts.values()) / len(parts)
    return HandedIn(f"{reviewer}>{report}", reviewer, lab, report, parts, mean, by_ta)


def term(ways: dict[str, Way], labs: int, seed: int) -> list[HandedIn]:
    """Everybody reviews the next three of a drawn circle, in each lab; half the levels are best."""
    random, found = Random(seed), []  # noqa: S311 -- a simulation
    for lab in range(1, labs + 1):
        people = sorted(ways)
        random.shuffle(people)
        for place, author in enumerate(people):
            true = {each: random.choice((0.0, 0.5, 1.0, 1.0)) for each in CRITERIA}
            for step in (1, 2, 3):
                reviewer = people[(place + step) % len(people)]
                parts = {each: ways[reviewer](true[each], random) for each in CRITERIA}
                found.append(review(reviewer, f"{author}/{lab}", parts, lab))
    return found
