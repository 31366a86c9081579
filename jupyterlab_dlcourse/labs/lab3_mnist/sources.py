"""What the notebook's source says was tried, where only one alternative can be in use.

The network and the optimizer that are left at the end are judged by what they do. An earlier
experiment, or an alternative in a comment, is found here: it counts as done, never as in use.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.definitions import parse
from jupyterlab_dlcourse.checks.lines import line_set
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind

_COMMENT = re.compile(r"^\s*#+\s?")
_TRAILING = re.compile(r"#\s*(?=[\w.]+\s*=|(?:torch\.)?optim\.)")


def code_cells(alignment: Alignment) -> list[Cell]:
    """Give the notebook's code cells that are not just as in the hand-out."""
    return [
        cell
        for cell in alignment.notebook.cells
        if cell.kind is CellKind.CODE and alignment.is_changed(cell.index)
    ]


def tried_elsewhere(alignment: Alignment, pattern: str, class_name: str) -> bool:
    """Say whether live code matches ``pattern`` outside the last definition of the network.

    What the last definition itself says does not count: the network made by it was looked at.
    """
    wanted = re.compile(pattern)
    cells = code_cells(alignment)
    header = re.compile(rf"^\s*class\s+{re.escape(class_name)}\b", re.MULTILINE)
    last = max((cell.index for cell in cells if header.search(cell.source)), default=-1)
    return any(
        wanted.search(line)
        for cell in cells
        if cell.index != last
        for line in cell.source.splitlines()
        if not line.lstrip().startswith("#")
    )


def optimizer_calls(alignment: Alignment) -> list[ast.Call]:
    """Give the calls that make optimizers in the student's own lines, comments included."""
    known = line_set(alignment.handout.cells)
    return [
        call
        for cell in alignment.notebook.cells
        if cell.kind is CellKind.CODE
        for call in _calls(cell.source, known)
    ]


def _calls(source: str, known: frozenset[str]) -> Iterator[ast.Call]:
    own = [line for line in source.splitlines() if " ".join(line.split()) not in known]
    for line in own:
        for text in (_COMMENT.sub("", line).strip(), *_TRAILING.split(line)[1:]):
            tree = parse(text.strip())
            for node in ast.walk(tree) if tree else ():
                if isinstance(node, ast.Call) and _is_optimizer(node):
                    yield node


def _is_optimizer(call: ast.Call) -> bool:
    name = ast.unparse(call.func).rsplit(".", maxsplit=1)[-1]
    return name in {"SGD", "RMSprop", "Adagrad"} or name.endswith(("Adam", "AdamW", "Adamax"))


def has_momentum(call: ast.Call) -> bool:
    """Say whether an optimizer's call asks for momentum."""
    return any(
        keyword.arg == "momentum"
        and not (isinstance(keyword.value, ast.Constant) and not keyword.value.value)
        for keyword in call.keywords
    )


def is_adam(call: ast.Call) -> bool:
    """Say whether an optimizer's call makes one of the Adam family."""
    return "adam" in ast.unparse(call.func).lower()
