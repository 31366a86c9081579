"""Run f-strings that only Python 3.12 and newer parse, with any expression in their braces.

Only in cells that this Python does not parse, and only those f-strings that are to blame: each
becomes the join of its pieces, which is what it means.
"""

from __future__ import annotations

import ast
import re
import sys

from dlcourse_kernel.record import record

_FREE = (3, 12)
_STRING = re.compile(r"(?i)(?<!\w)([rbuf]{0,2})('''|\"\"\"|'|\")")
_CONVERSIONS = {"r": "repr", "s": "str", "a": "ascii"}


def install(setup, shell) -> None:
    """Look at every cell that does not parse, on an older Python."""
    if sys.version_info < _FREE:
        shell.input_transformers_post.append(_transform)


def _transform(lines):
    code = "".join(lines)
    if _parses(code, "exec"):
        return lines
    try:
        made = older(code)
    except Unreadable:
        return lines
    if made == code or not _parses(made, "exec"):
        return lines
    record("f-strings of a newer Python were run as joins of their pieces")
    return made.splitlines(keepends=True)


class Unreadable(Exception):
    """The text is no Python of any version, or more than is worked out here."""


def older(code) -> str:
    """Give the code with each f-string this Python does not parse as a join."""
    pieces, place = [], 0
    while place < len(code):
        opening = _STRING.match(code, place)
        if code[place] == "#":
            end = code.find("\n", place)
            end = len(code) if end < 0 else end
            pieces.append(code[place:end])
        elif opening is None:
            end = place + 1
            pieces.append(code[place])
        else:
            end = _string_end(code, opening)
            text = code[place:end]
            blamed = "f" in opening.group(1).lower() and not _parses(text, "eval")
            pieces.append(_joined(code, opening) if blamed and _alone(code, place, end) else text)
        place = end
    return "".join(pieces)


def _parses(code, mode) -> bool:
    try:
        ast.parse(code, mode=mode)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _alone(code, place, end) -> bool:
    """Say whether no string stands beside it, with which it would be one."""
    before, after = code[:place].rstrip(), code[end:].lstrip()
    if before.endswith(("'", '"')) or _STRING.match(after):
        raise Unreadable
    return True


def _string_end(code, opening) -> int:
    """Give where a string ends, an f-string by the rules of 3.12."""
    if "f" in opening.group(1).lower():
        return _fields(code, opening.end(), opening.group(2))[1]
    place, quote = opening.end(), opening.group(2)
    while place < len(code):
        if code.startswith(quote, place):
            return place + len(quote)
        place += 2 if code[place] == "\\" else 1
    raise Unreadable


def _fields(code, place, end):
    """Give the pieces up to ``end`` (a quote, or the brace that ends a format) and where it ends.

    A piece is a text as it stands, or a tuple of expression, conversion and the format's pieces.
    """
    pieces, text = [], []
    while place < len(code):
        if code.startswith(end, place):
            return [*pieces, "".join(text)], place + len(end)
        if code.startswith("\\N{", place):
            raise Unreadable
        if code[place] == "\\" or code.startswith(("{{", "}}"), place):
            is_brace = code[place] != "\\"
            text.append(code[place] if is_brace else code[place : place + 2])
            place += 2
        elif code[place] == "{":
            field, place = _field(code, place + 1)
            pieces += ["".join(text), field]
            text = []
        elif code[place] == "\n" and len(end) == 1:
            raise Unreadable
        else:
            text.append(code[place])
            place += 1
    raise Unreadable


def _field(code, start):
    """Give what stands in braces, and where they end."""
    depth, place = 0, start
    while place < len(code):
        opening = _STRING.match(code, place)
        letter = code[place]
        if opening is not None:
            place = _string_end(code, opening)
            continue
        if depth == 0 and letter in "}:!" and code[place : place + 2] != "!=":
            return _rest(code, place, code[start:place])
        depth += (letter in "([{") - (letter in ")]}")
        place += 1
    raise Unreadable


def _rest(code, place, expression):
    """Give the field of an expression with the conversion and the format behind it."""
    if not expression.strip() or expression.rstrip().endswith("="):
        raise Unreadable
    conversion, form = "", [""]
    if code[place] == "!":
        conversion = _CONVERSIONS.get(code[place + 1], "")
        place += 2
    if code[place] == ":":
        form, place = _fields(code, place + 1, "}")
        return (expression, conversion, form), place
    if code[place] != "}":
        raise Unreadable
    return (expression, conversion, form), place + 1


def _joined(code, opening) -> str:
    raw = "r" if "r" in opening.group(1).lower() else ""
    quote = opening.group(2)
    pieces, _end = _fields(code, opening.end(), quote)
    return _join(pieces, lambda text: f"{raw}{quote}{text}{quote}")


def _join(pieces, quoted) -> str:
    made = [quoted(one) if isinstance(one, str) else _formatted(one) for one in pieces if one]
    return f'("".join(({"".join(f"{one}, " for one in made)})))'


def _formatted(field) -> str:
    expression, conversion, form = field
    value = f"{conversion}({older(expression.strip())})"
    return f"format({value}, {_join(form, repr)})"
