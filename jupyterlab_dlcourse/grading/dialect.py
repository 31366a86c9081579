"""On which system a notebook's code was written, where that changes what it does."""

from __future__ import annotations

import re
from typing import Final

from jupyterlab_dlcourse.checks.notebook import CellKind, Notebook

# paths are taken apart or put together at backslashes
_WINDOWS: Final = re.compile(
    r"""(?x)
    split\(\s*r?['"]\\{1,2}['"]      # path.split('\\')
    | \w\\{1,2}\{                    # 'images\\{}.jpg'
    | \w\\{1,2}(?:['"]\s*\+|%[sd])   # 'images\\' + name, 'images\\%d.jpg'
    """
)
# the code looks by itself where it runs
_LOOKS: Final = re.compile(r"\bos\.name\b|\bsys\.platform\b|platform\.system|\bos\.sep\b")


def is_windows(notebook: Notebook) -> bool:
    """Say whether the code takes paths apart as they are on Windows, and only there."""
    lines = [
        line.partition("#")[0]
        for cell in notebook.cells
        if cell.kind is CellKind.CODE
        for line in cell.source.splitlines()
    ]
    found = any(_WINDOWS.search(line) for line in lines)
    return found and not any(_LOOKS.search(line) for line in lines)
