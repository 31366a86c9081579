"""Started as root, the runner gives up root before it starts anything.

Limits on processes do not hold for root, and a hole in the sandbox would be a hole in the
machine. So the runner becomes a user without a name, one a device slot. What it needs may lie in
folders only root may enter (a Python beneath ``/root``, say): within a view of the mounts of its
own such a folder is covered by an empty one, and only what is needed is put back.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import jupyterlab_dlcourse
from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.grading import linux

FIRST_USER: Final = 61184
"""A range of user ids that Linux distributions leave to services without accounts."""

MOST_SLOTS: Final = 1024


def give_up(read: Iterable[Path], write: Iterable[Path], slot: int) -> None:
    """Go on without root's rights, as the user of the slot; what is not root stays as it is.

    Parameters
    ----------
    read, write
        Folders the process needs afterwards. Those to write become the new user's.
    slot
        `Slot.index`, below `MOST_SLOTS`.

    Raises
    ------
    Unavailable
        The machine does not let it happen; the message says what to do.
    """
    if sys.platform == "linux" and os.geteuid() == 0:
        _leave_root([*_own_folders(), *read], list(write), FIRST_USER + slot % MOST_SLOTS)
    linux.new_session_keyring()
    linux.no_new_privileges()
    linux.die_with_parent()
    _forget_environment()


def _leave_root(read: Sequence[Path], write: Sequence[Path], user: int) -> None:
    for folder in write:
        _give_to(folder, user)
    needed = _without_nested([path.resolve() for path in (*read, *write) if path.exists()])
    _check_readable([path.resolve() for path in read if path.exists()])
    hidden = {path: closed for path in needed if (closed := _first_closed(path)) is not None}
    if hidden:
        _uncover(hidden, {path.resolve() for path in write})
    os.setgroups([])
    os.setresgid(user, user, user)
    os.setresuid(user, user, user)


def _own_folders() -> list[Path]:
    """Give where Python and this package lie."""
    own = Path(jupyterlab_dlcourse.__file__).parent
    searched = [Path(p) for p in sys.path if p and Path(p).is_dir()]
    return [Path(sys.base_prefix), Path(sys.prefix), own, *searched]


def _without_nested(paths: Sequence[Path]) -> list[Path]:
    """Leave out what lies beneath another: binding that brings it along."""
    found = sorted(set(paths))
    return [p for p in found if not any(p != q and p.is_relative_to(q) for q in found)]


def _first_closed(path: Path) -> Path | None:
    """Give the topmost folder above ``path`` that others may not enter."""
    above = reversed(path.parents)
    return next((p for p in above if not p.stat().st_mode & stat.S_IXOTH), None)


def _check_readable(paths: Iterable[Path]) -> None:
    wanted = stat.S_IROTH | stat.S_IXOTH
    for path in paths:
        if path.is_dir() and path.stat().st_mode & wanted != wanted:
            raise Unavailable(
                f"The grader gives up root and then cannot read {path}. Open it for reading: "
                f"chmod -R o+rX '{path}'.",
                path=str(path),
            )


def _uncover(hidden: dict[Path, Path], written: set[Path]) -> None:
    """Cover each closed folder with an empty one and put back what is needed in it."""
    linux.own_mounts()
    # opened before they are covered: a bind by descriptor still finds them
    handles = {path: os.open(path, os.O_PATH) for path in hidden}
    for closed in _without_nested(list(hidden.values())):
        flags = linux.MS_NOSUID | linux.MS_NODEV
        linux.mount("tmpfs", str(closed), "tmpfs", flags, "mode=755,size=1m")
    for path, handle in handles.items():
        path.mkdir(parents=True, exist_ok=True)
        linux.mount(f"/proc/self/fd/{handle}", str(path), "", linux.MS_BIND | linux.MS_REC)
        if not any(one.is_relative_to(path) for one in written):
            flags = linux.MS_BIND | linux.MS_REMOUNT | linux.MS_RDONLY
            linux.mount("none", str(path), "", flags | linux.MS_NOSUID)
        os.close(handle)


def _give_to(folder: Path, user: int) -> None:
    for path in (folder, *folder.iterdir()):
        os.chown(path, user, user, follow_symlinks=False)


def _forget_environment() -> None:
    """Keep nothing of the environment but what a program needs to run."""
    kept = {name: os.environ[name] for name in ("PATH", "TZ", "TMPDIR") if name in os.environ}
    os.environ.clear()
    os.environ.update(kept, LANG="C.UTF-8", HOME="/")
