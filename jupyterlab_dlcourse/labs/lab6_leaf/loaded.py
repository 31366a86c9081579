"""The size of the pictures that were loaded when the notebook was saved."""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.checks.outcome import Json

# the hand-out prints the shape of a batch: images, (64, 32, 32, 1)
_BATCH = re.compile(r"images,?\s*\(\d+, (\d+), (\d+), \d+\)")


def loaded(notebook: Notebook) -> dict[str, Json]:
    """Give ``leaf_size``, height and width, where the saved outputs show them.

    A pickle of the data may be older than the cell that chooses the size.
    """
    printed = "\n".join(
        text
        for cell in notebook.cells
        for output in cell.outputs
        if isinstance(text := output.get("text"), str)
    )
    found = _BATCH.findall(printed)
    return {"leaf_size": [int(one) for one in found[-1]]} if found else {}
