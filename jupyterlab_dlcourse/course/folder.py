"""Where a course lives on disk: a folder with a plan file in it.

Beside ``plan.toml`` lie ``dlcourse.sqlite``, ``files/``, ``jobs/`` and ``handouts/``, made by
the rooms that own them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from jupyterlab_dlcourse.errors import NotFound

VARIABLE: Final = "DLCOURSE_COURSE"
PLAN_NAME: Final = "plan.toml"


def holds_course(folder: Path) -> bool:
    """Tell whether a folder is a course's: it has a plan file."""
    return (folder / PLAN_NAME).is_file()


def find_course(named: str, current: Path) -> Path:
    """Give the course's folder as an absolute path.

    Parameters
    ----------
    named
        What ``--course`` or the environment says; ``""`` when neither says anything.
    current
        The folder to fall back on, where it holds a course.

    Raises
    ------
    NotFound
        The folder named holds no course, or none is named and the current one holds none.
    """
    folder = Path(named).expanduser().absolute() if named else current
    if holds_course(folder):
        return folder
    if named:
        raise NotFound(f"{folder} holds no course: there is no {PLAN_NAME} in it.")
    raise NotFound(
        f"Which course? Give --course DIR, set {VARIABLE}, or go to a folder with a {PLAN_NAME}."
    )
