"""Bytes to a notebook, mended where that is needed; nbformat is not imported (it costs 0.2 s)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from jupyterlab_dlcourse.checks.decoding import decode, mend_surrogates
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.checks.outputs import clean_outputs, join
from jupyterlab_dlcourse.checks.salvage import has_merge_markers, salvage, was_notebook
from jupyterlab_dlcourse.checks.writer import to_nbformat
from jupyterlab_dlcourse.errors import Refused

__all__ = ["read_notebook", "to_nbformat"]

_OLD_FORMAT = 4


def read_notebook(data: bytes, name: str = "") -> Notebook:
    """Read a notebook of any dialect.

    Parameters
    ----------
    data
        The bytes as received.
    name
        The file's name; folders in it are dropped.

    Returns
    -------
    Notebook
        With ``parsed`` false when only pieces of it could be salvaged.

    Raises
    ------
    Refused
        The bytes are empty, or never were a notebook.
    """
    shown = name.replace("\\", "/").rsplit("/", 1)[-1]
    if not data.strip(b"\0 \t\r\n"):
        raise Refused("The file is empty. Save the notebook and hand it in again.", name=shown)
    text, remarks = decode(data)
    content = _load(text, remarks)
    if content is None:
        parsed, cells = False, _salvaged(text, shown, remarks)
    else:
        parsed, cells = True, _read_cells(content, shown, remarks)
    return Notebook(
        name=shown,
        cells=cells,
        sha256=hashlib.sha256(data).hexdigest(),
        size=len(data),
        parsed=parsed,
        remarks=tuple(remarks),
    )


def _load(text: str, remarks: list[str]) -> object | None:
    """Give the JSON value of ``text``, None when it has none."""
    start = len(text) - len(text.lstrip())
    try:
        # strict=False: real line breaks inside strings, as some editors leave them
        content, end = json.JSONDecoder(strict=False).raw_decode(text, start)
    except (ValueError, RecursionError):
        return None
    rest = text[end:].strip("\0 \t\r\n")
    if was_notebook(rest):
        return None
    if rest:
        remarks.append("Something follows the end of the notebook in the file; it was left out.")
    return _NULL if content is None else content


_NULL: dict[str, object] = {}


def _salvaged(text: str, name: str, remarks: list[str]) -> tuple[Cell, ...]:
    if not was_notebook(text):
        raise _not_a_notebook(name)
    if has_merge_markers(text):
        remarks.append(
            "Git left merge markers (<<<<<<<, =======, >>>>>>>) in the file, so it is not a valid "
            "notebook: resolve the conflict, open the notebook once in JupyterLab and hand it in "
            "again."
        )
    else:
        remarks.append(
            "The file is damaged (it may have been cut off), so it is not a valid notebook: open "
            "it in JupyterLab, save it and hand it in again."
        )
    return salvage(text)


def _not_a_notebook(name: str) -> Refused:
    called = f"“{name}”" if name else "This file"
    return Refused(f"{called} is not a notebook. Hand in the .ipynb file of the lab.", name=name)


def _read_cells(content: object, name: str, remarks: list[str]) -> tuple[Cell, ...]:
    if not isinstance(content, dict):
        raise _not_a_notebook(name)
    raw = _raw_cells(content, remarks)
    if raw is None:
        raise _not_a_notebook(name)
    good = [cell for cell in raw if isinstance(cell, dict)]
    odd = len(good) != len(raw)
    cells: list[Cell] = []
    for saved in good:
        cell, mended = _read_cell(len(cells), saved)
        cells.append(cell)
        odd = odd or mended
    if odd:
        remarks.append("Some cells or saved outputs have an odd form; they were mended.")
    if not any(cell.source.strip() for cell in cells):
        raise Refused("The notebook has no text and no code in it.", name=name)
    _remark_on_metadata(content.get("metadata"), remarks)
    return tuple(cells)


def _raw_cells(content: Mapping[str, object], remarks: list[str]) -> list[object] | None:
    """Give the list of cells, out of nbformat 3's worksheets where there are some."""
    cells = content.get("cells")
    if isinstance(cells, list):
        minor = content.get("nbformat")
        if isinstance(minor, int) and minor < _OLD_FORMAT:
            remarks.append(f"The notebook says it is in format {minor}; it was read as format 4.")
        return cells
    sheets = content.get("worksheets")
    if not isinstance(sheets, list):
        return None
    remarks.append("The notebook is in the old format 3; it was converted.")
    found = [sheet.get("cells") for sheet in sheets if isinstance(sheet, dict)]
    return [cell for part in found if isinstance(part, list) for cell in part]


def _read_cell(index: int, saved: Mapping[str, object]) -> tuple[Cell, bool]:
    kind = saved.get("cell_type")
    source = join(saved.get("source", saved.get("input")))
    if kind == "heading":
        level = saved.get("level")
        depth = level if isinstance(level, int) and 1 <= level <= 6 else 1  # noqa: PLR2004 - h1 to h6
        return Cell(index, CellKind.MARKDOWN, "#" * depth + " " + source), False
    known = isinstance(kind, str) and kind in set(CellKind)
    where = CellKind(str(kind)) if known else CellKind.RAW
    odd = not known or not isinstance(saved.get("source", saved.get("input", "")), str | list)
    outputs: list[dict[str, Json]] = []
    if where is CellKind.CODE:
        outputs, mended = clean_outputs(saved.get("outputs", []))
        odd = odd or mended
    pictures = _read_attachments(saved.get("attachments"))
    return Cell(index, where, source, outputs, tuple(pictures), pictures), odd


def _read_attachments(saved: object) -> dict[str, dict[str, str]]:
    if not isinstance(saved, dict):
        return {}
    return {
        mend_surrogates(str(name)): {
            mend_surrogates(str(media)): join(value) for media, value in bundle.items()
        }
        for name, bundle in saved.items()
        if isinstance(bundle, dict)
    }


def _remark_on_metadata(metadata: object, remarks: list[str]) -> None:
    if not isinstance(metadata, dict):
        return
    widgets = metadata.get("widgets")
    if isinstance(widgets, dict) and not _has_state(widgets):
        remarks.append("Widget metadata without a state (Colab saves it so) was left out.")
    spec = metadata.get("kernelspec")
    kernel = spec.get("name") if isinstance(spec, dict) else None
    if isinstance(kernel, str) and kernel not in {"python3", ""}:
        shown = mend_surrogates(kernel)[:40]
        remarks.append(f"The notebook names the kernel “{shown}”; it is run with python3.")


def _has_state(widgets: Mapping[str, object]) -> bool:
    return all(isinstance(part, dict) and "state" in part for part in widgets.values())
