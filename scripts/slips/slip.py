"""What a slip is: an edit of a right notebook's code after which one check must fail."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

Plant = Callable[[list[str]], list[str] | None]
"""Takes the sources of a notebook's code cells in order and gives them with the slip in them.

Sources beyond the given ones become new code cells at the end. None: it cannot be planted here.
"""


class Slip(msgspec.Struct, frozen=True):
    """A typical slip; ``check`` is the id of the check that must catch it.

    ``saved`` edits each printed text among the saved outputs, for checks that judge by them.
    """

    check: str
    name: str
    plant: Plant
    saved: Callable[[str], str] = lambda text: text


def replaced(
    pattern: str, replacement: str, *, flags: int = 0, last: bool = False, count: int = 0
) -> Plant:
    """Give a plant that replaces a regular expression in every cell that has it.

    ``last`` keeps to the last such cell; ``count`` bounds the replacements within a cell (0: all).
    """
    wanted = re.compile(pattern, flags | re.MULTILINE)

    def plant(sources: list[str]) -> list[str] | None:
        places = [n for n, source in enumerate(sources) if wanted.search(source)]
        made = list(sources)
        for place in places[-1:] if last else places:
            made[place] = wanted.sub(replacement, made[place], count)
        return made if made != sources else None

    return plant


def appended(pattern: str, code: str, *, flags: int = 0) -> Plant:
    """Give a plant that adds lines at the end of the last cell with a regular expression in it.

    With the pattern ``""`` that is the notebook's last code cell.
    """
    wanted = re.compile(pattern, flags | re.MULTILINE)

    def plant(sources: list[str]) -> list[str] | None:
        places = [n for n, source in enumerate(sources) if wanted.search(source)]
        if not places:
            return None
        made = list(sources)
        made[places[-1]] = f"{made[places[-1]].rstrip()}\n{code}"
        return made

    return plant


def first_of(*plants: Plant) -> Plant:
    """Give a plant that tries several ways to write the same slip, the first that takes."""

    def plant(sources: list[str]) -> list[str] | None:
        return next((made for one in plants if (made := one(sources)) is not None), None)

    return plant


def both(*plants: Plant) -> Plant:
    """Give a plant that makes several edits; it takes where each of them does."""

    def plant(sources: list[str]) -> list[str] | None:
        made: list[str] | None = sources
        for one in plants:
            made = one(made) if made is not None else None
        return made

    return plant


def slips_of(lab: int) -> Sequence[Slip]:
    """Give the slips of a lab, from ``scripts/slips/labN.py``; none where there is no file."""
    from importlib import import_module

    try:
        module = import_module(f"scripts.slips.lab{lab}")
    except ModuleNotFoundError as error:
        if error.name != f"scripts.slips.lab{lab}":
            raise
        return ()
    slips: tuple[Slip, ...] = module.SLIPS
    return slips
