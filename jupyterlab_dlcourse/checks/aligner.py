"""Lays a notebook over its hand-out: same text first, then headings, then what is most alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.lines import headings_of, line_set, lines_of, weight
from jupyterlab_dlcourse.checks.notebook import Cell, Notebook

# A cell that keeps less of a hand-out's cell than this has become the student's own.
_LEAST_KEPT = 0.3
_LEAST_ALIKE = 0.6
# Two candidates as good as each other: the one in its old place between its neighbours wins.
_IN_PLACE = 0.25
# Comparing letter by letter is for short cells; long ones share whole lines.
_SHORT = 2000


def nearest(notebook: Notebook, handouts: Sequence[Handout]) -> Alignment | None:
    """Lay the notebook over the version of its hand-out that it was made from.

    ``handouts`` are versions of one lab, oldest first; among equals the newest is taken. None
    when there are none.
    """
    if not handouts:
        return None
    here = line_set(notebook.cells)
    there = [line_set(handout.cells) for handout in handouts]
    known = here & frozenset().union(*there)
    scores = [(_overlap(known, lines), number) for number, lines in enumerate(there)]
    return align(notebook, handouts[max(scores)[1]])


def _overlap(known: frozenset[str], lines: frozenset[str]) -> float:
    """Give the share of the text of both that both have."""
    either = weight(known | lines)
    return weight(known & lines) / either if either else 0.0


def similarity(notebook: Notebook, handout: Handout) -> float:
    """Give the share of the hand-out's text, in [0, 1], that is found in the notebook."""
    lines = line_set(handout.cells)
    total = weight(lines)
    return weight(lines & line_set(notebook.cells)) / total if total else 0.0


def align(notebook: Notebook, handout: Handout) -> Alignment:
    """Lay the notebook over this version of its hand-out, cell by cell.

    A hand-out's cell lies under one cell of the notebook at most. Cells may have been deleted,
    inserted, edited and moved.
    """
    pairing = _Pairing(notebook.cells, handout.cells)
    pairing.pair_same()
    pairing.pair_headings()
    pairing.pair_shared_lines()
    pairing.pair_alike()
    return Alignment(
        notebook=notebook,
        handout=handout,
        pairs=dict(sorted(pairing.pairs.items())),
        similarity=similarity(notebook, handout),
    )


class _Pairing:
    """The pairs found so far, and the steps that find more."""

    def __init__(self, cells: Sequence[Cell], under: Sequence[Cell]) -> None:
        self.cells, self.under = cells, under
        self.lines = [lines_of(cell.source) for cell in cells]
        self.under_lines = [lines_of(cell.source) for cell in under]
        self.pairs: dict[int, int] = {}
        self.used: set[int] = set()

    def pair(self, here: int, there: int) -> None:
        if here not in self.pairs and there not in self.used:
            self.pairs[here] = there
            self.used.add(there)

    def free(self) -> Iterator[int]:
        """Give the notebook's cells without a partner."""
        return (index for index in range(len(self.cells)) if index not in self.pairs)

    def free_under(self) -> Iterator[int]:
        """Give the hand-out's cells without a partner."""
        return (index for index in range(len(self.under)) if index not in self.used)

    def pair_same(self) -> None:
        """Pair cells of the same text, copies of one cell in their order."""
        places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for there, lines in enumerate(self.under_lines):
            if lines:
                places[lines].append(there)
        for here, lines in enumerate(self.lines):
            if places.get(lines):
                self.pair(here, places[lines].pop(0))

    def pair_headings(self) -> None:
        """Pair cells that share a heading that is nowhere else in the hand-out."""
        places: dict[str, list[int]] = defaultdict(list)
        for there, cell in enumerate(self.under):
            for heading in headings_of(cell):
                places[heading].append(there)
        for here in list(self.free()):
            for heading in headings_of(self.cells[here]):
                if len(places.get(heading, ())) == 1:
                    self.pair(here, places[heading][0])

    def pair_shared_lines(self) -> None:
        """Pair cells by the lines they share, those that keep most of the hand-out's cell first."""
        places: dict[str, set[int]] = defaultdict(set)
        for there in self.free_under():
            for line in self.under_lines[there]:
                places[line].add(there)
        gaps = self._gaps()
        found: list[tuple[float, int, int]] = []
        for here in self.free():
            for there, kept in self._kept(here, places).items():
                if kept >= _LEAST_KEPT:
                    found.append((kept + _in_place(gaps[here], there), -here, there))
        for _, negative, there in sorted(found, reverse=True):
            self.pair(-negative, there)

    def _kept(self, here: int, places: dict[str, set[int]]) -> dict[int, float]:
        """Give the share of each candidate's text kept here; lines of many cells tell less."""
        shared: dict[int, float] = defaultdict(float)
        for line in set(self.lines[here]):
            for there in places.get(line, ()):
                if self.cells[here].kind is self.under[there].kind:
                    shared[there] += len(line) / len(places[line]) ** 0.5
        return {
            there: size / max(1, weight(set(self.under_lines[there])))
            for there, size in shared.items()
        }

    def pair_alike(self) -> None:
        """Pair what is left by its letters, only where both lie between the same neighbours."""
        gaps = self._gaps()
        found: list[tuple[float, int, int]] = []
        for here in self.free():
            low, high = gaps[here]
            for there in self.free_under():
                if low < there < high and self.cells[here].kind is self.under[there].kind:
                    alike = _alike(self.cells[here].source, self.under[there].source)
                    if alike >= _LEAST_ALIKE:
                        found.append((alike, -here, there))
        for _, negative, there in sorted(found, reverse=True):
            self.pair(-negative, there)

    def _gaps(self) -> list[tuple[int, int]]:
        """Give, for each of the notebook's cells, between which of the hand-out's it stands."""
        low, lows = -1, []
        for here in range(len(self.cells)):
            low = self.pairs.get(here, low)
            lows.append(low)
        high, highs = len(self.under), []
        for here in reversed(range(len(self.cells))):
            high = self.pairs.get(here, high)
            highs.append(high)
        return list(zip(lows, reversed(highs), strict=True))


def _in_place(gap: tuple[int, int], there: int) -> float:
    return _IN_PLACE if gap[0] < there < gap[1] else 0.0


def _alike(here: str, there: str) -> float:
    if not here.strip() or not there.strip() or max(len(here), len(there)) > _SHORT:
        return 0.0
    matcher = SequenceMatcher(None, here, there, autojunk=False)
    if matcher.real_quick_ratio() < _LEAST_ALIKE or matcher.quick_ratio() < _LEAST_ALIKE:
        return 0.0
    return matcher.ratio()
