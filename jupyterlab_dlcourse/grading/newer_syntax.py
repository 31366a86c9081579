"""Tell source that only a newer Python parses: since 3.12 f-strings may hold any expression."""

from __future__ import annotations

import ast
import re
import sys
from typing import Final

from jupyterlab_dlcourse.grading.cell_source import python_of

_OPENING: Final = re.compile(r"(?<![\w])(?:[rR]?[fF]|[fF][rR])('''|\"\"\"|'|\")")
_PLAIN: Final = re.compile(r"(?<![\w])(?:[bBuU]?[rR]?|[rR][bB])('''|\"\"\"|'|\")")
_NEWER: Final = re.compile(
    r"^\s*(?:type\s+\w+\s*(?:\[.*\])?\s*=|(?:def|class)\s+\w+\s*\[)", re.MULTILINE
)
_FREE_FSTRINGS: Final = (3, 12)


def is_newer(source: str) -> bool:
    """Say whether the source is wrong for this Python and right for a newer one."""
    code = python_of(source)
    if parses(code) or sys.version_info >= _FREE_FSTRINGS:
        return False
    if _NEWER.search(code):
        return True
    plain = without_fstrings(code)
    return plain is not None and plain != code and parses(plain)


def parses(code: str) -> bool:
    """Say whether this Python can parse the code."""
    try:
        ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def without_fstrings(code: str) -> str | None:
    """Give the code with each f-string replaced by a tuple of what stands in its braces.

    None when an f-string has no end or its braces do not match, by the rules of 3.12.
    """
    pieces: list[str] = []
    place = 0
    while place < len(code):
        if code[place] == "#":
            end = code.find("\n", place)
            end = len(code) if end < 0 else end
            pieces.append(code[place:end])
            place = end
            continue
        opening = _OPENING.match(code, place)
        plain = None if opening else _PLAIN.match(code, place)
        if opening is not None:
            scanned = _fstring(code, opening.end(), opening.group(1))
            if scanned is None:
                return None
            text, place = scanned
            pieces.append(text)
        elif plain is not None:
            end = _plain_end(code, plain.end(), plain.group(1))
            pieces.append(code[place:end])
            place = end
        else:
            pieces.append(code[place])
            place += 1
    return "".join(pieces)


def _plain_end(code: str, place: int, quote: str) -> int:
    while place < len(code):
        if code[place] == "\\":
            place += 2
        elif code.startswith(quote, place):
            return place + len(quote)
        else:
            place += 1
    return place


def _fstring(code: str, place: int, quote: str) -> tuple[str, int] | None:
    """Scan an f-string from behind its opening quote; give what replaces it and where it ends."""
    found: list[str] = []
    while place < len(code):
        if code.startswith(quote, place):
            inside = "".join(f"({one})," for one in found)
            return f'("", {inside})', place + len(quote)
        if code[place] == "\\" or code.startswith(("{{", "}}"), place):
            place += 2
        elif code[place] == "{":
            scanned = _braces(code, place + 1)
            if scanned is None:
                return None
            expression, place = scanned
            found.append(expression)
        elif code[place] == "\n" and len(quote) == 1:
            return None
        else:
            place += 1
    return None


def _braces(code: str, start: int) -> tuple[str, int] | None:
    """Scan a replacement field; give its expression without conversion and format."""
    depth, place, end = 0, start, -1
    while place < len(code):
        letter = code[place]
        behind = _string_end(code, place) if end < 0 else place
        if behind is None:
            return None
        if behind > place:
            place = behind
            continue
        if letter == "}" and depth == 0:
            inner = without_fstrings(_expression(code[start : place if end < 0 else end]))
            return None if inner is None else (inner, place + 1)
        depth += (letter in "([{") - (letter in ")]}")
        if depth == 0 and end < 0 and letter in ":!" and code[place : place + 2] != "!=":
            end = place
        place += 1
    return None


def _expression(text: str) -> str:
    """Give the expression without the ``=`` that asks for its own text."""
    return text.rstrip().removesuffix("=")


def _string_end(code: str, place: int) -> int | None:
    """Give where the string that opens at ``place`` ends, ``place`` where none does."""
    opening = _OPENING.match(code, place)
    if opening is not None:
        scanned = _fstring(code, opening.end(), opening.group(1))
        return None if scanned is None else scanned[1]
    plain = _PLAIN.match(code, place)
    return place if plain is None else _plain_end(code, plain.end(), plain.group(1))
