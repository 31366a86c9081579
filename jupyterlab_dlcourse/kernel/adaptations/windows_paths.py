r"""Read paths written for Windows: ``data\images\1.jpg``, ``C:\Users\...``.

A name with backslashes is looked for as one with slashes once it was not found as it is. Where
the notebook's own code takes paths apart at backslashes, listings have them too.
"""

from __future__ import annotations

import functools
import glob
import ntpath
import os
import posixpath
import re

from dlcourse_kernel.places import add_rule
from dlcourse_kernel.record import record

_DRIVE = re.compile(r"^[A-Za-z]:(?=[\\/])")
_EITHER = re.compile(r"[\\/]")
_USED = "paths written for Windows were read with slashes"


def install(setup, shell) -> None:
    """Add the rule, and let paths be taken apart as on Windows."""
    if os.sep != "/":
        return
    add_rule(_with_slashes)
    for name in ("basename", "dirname", "split"):
        setattr(posixpath, name, _either(getattr(posixpath, name), getattr(ntpath, name)))
    posixpath.join = _either(posixpath.join, lambda parts: ntpath.join(*parts))
    inner = glob.iglob
    windows = bool(setup.get("windows"))
    glob.iglob = _found(inner, iter, windows)
    glob.glob = _found(
        functools.wraps(glob.glob)(lambda *a, **n: list(inner(*a, **n))), list, windows
    )


def plain(path) -> str:
    """Give a path with slashes and without a drive's letter."""
    return _DRIVE.sub("", path).replace("\\", "/")


def _with_slashes(path, purpose):
    other = plain(path)
    if other == path or not posixpath.lexists(other):
        return None
    record(_USED)
    return other


def _either(original, foreign):
    @functools.wraps(original)
    def treat(path, *others):
        if isinstance(path, str) and "\\" in path:
            record(_USED)
            return foreign((path, *others)) if others else foreign(path)
        return original(path, *others)

    return treat


def _found(original, kind, windows):
    def find(pathname, *arguments, **named):
        found = original(pathname, *arguments, **named)
        if not isinstance(pathname, str):
            return found
        if "\\" in pathname:
            found = list(found) or original(plain(pathname), *arguments, **named)
            found = _mirrored(found, pathname, windows)
        elif windows:
            record(_USED)
            found = ["\\".join(posixpath.split(path)).lstrip("\\") for path in found]
        return kind(found)

    return find


def _mirrored(found, pathname, windows):
    """Give what was found with the pattern's own separators; Windows puts its own before names."""
    record(_USED)
    marks = _EITHER.findall(pathname)
    if windows:
        marks[-1] = "\\"
    return [_with(marks, plain(path)) for path in found]


def _with(marks, path):
    pieces = path.split("/")
    if len(pieces) != len(marks) + 1:
        return path
    return "".join(piece + mark for piece, mark in zip(pieces, [*marks, ""], strict=True))
