"""Word vectors in GloVe's format whose arithmetic works: capitals, kings and queens."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jupyterlab_dlcourse.grading.language.hub import new_snapshot
from jupyterlab_dlcourse.grading.language.words import CAPITALS, FAMILIES, PAIRS, vocabulary

if TYPE_CHECKING:
    from numpy.random import Generator

REPOSITORY: Final = "stanfordnlp/glove"
_ARCHIVE: Final = "glove.6B.zip"
_UNPACKED: Final = 300
_WIDTHS: Final = (50, 100, 200, _UNPACKED)
_SPREAD: Final = 0.35


def make_glove(hub: Path, random: Generator) -> None:
    """Write the archive with the four widths, and beside it the widest one unpacked."""
    snapshot = new_snapshot(hub, REPOSITORY)
    with zipfile.ZipFile(snapshot / _ARCHIVE, "w", zipfile.ZIP_DEFLATED) as archive:
        for width in _WIDTHS:
            text = _text(vectors(width, random))
            name = f"glove.6B.{width}d.txt"
            archive.writestr(name, text)
            if width == _UNPACKED:
                (snapshot / name).write_text(text, "utf-8")


def vectors(width: int, random: Generator) -> dict[str, Any]:
    """Give a vector of ``width`` numbers to every word."""

    def draw(size: float) -> Any:  # noqa: ANN401 - NumPy is imported late
        return random.normal(0.0, size * _SPREAD, width)

    found = {word: draw(1.0) for word in vocabulary()}
    for family in FAMILIES.values():
        middle = draw(0.8)
        found |= {word: middle + draw(0.6) for word in family.split()}
    woman, capital, land = draw(0.6), draw(0.6), draw(0.8)
    for he, she in PAIRS:
        found[she] = found[he] + woman + draw(0.1)
    for country, city in CAPITALS.items():
        found[country] = land + draw(0.6)
        found[city] = found[country] + capital + draw(0.1)
    return found


def _text(words: dict[str, Any]) -> str:
    lines = (f"{word} {' '.join(f'{n:.5f}' for n in vector)}" for word, vector in words.items())
    return "\n".join(lines) + "\n"
