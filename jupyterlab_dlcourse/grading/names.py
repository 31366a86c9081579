"""Which names a cell uses and makes, and so which cells it builds on."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

import msgspec

from jupyterlab_dlcourse.checks.notebook import CellKind, Notebook
from jupyterlab_dlcourse.grading.cell_source import python_of
from jupyterlab_dlcourse.grading.newer_syntax import parses, without_fstrings


class Names(msgspec.Struct, frozen=True):
    """The names a cell reads and the names it binds anywhere outside of attributes."""

    read: frozenset[str] = frozenset()
    bound: frozenset[str] = frozenset()


def names_of(source: str) -> Names:
    """Give the names of a cell; none when it does not parse."""
    code = python_of(source)
    # what only a newer Python parses failed here, but its names are what later cells miss
    readable = code if parses(code) else without_fstrings(code)
    if readable is None or not parses(readable):
        return Names()
    tree = ast.parse(readable)
    read: set[str] = set()
    bound: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            (read if isinstance(node.ctx, ast.Load) else bound).add(node.id)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            bound.add(node.name)
        elif isinstance(node, ast.alias):
            bound.add((node.asname or node.name).partition(".")[0])
    return Names(frozenset(read), frozenset(bound))


class Dependencies:
    """Which cells of a notebook build on which, if it is run from top to bottom."""

    def __init__(self, notebook: Notebook) -> None:
        self.names: Mapping[int, Names] = {
            cell.index: names_of(cell.source)
            for cell in notebook.cells
            if cell.kind is CellKind.CODE
        }

    def makers(self, name: str, before: int) -> list[int]:
        """Give the cells before ``before`` that bind ``name``, the last one first."""
        found = [i for i, names in self.names.items() if i < before and name in names.bound]
        return found[::-1]

    def basis(self, cell: int) -> set[int]:
        """Give all cells that ``cell`` builds on, directly or through others."""
        found: set[int] = set()
        waiting: list[int] = [cell]
        while waiting:
            here = waiting.pop()
            used = self.names[here].read if here in self.names else frozenset()
            direct = {makers[0] for name in used if (makers := self.makers(name, here))}
            waiting += direct - found
            found |= direct
        return found


def names_bound(sources: Sequence[str]) -> frozenset[str]:
    """Give all names that any of the cells binds."""
    return frozenset().union(*(names_of(source).bound for source in sources))
