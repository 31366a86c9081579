"""The files that lie beside a hand-out, placed for the notebook as they lie there."""

from __future__ import annotations

import posixpath
from typing import Final

from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.library import Library
from jupyterlab_dlcourse.errors import DLCourseError

_FOLDER: Final = "lab"


def files_beside(handout: Handout, library: Library) -> dict[str, bytes]:
    """Give the files by their path in the student's home; the notebook's folder is ``lab``.

    What would lie outside the home, or is missing in the library, is left out: the notebook then
    fails where it uses it, which is told as the environment's error.
    """
    found: dict[str, bytes] = {}
    for file in handout.files:
        path = posixpath.normpath(posixpath.join(_FOLDER, file.path))
        if path.startswith(("..", "/")):
            continue
        try:
            found[path] = library.read(file.sha256)
        except DLCourseError:
            continue
    return found
