"""The functions, classes and methods that a notebook's code defines, in order."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

from jupyterlab_dlcourse.checks.notebook import Cell, CellKind

# Lines for the shell and for IPython; a line of the student's code never begins so.
_MAGIC = re.compile(r"^(\s*)([!%?].*|.*[^=!<>]=\s*[!%][A-Za-z].*|\w[\w.]*\?{1,2}\s*)$")
_CELL_MAGIC = re.compile(r"^\s*%%(?!time|capture)\w+")
_HEAD = re.compile(r"^(\s*)(?:async\s+)?(def|class)\s+(\w+)")


class Definition(msgspec.Struct, frozen=True):
    """One definition: ``name`` is dotted for methods, ``text`` comparable source, ``cell`` where.

    Comments, docstrings and layout are not in ``text``, except where the cell does not parse.
    """

    name: str
    text: str
    cell: int


def definitions(cells: Iterable[Cell]) -> list[Definition]:
    """Give every definition at the top of a cell and in its classes, in the notebook's order.

    ``A.b = ...`` and ``b = lambda ...`` count as well. Cells that do not parse are read line by
    line.
    """
    return [
        definition
        for cell in cells
        if cell.kind is CellKind.CODE
        for definition in _in_cell(cell.source, cell.index)
    ]


def named(cells: Iterable[Cell], name: str) -> list[Definition]:
    """Give the definitions of ``name``; the last one is what counts when the notebook is run."""
    return [definition for definition in definitions(cells) if definition.name == name]


def plain_python(source: str) -> str:
    """Give the source with IPython's own lines made into ``pass``, so that it can be parsed."""
    if _CELL_MAGIC.match(source):
        return "pass"
    return "\n".join(_MAGIC.sub(r"\1pass", line) for line in source.splitlines())


def parse(source: str) -> ast.Module | None:
    """Give the syntax tree of a cell, None when it does not parse."""
    try:
        return ast.parse(plain_python(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


@lru_cache(maxsize=1024)  # every exercise and check asks for those of the same few notebooks
def _in_cell(source: str, cell: int) -> tuple[Definition, ...]:
    tree = parse(source)
    if tree is None:
        return tuple(_by_lines(source, cell))
    return tuple(found for node in _statements(tree) for found in _of_node(node, "", cell))


def _statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """Give the statements that run when the cell does, inside ``if`` and ``try`` as well."""
    waiting: list[ast.stmt] = list(tree.body)
    while waiting:
        node = waiting.pop(0)
        yield node
        if isinstance(node, ast.If | ast.Try | ast.With):
            waiting[:0] = node.body


def _of_node(node: ast.stmt, prefix: str, cell: int) -> Iterator[Definition]:
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            yield Definition(prefix + node.name, _text(node), cell)
        case ast.ClassDef():
            yield Definition(prefix + node.name, _text(node), cell)
            for inner in node.body:
                yield from _of_node(inner, f"{node.name}.", cell)
        case ast.Assign(targets=[ast.Attribute() | ast.Name() as target]):
            is_method = isinstance(target, ast.Attribute)
            if is_method or isinstance(node.value, ast.Lambda) or prefix:
                yield Definition(prefix + ast.unparse(target), _text(node.value), cell)
        case _:
            return


def _text(node: ast.AST) -> str:
    """Give source without comments and docstrings."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            first = inner.body[0]
            is_text = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
            if is_text and len(inner.body) > 1:
                inner.body = inner.body[1:]
    return ast.unparse(node)


def _by_lines(source: str, cell: int) -> Iterator[Definition]:
    """Read definitions off their indentation, where the cell cannot be parsed."""
    lines = source.splitlines()
    owner = ""
    for number, line in enumerate(lines):
        head = _HEAD.match(line)
        if head is None:
            continue
        indent, kind, name = head.groups()
        body = _body(lines, number, len(indent))
        if not indent:
            owner = f"{name}." if kind == "class" else ""
        yield Definition((owner if indent else "") + name, body, cell)


def _body(lines: list[str], start: int, indent: int) -> str:
    kept = [lines[start]]
    for line in lines[start + 1 :]:
        if line.strip() and len(line) - len(line.lstrip()) <= indent:
            break
        kept.append(line)
    return "\n".join(" ".join(line.split()) for line in kept if line.strip())
