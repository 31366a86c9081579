"""Where rubrics lie: in a folder beside the plan file, named after it, one file a lab.

The rubrics of ``plan.toml`` are ``plan.rubrics/lab1.toml`` and so on. What stands in them is the
room ``reviews``'.
"""

from __future__ import annotations

import os
import tempfile
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

from jupyterlab_dlcourse.course.plan import packaged_names, read_text
from jupyterlab_dlcourse.errors import PlanError

FOLDER: Final = ".rubrics"


def rubrics_folder(plan_file: Path) -> Path:
    """Give the folder of a plan file's rubrics, whether or not it is there."""
    return plan_file.with_name(plan_file.stem + FOLDER)


def rubric_name(lab: int) -> str:
    """Give the name of a lab's rubric file."""
    return f"lab{lab}.toml"


def write_rubric(plan_file: Path, lab: int, text: str | None) -> None:
    """Put a lab's rubric file in its place, whole or not at all; None takes it away.

    What lay there is kept beside it under the same name with a ``~``, which is never read.
    """
    folder = rubrics_folder(plan_file)
    folder.mkdir(mode=0o700, exist_ok=True)
    target = folder / rubric_name(lab)
    if target.exists():
        former = target.read_bytes()
        _replace(target.with_name(f"{target.name}~"), former)
    if text is None:
        target.unlink(missing_ok=True)
    else:
        _replace(target, text.encode())


def rubric_texts(plan_file: Path) -> dict[str, str]:
    """Give the rubric files beside a plan file, text by name; empty where there are none.

    Raises
    ------
    PlanError
        One is not UTF-8 text.
    """
    return _texts(rubrics_folder(plan_file))


def packaged_rubric_texts(name: str = "") -> dict[str, str]:
    """Give the rubric files of a packaged plan, chosen as `plan.packaged_plan` chooses it."""
    folder = files("jupyterlab_dlcourse.course") / "plans"
    return _texts(folder / f"{name or packaged_names()[-1]}{FOLDER}")


def _replace(target: Path, data: bytes) -> None:
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".new-")
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    Path(name).replace(target)


def _texts(folder: Traversable) -> dict[str, str]:
    if not folder.is_dir():
        return {}
    return {each.name: _text(each) for each in folder.iterdir() if _is_meant(each)}


def _is_meant(file: Traversable) -> bool:
    return file.is_file() and not file.name.startswith((".", "_")) and not file.name.endswith("~")


def _text(file: Traversable) -> str:
    if isinstance(file, Path):
        return read_text(file)
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise PlanError(f"{file.name} is not UTF-8 text, which TOML must be.", faults=[]) from error
