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
_STRONGEST = 99


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


def section(alignment: Alignment, heading: str, *, until: str = "") -> Section:
    """Give the section whose heading matches the regular expression ``heading``.

    It ends before the next heading that is the hand-out's too, or, where ``until`` is given, at
    the first of those that matches it. Headings of the student's own belong to the section.
    """
    ours = pieces_of(alignment.handout.cells)
    openings = {_key(piece.opening) for piece in ours if piece.opening}
    given = _range(ours, heading, until, openings)
    pieces = _range(pieces_of(alignment.notebook.cells), heading, until, openings)
    if pieces:
        return Section(pieces, given, found=True)
    return Section(_in_old_place(alignment, given), given, found=False)


def _range(
    pieces: Sequence[Piece], heading: str, until: str, openings: set[str]
) -> tuple[Piece, ...]:
    pattern, last = re.compile(heading, re.IGNORECASE), re.compile(until, re.IGNORECASE)
    start = next((n for n, piece in enumerate(pieces) if pattern.search(piece.opening)), None)
    if start is None:
        return ()
    end = start + 1
    while end < len(pieces) and not _ends(pieces[end], pattern, last, openings):
        end += 1
    return tuple(pieces[start:end])


def _ends(
    piece: Piece, pattern: re.Pattern[str], last: re.Pattern[str], openings: set[str]
) -> bool:
    key = _key(piece.opening)
    is_given = key in openings or any(key.startswith(one) for one in openings if len(one) > 8)  # noqa: PLR2004 - long enough to be meant
    return (
        bool(piece.opening)
        and is_given
        and not pattern.search(piece.opening)
        and bool(last.search(piece.opening))
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
