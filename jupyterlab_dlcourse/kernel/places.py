"""A second look for files that are not where the notebook names them.

Python's own functions on files run as they are. Only when one of them finds nothing, the rules
that adaptations added are asked where else the file may be, and it is called once more. What
exists under the name the notebook uses is never touched.
"""

from __future__ import annotations

import builtins
import functools
import io
import os
import sys

READ, WRITE, LOOK, LIST, ENTER, MAKE = "read", "write", "look", "list", "enter", "make"
"""What a file or folder is wanted for; rules give None for what they know nothing of."""

_lstat = os.lstat
_rules: list = []
_looking: list = []
_MISSING = (FileNotFoundError, NotADirectoryError, PermissionError)
_READ_ONLY = 30  # errno.EROFS
_FOR = {
    "stat": LOOK, "lstat": LOOK, "access": LOOK, "listdir": LIST, "scandir": LIST,
    "chdir": ENTER, "mkdir": MAKE, "remove": LOOK, "unlink": LOOK,
}  # fmt: skip


def add_rule(rule) -> None:
    """Add ``rule(path, purpose)``, which gives another path or None; later ones are asked later."""
    if not _rules:
        _watch()
    _rules.append(rule)


def elsewhere(path, purpose):
    """Give the path that the first rule gives, as text; None when none knows any."""
    name = _text(path)
    if name is None or "://" in name or _looking:
        return None
    _looking.append(name)
    try:
        found = (rule(name, purpose) for rule in _rules)
        return next((place for place in found if place is not None), None)
    except Exception as error:
        print(f"adaptation: {error!r}", file=sys.__stderr__)
        return None
    finally:
        _looking.pop()


def is_there(path) -> bool:
    """Say whether something exists under exactly this name, without any second look."""
    try:
        _lstat(path)
    except (OSError, ValueError):
        return False
    return True


def with_second_look(function, purpose):
    """Give a function on a path that is called once more with the path a rule gives."""

    @functools.wraps(function)
    def look(path=".", *arguments, **named):
        try:
            return function(path, *arguments, **named)
        except OSError as error:
            wanted = purpose(arguments, named) if callable(purpose) else purpose
            told = _is_missing(error) and named.get("dir_fd") is None
            other = elsewhere(path, wanted) if told else None
            if other is None:
                raise
        return function(other, *arguments, **named)

    return look


def exists_only_elsewhere(module, name, purpose) -> None:
    """Let a library's function, which opens files by itself, be given the path a rule gives."""
    original = getattr(module, name)

    @functools.wraps(original)
    def call(path, *arguments, **named):
        if _text(path) is not None and not is_there(path):
            path = elsewhere(path, purpose) or path
        return original(path, *arguments, **named)

    setattr(module, name, call)


def _watch() -> None:
    opened = with_second_look(io.open, _mode)
    io.open = builtins.open = opened
    shell = sys.modules.get("IPython.core.interactiveshell")
    if shell is not None and hasattr(shell, "io_open"):
        shell.io_open = opened
    os.open = with_second_look(os.open, _flags)
    for name, purpose in _FOR.items():
        setattr(os, name, _scanned(name, with_second_look(getattr(os, name), purpose)))


def _scanned(name, function):
    """Keep what others tell about the functions that take a folder's descriptor."""
    original = getattr(os, name)
    for kept in (os.supports_fd, os.supports_dir_fd, os.supports_follow_symlinks):
        if original in kept:
            kept.add(function)
    return function


def _mode(arguments, named):
    mode = arguments[0] if arguments else named.get("mode", "r")
    return WRITE if isinstance(mode, str) and set(mode) & set("wax+") else READ


def _flags(arguments, named):
    flags = arguments[0] if arguments else named.get("flags", 0)
    return WRITE if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) else READ


def _is_missing(error) -> bool:
    return isinstance(error, _MISSING) or error.errno == _READ_ONLY


def _text(path):
    """Give a path as text, None for a descriptor or bytes."""
    if isinstance(path, os.PathLike):
        path = os.fspath(path)
    return path if isinstance(path, str) else None
