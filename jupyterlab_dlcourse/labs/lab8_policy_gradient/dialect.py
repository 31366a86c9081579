"""What of a notebook's own words the environment needs to be run as it was written."""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.notebook import CellKind, Notebook
from jupyterlab_dlcourse.checks.outcome import Json

_FIVE = re.compile(
    r"^[^=#\n]*=\s*\w+\.reset\([^\n)]*\)\[0\]"
    r"|^\s*\w+\s*,\s*\w+\s*=\s*\w+\.reset\("
    r"|^\s*(?:\w+\s*,\s*){4}\w+\s*=\s*\w+\.step\("
    r"|\bterminated\b",
    re.MULTILINE,
)


def gym_values(notebook: Notebook) -> dict[str, Json]:
    """Say by how many values ``env.step`` is taken where a line itself does not show it.

    Five since gym 0.26 (2022), four before.
    """
    code = (cell.source for cell in notebook.cells if cell.kind is CellKind.CODE)
    return {"gym_values": 5 if any(_FIVE.search(source) for source in code) else 4}
