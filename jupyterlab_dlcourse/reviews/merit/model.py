"""The words of merit: a review as it was handed in, a TA's check of one, a reviewer's merit."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

WEAK = 0.45
NEW = 3  # a reviewer of fewer reviews is new


class HandedIn(msgspec.Struct, frozen=True):
    """A review that was handed in.

    ``parts`` are the levels chosen, by criterion, each as a part of the most (`score.parts`);
    ``score`` is their weighted mean. ``report`` tells labs apart as well.
    """

    review: str
    reviewer: str
    lab: int
    report: str
    parts: Mapping[str, float]
    score: float
    by_ta: bool = False


class Care(StrEnum):
    """What a TA found when looking at a review."""

    CAREFUL = "careful"
    FAIR = "fair"
    CARELESS = "careless"

    @property
    def part(self) -> float:
        """The finding as a number, 0 to 1."""
        return {Care.CARELESS: 0.0, Care.FAIR: 0.5, Care.CAREFUL: 1.0}[self]


class SpotCheck(msgspec.Struct, frozen=True):
    """A TA's finding about a review."""

    review: str
    care: Care


class Merit(msgspec.Struct, frozen=True):
    """A reviewer's merit, 0 to 1, with what it rests on. For TAs' eyes.

    ``helpful`` and ``unhelpful`` are the reactions that count, ``mirrored`` those that do not.
    ``agreement`` (0: as chance would, 1: full) is None where there was nothing to compare with,
    ``checked`` (the mean of spot checks) where there was none.
    """

    reviewer: str
    value: float
    reviews: int
    helpful: int = 0
    unhelpful: int = 0
    mirrored: int = 0
    agreement: float | None = None
    checked: float | None = None

    @property
    def new(self) -> bool:
        """Whether little is known yet: few reviews, and none of them checked."""
        return self.reviews < NEW and self.checked is None

    @property
    def weak(self) -> bool:
        """Whether what is known speaks against the reviewer's care."""
        return not self.new and self.value < WEAK

    def sentence(self) -> str:
        """Say in a sentence what the merit rests on."""
        on = [f"{self.helpful} of {self.helpful + self.unhelpful} reactions that count are good"]
        if self.agreement is not None:
            on.append(f"agreement {self.agreement:.0%}")
        if self.checked is not None:
            on.append(f"spot checks {self.checked:.0%}")
        many = "1 review" if self.reviews == 1 else f"{self.reviews} reviews"
        return f"{self.value:.0%} after {many}: {', '.join(on)}."
