"""A hand-in to its anonymous copy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.checks.writer import to_nbformat
from jupyterlab_dlcourse.reviews.scrub.cleaner import Cleaner
from jupyterlab_dlcourse.reviews.scrub.known import Change, Doubt, Kind, Known, Scrubbed
from jupyterlab_dlcourse.reviews.scrub.outputs import clean_output
from jupyterlab_dlcourse.reviews.scrub.pictures import bare_picture


def scrub(data: bytes, known: Known) -> Scrubbed:
    """Give the anonymous copy of a notebook, what was taken out, and why it is held if it is.

    Parameters
    ----------
    data
        The notebook as handed in or as executed, any dialect.
    known
        The author, the class, the author's own words to hide, the hand-out's text.

    Raises
    ------
    Refused
        The bytes are empty or never were a notebook.

    Notes
    -----
    What stands in a picture's pixels is not read; the author sees the copy before it goes out.
    """
    notebook = read_notebook(data)
    cleaner = Cleaner(known, "\n".join(notebook_texts(notebook)))
    cells: list[Cell] = []
    changes: list[Change] = []
    held: list[Doubt] = []
    if not notebook.parsed:
        held.append(Doubt(None, "The file is damaged: parts of it may not have been looked at."))
    for cell in notebook.cells:
        counts: Counter[Kind] = Counter()
        cleaned = _clean_cell(cell, cleaner, counts)
        cells.append(cleaned)
        changes.extend(Change(cell.index, kind, n) for kind, n in sorted(counts.items()) if n)
        held.extend(Doubt(cell.index, why) for why in _doubts(cleaned, cleaner))
    copy = Notebook("", tuple(cells), "", 0, parsed=notebook.parsed)
    return Scrubbed(to_nbformat(copy, outputs=True), tuple(changes), tuple(held))


def _clean_cell(cell: Cell, cleaner: Cleaner, counts: Counter[Kind]) -> Cell:
    cleaned = [clean_output(output, cleaner, counts) for output in cell.outputs]
    source, pictures = _clean_pictures(cell, counts)
    return Cell(
        index=cell.index,
        kind=cell.kind,
        source=cleaner.clean(source, counts),
        outputs=[output for output in cleaned if output is not None],
        attachments=tuple(pictures),
        pictures=pictures,
    )


def _clean_pictures(cell: Cell, counts: Counter[Kind]) -> tuple[str, dict[str, dict[str, str]]]:
    """Give the source and the attached pictures, these under names of ours."""
    source, pictures = cell.source, {}
    for place, (name, bundle) in enumerate(cell.pictures.items(), start=1):
        kept: dict[str, str] = {}
        for media, encoded in bundle.items():
            bare = bare_picture(encoded)
            counts[Kind.PICTURE] += 1 if bare is None else bare[1]
            if bare is not None:
                kept[media] = bare[0]
        ours = f"picture-{place}.{'jpeg' if 'image/jpeg' in bundle else 'png'}"
        for written in (name, name.replace(" ", "%20")):
            source = source.replace(f"attachment:{written}", f"attachment:{ours}")
        if kept:
            pictures[ours] = kept
    return source, pictures


def _doubts(cell: Cell, cleaner: Cleaner) -> list[str]:
    return sorted({doubt for text in _cell_texts(cell) for doubt in cleaner.doubts(text)})


def notebook_texts(notebook: Notebook) -> Iterator[str]:
    """Give all that can be read in a notebook, cell by cell."""
    for cell in notebook.cells:
        yield from _cell_texts(cell)


def _cell_texts(cell: Cell) -> Iterator[str]:
    yield cell.source
    if cell.kind is CellKind.CODE:
        for output in cell.outputs:
            yield from _strings(output)


def _strings(value: Json, media: str = "") -> Iterator[str]:
    if isinstance(value, str):
        if media not in {"image/png", "image/jpeg"}:
            yield value
    elif isinstance(value, list):
        yield "\n".join(part for part in value if isinstance(part, str))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(inner, key)
