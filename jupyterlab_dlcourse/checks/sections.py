"""The part of a notebook that belongs to an exercise: from its heading to the next one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import msgspec

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind

# What opens a part of a markdown cell: a heading, or an exercise's name in bold.
_OPENING = re.compile(
    r"^\s{0,3}(?:#{1,6}\s*\S|\*\*\s*(?:Optional\s+)?(?:Exercise|Eercise|Assignment)\b)",
    re.IGNORECASE,
)
_DECORATION = re.compile(r"[\W_]+")
# A heading as long as this that opens another one does so on purpose.
_MEANT = 9


class Piece(msgspec.Struct, frozen=True):
    """A code cell, or the part of a markdown cell under one heading.

    ``cell`` is the cell's index, ``opening`` the heading line as written, ``""`` if there is
    none. ``text`` includes it.
    """

    cell: int
    kind: CellKind
    opening: str
    text: str


class Section(msgspec.Struct, frozen=True):
    """What stands under an exercise's heading, in the notebook and in the hand-out.

    ``found`` is false when the student deleted the heading; ``pieces`` are then what stands
    where the section used to be.
    """

    pieces: tuple[Piece, ...]
    given: tuple[Piece, ...]
    found: bool


def pieces_of(cells: Iterable[Cell]) -> tuple[Piece, ...]:
    """Cut markdown cells at their headings; code cells stay whole."""
    return tuple(piece for cell in cells for piece in _cut(cell))


def _cut(cell: Cell) -> list[Piece]:
    if cell.kind is not CellKind.MARKDOWN:
        return [Piece(cell.index, cell.kind, "", cell.source)]
    parts: list[list[str]] = [[]]
    for line in cell.source.splitlines():
        if _OPENING.match(line) and any(part.strip() for part in parts[-1]):
            parts.append([])
        parts[-1].append(line)
    return [Piece(cell.index, cell.kind, _opening_of(part), "\n".join(part)) for part in parts]


def _opening_of(lines: Sequence[str]) -> str:
    first = next((line for line in lines if line.strip()), "")
    return first.strip() if _OPENING.match(first) else ""


def section(alignment: Alignment, heading: str, *, until: str = "", above: bool = False) -> Section:
    """Give the section whose heading matches the regular expression ``heading``.

    It ends before the next heading that is the hand-out's too, or, where ``until`` is given, at
    the first of those that matches it. Headings of the student's own belong to the section.
    ``above`` takes what stands between the heading before it and this one as well, for
    exercises that ask for code above themselves.
    """
    ours = pieces_of(alignment.handout.cells)
    openings = {_key(piece.opening) for piece in ours if piece.opening}
    where = _Where(re.compile(heading, re.IGNORECASE), re.compile(until, re.IGNORECASE), openings)
    given = where.cut(ours, above=above)
    pieces = where.cut(pieces_of(alignment.notebook.cells), above=above)
    if pieces:
        return Section(pieces, given, found=True)
    return Section(_in_old_place(alignment, given), given, found=False)


class _Where(msgspec.Struct, frozen=True):
    """Where a section begins and ends: its heading, what may end it, the hand-out's headings."""

    heading: re.Pattern[str]
    until: re.Pattern[str]
    openings: set[str]

    def cut(self, pieces: Sequence[Piece], *, above: bool) -> tuple[Piece, ...]:
        """Cut the section out of ``pieces``; nothing when its heading is not there."""
        places = (n for n, piece in enumerate(pieces) if self.heading.search(piece.opening))
        start = next(places, None)
        if start is None:
            return ()
        end = start + 1
        while end < len(pieces) and not self._ends(pieces[end]):
            end += 1
        while above and start > 0 and not self._is_given(pieces[start - 1].opening):
            start -= 1
        return tuple(pieces[start:end])

    def _ends(self, piece: Piece) -> bool:
        return (
            self._is_given(piece.opening)
            and self.heading.search(piece.opening) is None
            and self.until.search(piece.opening) is not None
        )

    def _is_given(self, opening: str) -> bool:
        """Say whether a heading is the hand-out's, with a few words added perhaps."""
        key = _key(opening)
        return key in self.openings or any(
            key.startswith(one) for one in self.openings if len(one) >= _MEANT
        )


def _key(opening: str) -> str:
    return _DECORATION.sub(" ", opening).strip().lower()


def _in_old_place(alignment: Alignment, given: Sequence[Piece]) -> tuple[Piece, ...]:
    """Give what stands between the neighbours of a section whose heading is gone."""
    if not given:
        return ()
    first, last = given[0].cell, given[-1].cell
    before = [here for here, there in alignment.pairs.items() if there < first]
    after = [here for here, there in alignment.pairs.items() if there > last]
    start = max(before, default=-1) + 1
    end = min((here for here in after if here >= start), default=len(alignment.notebook.cells))
    return pieces_of(alignment.notebook.cells[start:end])
