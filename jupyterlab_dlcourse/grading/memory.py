"""How much memory a kernel and all it started use, read from /proc."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

_PAGE: Final = os.sysconf("SC_PAGE_SIZE")
_KB: Final = 1024
_PROC: Final = Path("/proc")


def descendants(pid: int) -> list[int]:
    """Give the ids of all processes that stem from ``pid``, itself first."""
    children: dict[int, list[int]] = {}
    for entry in _PROC.iterdir() if _PROC.is_dir() else ():
        if entry.name.isdigit() and (parent := _parent(entry)):
            children.setdefault(parent, []).append(int(entry.name))
    found = [pid]
    for one in found:
        found += children.get(one, ())
    return found


def resident(pids: list[int], limit: int) -> int:
    """Give the bytes of memory the processes hold.

    Exact (shared pages counted once) where it matters: a cheap upper bound is given as long as
    that lies below ``limit``.
    """
    bound = sum(map(_resident, pids))
    return bound if bound <= limit else sum(map(_proportional, pids))


def _parent(entry: Path) -> int:
    try:
        # the name in parentheses may hold anything, also parentheses
        return int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    except (OSError, ValueError, IndexError):
        return 0


def _resident(pid: int) -> int:
    try:
        return int((_PROC / str(pid) / "statm").read_text().split()[1]) * _PAGE
    except (OSError, ValueError, IndexError):
        return 0


def _proportional(pid: int) -> int:
    """Give the share of a process; of one that hides it, all that it holds."""
    try:
        for line in (_PROC / str(pid) / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * _KB
    except (OSError, ValueError, IndexError):
        pass
    return _resident(pid)
