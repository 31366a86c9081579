"""The hand-out: an EXE notebook as given out, in one of its versions."""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.checks.notebook import Cell


class HandoutFile(msgspec.Struct, frozen=True):
    """A file that lies beside the hand-out (a helper module, a picture).

    ``path`` is relative to the hand-out's own folder with forward slashes and may begin with
    ``../`` (lab 3 shows ``../static_files/mnist.png``).
    """

    path: str
    sha256: str


class Handout(msgspec.Struct, frozen=True):
    """One version of one lab's EXE notebook.

    ``version`` is ``<date>-<first 8 of the commit>`` and sorts by time, or ``own`` for a
    course that keeps no history.
    """

    lab: int
    version: str
    name: str
    sha256: str
    cells: tuple[Cell, ...]
    files: tuple[HandoutFile, ...] = ()
