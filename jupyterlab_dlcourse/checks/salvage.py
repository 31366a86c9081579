"""What can still be told of a file that was a notebook once: merge markers, half a download."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from jupyterlab_dlcourse.checks.decoding import mend_surrogates
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind

# A quote that is itself quoted belongs to a text inside the notebook, not to its structure.
_KIND = re.compile(r'(?<!\\)"cell_type"\s*:\s*"(code|markdown|raw|heading)"')
_SOURCE = re.compile(r'(?<!\\)"(?:source|input)"\s*:\s*')
_STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
_SIGNS = re.compile(r'(?<!\\)"(?:cell_type|nbformat|cells|worksheets)"\s*:')
_MARKERS = re.compile(r"^(?:<{7}|={7}|>{7})(?:\s|$)", re.MULTILINE)


def was_notebook(text: str) -> bool:
    """Say whether ``text``, though no JSON, has the signs of a notebook."""
    return _SIGNS.search(text) is not None


def has_merge_markers(text: str) -> bool:
    """Say whether git left both sides of a conflict in ``text``."""
    return len(_MARKERS.findall(text)) > 1


def salvage(text: str) -> tuple[Cell, ...]:
    """Give the cells whose kind and source can still be read, both sides of a conflict included.

    Outputs and attachments are not looked for. The order is that of the text.
    """
    kinds = [(found.end(), found.group(1)) for found in _KIND.finditer(text)]
    sources = [(found.end(), _read_source(text, found.end())) for found in _SOURCE.finditer(text)]
    if not kinds or not sources:
        return ()
    pairs = _pair(kinds, sources)
    return tuple(
        Cell(index, CellKind("markdown" if kind == "heading" else kind), mend_surrogates(source))
        for index, (kind, source) in enumerate(pairs)
    )


def _pair(kinds: list[tuple[int, str]], sources: list[tuple[int, str]]) -> list[tuple[str, str]]:
    """Join each source with its cell's kind, which stands before it, or after it in some files."""
    if sources[0][0] < kinds[0][0]:
        return [(kind, source) for (_, kind), (_, source) in zip(kinds, sources, strict=False)]
    places = [place for place, _ in kinds]
    return [(kinds[bisect_right(places, place) - 1][1], source) for place, source in sources]


def _read_source(text: str, start: int) -> str:
    """Read a string or a list of strings at ``start``, skipping over what is neither."""
    if text[start : start + 1] == '"':
        found = _STRING.match(text, start)
        return _unquote(found.group(0)) if found else ""
    if text[start : start + 1] != "[":
        return ""
    pieces: list[str] = []
    place = start + 1
    while place < len(text) and text[place] != "]":
        found = _STRING.match(text, place)
        if found:
            pieces.append(_unquote(found.group(0)))
            place = found.end()
        else:
            place += 1
    return "".join(pieces)


def _unquote(quoted: str) -> str:
    try:
        return str(json.loads(quoted, strict=False))
    except ValueError:
        return quoted[1:-1]
