"""A notebook as the grader reads it: cells in order, whatever tool saved them."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json


class CellKind(StrEnum):
    """The three kinds of cell that nbformat knows."""

    CODE = "code"
    MARKDOWN = "markdown"
    RAW = "raw"


class Cell(msgspec.Struct, frozen=True):
    """One cell.

    ``index`` counts from 0 over all cells of the notebook. ``outputs`` are nbformat 4 output
    dicts as saved in the file (``[]`` unless code). ``attachments`` are the names of the
    pictures attached to a markdown cell, ``pictures`` their contents (base64 by media type).
    """

    index: int
    kind: CellKind
    source: str
    outputs: list[dict[str, Json]] = []
    attachments: tuple[str, ...] = ()
    pictures: dict[str, dict[str, str]] = {}


class Notebook(msgspec.Struct, frozen=True):
    """A notebook that was read, mended where that was needed.

    ``parsed`` is false for what was a notebook once (merge markers, a truncated file); its cells
    are then those that could be salvaged, perhaps none, and it is never executed. ``remarks``
    say what was mended, a sentence each. ``sha256`` and ``size`` (bytes) are of the bytes as
    received. ``name`` is the file's name without folders, ``""`` when unknown.
    """

    name: str
    cells: tuple[Cell, ...]
    sha256: str
    size: int
    parsed: bool = True
    remarks: tuple[str, ...] = ()
