"""Reading a plan file: TOML to `CoursePlan`, or the list of its faults."""

from __future__ import annotations

import datetime as dt
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Final

import msgspec

from jupyterlab_dlcourse.course.faults import plan_faults
from jupyterlab_dlcourse.course.lines import Lines, line_of_error
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.shape import shape_faults
from jupyterlab_dlcourse.course.toml import to_toml
from jupyterlab_dlcourse.errors import NotFound, PlanError

_KEPT: Final = (dt.date, dt.time)  # TOML has dates and times of its own


class Fault(msgspec.Struct, frozen=True):
    """A fault of a plan file: line (1 and up), path such as ``labs[2].notebook``, a sentence."""

    line: int
    path: str
    reason: str


def read_plan(text: str) -> tuple[CoursePlan | None, tuple[Fault, ...]]:
    """Give the plan, None where there are faults, and the faults in the order of their lines."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, (Fault(line_of_error(error, text), "", f"This is not TOML: {error}."),)
    found = list(shape_faults(data, CoursePlan))
    plan = None if found else msgspec.convert(data, CoursePlan)
    if plan is not None:
        found = list(plan_faults(plan))
    if not found:
        return plan, ()
    lines = Lines(text)
    faults = [Fault(lines.nearest(path), path, reason) for path, reason in found]
    return None, tuple(sorted(faults, key=lambda fault: (fault.line, fault.path)))


def load_plan(path: Path) -> CoursePlan:
    """Read a plan file.

    Raises
    ------
    PlanError
        It has faults; ``details["faults"]`` lists them, each with line, path and reason.
    NotFound
        There is no such file.
    """
    plan, faults = read_plan(read_text(path))
    if plan is None:
        raise _error(str(path), faults)
    return plan


def packaged_plan(name: str = "") -> CoursePlan:
    """Give a plan that comes with the package, of several the last by name unless one is named.

    Raises
    ------
    NotFound
        There is none of that name.
    """
    plan, faults = read_plan(packaged_text(name))
    if plan is None:
        raise _error(f"The packaged plan {name}", faults)
    return plan


def packaged_text(name: str = "") -> str:
    """Give a packaged plan's file as text; as `packaged_plan` chooses it."""
    names = packaged_names()
    chosen = name or names[-1]
    if chosen not in names:
        raise NotFound(f"No plan {name!r} comes with this package: {', '.join(names)}.")
    return (files("jupyterlab_dlcourse.course") / "plans" / f"{chosen}.toml").read_text("utf-8")


def packaged_names() -> tuple[str, ...]:
    """Give the names of the plans that come with the package, sorted."""
    folder = files("jupyterlab_dlcourse.course") / "plans"
    names = (entry.name for entry in folder.iterdir())
    return tuple(sorted(n.removesuffix(".toml") for n in names if n.endswith(".toml")))


def write_plan(plan: CoursePlan) -> str:
    """Give a plan as the text of a plan file; `read_plan` of it gives the same plan."""
    return to_toml(msgspec.to_builtins(plan, builtin_types=_KEPT))


def read_text(path: Path) -> str:
    """Give a plan file's text; `NotFound` or `PlanError` when there is no text to be had."""
    try:
        return path.read_text("utf-8")
    except FileNotFoundError as error:
        raise NotFound(f"There is no plan file {path}.") from error
    except IsADirectoryError as error:
        raise NotFound(f"{path} is a folder, not a plan file.") from error
    except UnicodeDecodeError as error:
        raise PlanError(f"{path} is not UTF-8 text, which TOML must be.", faults=[]) from error


def _error(name: str, faults: tuple[Fault, ...]) -> PlanError:
    first = faults[0]
    more = f" ({len(faults) - 1} more: dlcourse plan check)" if len(faults) > 1 else ""
    listed = [{"line": f.line, "path": f.path, "reason": f.reason} for f in faults]
    return PlanError(f"{name}, line {first.line}: {first.reason}{more}", faults=listed)
