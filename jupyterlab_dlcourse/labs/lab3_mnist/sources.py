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
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind

_OPTIMIZER = re.compile(r"(?:[A-Za-z_]\w*\.)*(?:SGD|RMSprop|Adagrad|\w*Adam(?:W|ax)?)\(")


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


def commented_out(alignment: Alignment, pattern: str) -> bool:
    """Say whether a comment of the student's matches ``pattern``: an alternative kept aside."""
    wanted = re.compile(pattern)
    return any(
        wanted.search(line.partition("#")[2])
        for cell in code_cells(alignment)
        for line in cell.source.splitlines()
    )


def optimizer_calls(alignment: Alignment) -> list[ast.Call]:
    """Give the calls that make optimizers, in code and in comments."""
    return [
        call
        for cell in alignment.notebook.cells
        if cell.kind is CellKind.CODE
        for call in (*_live(cell.source), *_in_comments(cell.source))
    ]


def _live(source: str) -> Iterator[ast.Call]:
    tree = parse(source)
    for node in ast.walk(tree) if tree else ():
        if isinstance(node, ast.Call) and _OPTIMIZER.match(ast.unparse(node.func) + "("):
            yield node


def _in_comments(source: str) -> Iterator[ast.Call]:
    for line in source.splitlines():
        for found in _OPTIMIZER.finditer(line.partition("#")[2]):
            text = found.string[found.start() :]
            ends = [place for place, letter in enumerate(text) if letter == ")"]
            trees = (parse(text[: end + 1]) for end in ends)
            yield from (_call(tree) for tree in trees if tree and _is_call(tree))


def _is_call(tree: ast.Module) -> bool:
    first = tree.body[0] if tree.body else None
    return isinstance(first, ast.Expr) and isinstance(first.value, ast.Call)


def _call(tree: ast.Module) -> ast.Call:
    first = tree.body[0]
    assert isinstance(first, ast.Expr)  # noqa: S101 - told by _is_call
    assert isinstance(first.value, ast.Call)  # noqa: S101 - the same
    return first.value


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
