"""Folders that exist on the student's machine only: made when something is written into them.

Relative ones are made where they are named, absolute ones in a place of their own, in which they
are found again. A working folder that is not there is made empty; the hand-out's own modules can
still be imported from there.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from dlcourse_kernel.adaptations.windows_paths import plain
from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.places import (
    ENTER,
    MAKE,
    WRITE,
    add_rule,
    elsewhere,
    exists_only_elsewhere,
    is_there,
)
from dlcourse_kernel.record import record

_home = []


def install(setup, shell) -> None:
    """Add the rule, and help the libraries that look for folders by themselves."""
    _home.append((Path(os.environ["HOME"]) / "elsewhere", str(Path.cwd())))
    add_rule(_made)
    after_import("pandas.io.common", _parents)
    after_import("torch", _saving)


def _made(path, purpose):
    wanted = Path(plain(path))
    if wanted.parent.exists() and not (purpose in {MAKE, ENTER} and _is_outermost(wanted)):
        return None  # a folder that is there says itself what may be done in it
    place = _place(wanted)
    if purpose == WRITE:
        _make(place.parent, path)
    elif purpose == ENTER:
        _make(place, path)
        _importable()
    elif purpose == MAKE:
        place.parent.mkdir(parents=True, exist_ok=True)
    elif not place.exists():
        return None
    return str(place)


def _is_outermost(wanted) -> bool:
    return not wanted.is_absolute() or wanted.parent == Path("/")


def _place(wanted) -> Path:
    """Give where a path lies: where it is named, if that can be made."""
    if not wanted.is_absolute():
        return wanted
    above = next(one for one in wanted.parents if one.exists())
    if os.access(above, os.W_OK):
        return wanted
    return _home[0][0] / wanted.relative_to("/")


def _make(folder, path) -> None:
    if not folder.exists():
        folder.mkdir(parents=True)
        record(f"the folder of “{path}” was made: it is on the student's machine only")


def _importable() -> None:
    beside = _home[0][1]
    if beside not in sys.path:
        sys.path.append(beside)


def _parents(common) -> None:
    """Pandas refuses to write into a folder that is not there: let it be made first."""

    def check_parent_directory(path) -> None:
        if not is_there(Path(path).parent):
            elsewhere(path, WRITE)

    common.check_parent_directory = check_parent_directory


def _saving(torch) -> None:
    """Torch writes files without Python's ``open``."""
    original = torch.save

    def save(obj, f, *arguments, **named):
        if isinstance(f, str | os.PathLike) and not is_there(Path(f).parent):
            f = elsewhere(f, WRITE) or f
        return original(obj, f, *arguments, **named)

    torch.save = save
    for name in ("read_image", "decode_image"):
        after_import(
            "torchvision.io",
            lambda module, name=name: (
                hasattr(module, name) and exists_only_elsewhere(module, name, "read")
            ),
        )
