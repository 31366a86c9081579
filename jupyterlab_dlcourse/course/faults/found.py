"""The shape of a fault before its line is known, and what several parts ask alike."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import TypeAlias

Found: TypeAlias = tuple[str, str]


def repeated(values: Sequence[Hashable], array: str, key: str, what: str) -> Iterator[Found]:
    """Yield a fault for each element of an array whose key an earlier one already has."""
    for place, value in enumerate(values):
        if value in values[:place]:
            first = values.index(value) + 1
            yield f"{array}[{place}].{key}", f"{what} {value} is already number {first} of {array}."


def below(value: float, least: int, path: str) -> Iterator[Found]:
    """Yield a fault where a number is smaller than it may be."""
    if value < least:
        yield path, f"This is {value:g}, and must be {least} or more."
