"""What leads from one notebook to another, written the way nbdime writes it (its JSON form).

Cells are matched by `aligner`; those that lie under one another in the same order are compared
line by line, all others are added or removed. Outputs and metadata are left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

import msgspec

from jupyterlab_dlcourse.checks.notebook import Cell, CellKind
from jupyterlab_dlcourse.checks.outcome import Json

_MOST_LINES: Final = 4_000_000  # lines of one times lines of the other: beyond, all is replaced


class Difference(msgspec.Struct, frozen=True):
    """``diff`` leads from ``base`` to ``mine``, both notebooks of nbformat 4 without outputs.

    ``changed`` are indices of cells that are new or differ, ``removed`` of cells of the base that
    are gone.
    """

    base: dict[str, Json]
    mine: dict[str, Json]
    diff: list[dict[str, Json]]
    changed: tuple[int, ...]
    removed: tuple[int, ...]


def difference(base: Sequence[Cell], mine: Sequence[Cell], pairs: dict[int, int]) -> Difference:
    """Compare two notebooks; ``pairs`` maps cells of ``mine`` to those of ``base`` under them."""
    alike = {here: there for here, there in pairs.items() if mine[here].kind is base[there].kind}
    kept = _with_equals(base, mine, _in_order(alike))
    under = {there: here for here, there in kept.items()}
    steps = _steps(base, mine, under)
    return Difference(
        base=_notebook(base),
        mine=_notebook(mine),
        diff=[{"op": "patch", "key": "cells", "diff": steps}] if steps else [],
        changed=tuple(
            cell.index
            for cell in mine
            if cell.index not in kept or base[kept[cell.index]].source != cell.source
        ),
        removed=tuple(cell.index for cell in base if cell.index not in under),
    )


def _in_order(pairs: dict[int, int]) -> dict[int, int]:
    """Give the most pairs that are in the same order on both sides."""
    items = sorted(pairs.items())
    ends: list[int] = []  # the smallest end of a run of each length
    last: list[int] = []  # and which pair that is
    before: list[int | None] = []
    for number, (_, there) in enumerate(items):
        length = bisect_left(ends, there)
        before.append(last[length - 1] if length else None)
        ends[length : length + 1] = [there]
        last[length : length + 1] = [number]
    kept: dict[int, int] = {}
    at = last[-1] if last else None
    while at is not None:
        here, there = items[at]
        kept[here] = there
        at = before[at]
    return dict(sorted(kept.items()))


def _with_equals(
    base: Sequence[Cell], mine: Sequence[Cell], kept: dict[int, int]
) -> dict[int, int]:
    """Pair the equal cells between the pairs, too: of empty ones the aligner says nothing."""
    found = dict(kept)
    here = there = 0
    for right, left in [*kept.items(), (len(mine), len(base))]:
        ours = [(cell.kind, cell.source) for cell in mine[here:right]]
        theirs = [(cell.kind, cell.source) for cell in base[there:left]]
        for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
            for step in range(block.size):
                found[here + block.a + step] = there + block.b + step
        here, there = right + 1, left + 1
    return dict(sorted(found.items()))


def _steps(base: Sequence[Cell], mine: Sequence[Cell], under: dict[int, int]) -> list[Json]:
    """Give the steps from cells to cells; where some are replaced, the new ones stand first."""
    steps: list[Json] = []
    last_there = last_here = -1  # the pair before
    for there, here in [*sorted(under.items()), (len(base), len(mine))]:
        key, gone = last_there + 1, there - last_there - 1
        if here > last_here + 1:
            added: list[Json] = [_cell(cell) for cell in mine[last_here + 1 : here]]
            steps.append({"op": "addrange", "key": key, "valuelist": added})
        if gone:
            steps.append({"op": "removerange", "key": key, "length": gone})
        if there < len(base) and base[there].source != mine[here].source:
            lines = _line_steps(base[there].source, mine[here].source)
            patch: Json = {"op": "patch", "key": "source", "diff": lines}
            steps.append({"op": "patch", "key": there, "diff": [patch]})
        last_there, last_here = there, here
    return steps


def _line_steps(base: str, mine: str) -> list[Json]:
    """Give the steps from text to text by lines."""
    old, new = base.splitlines(keepends=True), mine.splitlines(keepends=True)
    if len(old) * len(new) > _MOST_LINES:
        spans = [(0, len(old), 0, len(new))]
    else:
        codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        spans = [(i, j, k, m) for op, i, j, k, m in codes if op != "equal"]
    steps: list[Json] = []
    for start, end, first, last in spans:
        if last > first:
            lines: list[Json] = [*new[first:last]]
            steps.append({"op": "addrange", "key": start, "valuelist": lines})
        if end > start:
            steps.append({"op": "removerange", "key": start, "length": end - start})
    return steps


def _notebook(cells: Sequence[Cell]) -> dict[str, Json]:
    shown: list[Json] = [_cell(cell) for cell in cells]
    return {"cells": shown, "metadata": {}, "nbformat": 4, "nbformat_minor": 4}


def _cell(cell: Cell) -> dict[str, Json]:
    shown: dict[str, Json] = {"cell_type": cell.kind, "metadata": {}, "source": cell.source}
    if cell.kind is CellKind.CODE:
        return {**shown, "execution_count": None, "outputs": []}
    return shown
