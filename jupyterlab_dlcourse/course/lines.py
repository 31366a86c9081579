"""Where in a TOML file a value stands: line numbers for paths such as ``labs[2].due_date``.

`tomllib` gives values without places. The file is therefore read a second time, statement by
statement (a header, or a key with its value, however many lines), only to note where each begins.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping

_HEADER = re.compile(r"^\s*(\[{1,2})([^\]]+)\]{1,2}\s*(?:#.*)?$")
_KEY = re.compile(r"""^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*[\w-]+)*)\s*=""")
_END_OF_LINE = re.compile(r"at line (\d+)")


def line_of_error(error: tomllib.TOMLDecodeError, text: str) -> int:
    """Give the line of a TOML error, 1 and up; the last one for "at end of document"."""
    found = _END_OF_LINE.search(str(error))
    return int(found[1]) if found else max(1, len(text.splitlines()))


class Lines(Mapping[str, int]):
    """Line numbers by path, of a text that `tomllib` can read.

    Elements of arrays are ``labs[0]``, nested keys ``term.breaks[0].starts``; the whole file is
    ``""``, line 1.
    """

    def __init__(self, text: str) -> None:
        self._places = {"": 1, **dict(_places(text.splitlines()))}

    def __getitem__(self, path: str) -> int:
        return self._places[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def nearest(self, path: str) -> int:
        """Give the line of a path or, where it is absent, of what it would stand in."""
        while path not in self._places:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return self._places[path]


def _places(lines: list[str]) -> Iterator[tuple[str, int]]:
    table, counts, number = "", dict[str, int](), 0
    while number < len(lines):
        header, key = _HEADER.match(lines[number]), _KEY.match(lines[number])
        if header and not key:
            table = _table(header, counts)
            yield table, number + 1
        elif key:
            path = f"{table}.{_clean(key[1])}".lstrip(".")
            yield path, number + 1
            last = _last_line(lines, number)
            yield from _elements(lines[number : last + 1], path, number)
            number = last
        number += 1


def _table(header: re.Match[str], counts: dict[str, int]) -> str:
    """Give the path of a header; ``counts`` remembers how many of each array there have been."""
    parts, path = _clean(header[2]).split("."), ""
    for place, part in enumerate(parts):
        path = f"{path}.{part}".lstrip(".")
        if place == len(parts) - 1 and header[1] == "[[":
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = f"{path}[{counts[path]}]"
    return path


def _clean(key: str) -> str:
    return re.sub(r"[\s\"']", "", key)


def _last_line(lines: list[str], first: int) -> int:
    """Give the line on which the statement that begins on ``first`` ends."""
    for last in range(first, len(lines)):
        if _reads("\n".join(lines[first : last + 1])) is not None:
            return last
    return first


def _elements(statement: list[str], path: str, first: int) -> Iterator[tuple[str, int]]:
    """Yield where the elements of an array over several lines begin."""
    seen = 0
    for place in range(len(statement)):
        values = _reads("\n".join(statement[: place + 1]).rstrip().rstrip(",") + "\n]")
        value = None if values is None else next(iter(values.values()))
        if isinstance(value, list) and len(value) > seen:
            yield from ((f"{path}[{at}]", first + place + 1) for at in range(seen, len(value)))
            seen = len(value)


def _reads(text: str) -> dict[str, object] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None
