"""One engine a course folder: a lock that the system drops when its holder dies, however it dies.

Two servers of the same owner may be open on one folder. Both take hand-ins; the one that holds
the lock runs the jobs. Because the lock cannot outlive its holder, whoever gets it knows that no
job it finds "running" in the database is running any more.
"""

from __future__ import annotations

import os
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: no sandbox there either; one server is assumed
    fcntl = None  # type: ignore[assignment] # mypy sees only the module


class Lock:
    """An advisory lock on a file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Take the lock if it is free; True when it is ours, also when it was already."""
        if self._handle is not None:
            return True
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if fcntl is not None:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def drop(self) -> None:
        """Let another take it."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
