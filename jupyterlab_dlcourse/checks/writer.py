"""A notebook to be executed: clean nbformat 4.5, with nothing of the file's own metadata."""

from __future__ import annotations

from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.checks.outcome import Json


def to_nbformat(notebook: Notebook, *, outputs: bool = False) -> dict[str, Json]:
    """Give the notebook as a valid nbformat 4.5 dict with ids of ours and the kernel python3.

    Cells keep their order and number. ``outputs`` keeps those saved in the file. A picture
    attached to a cell stays attached.
    """
    return {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {
            "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
            "language_info": {"name": "python"},
        },
        "cells": [_write_cell(cell, keep=outputs) for cell in notebook.cells],
    }


def _write_cell(cell: Cell, *, keep: bool) -> dict[str, Json]:
    written: dict[str, Json] = {
        "id": f"cell-{cell.index}",
        "cell_type": cell.kind.value,
        "metadata": {},
        "source": cell.source,
    }
    if cell.kind is CellKind.CODE:
        kept: list[Json] = list(cell.outputs) if keep else []
        written |= {"execution_count": None, "outputs": kept}
    elif cell.pictures:
        written["attachments"] = {
            name: dict[str, Json](bundle) for name, bundle in cell.pictures.items()
        }
    return written
