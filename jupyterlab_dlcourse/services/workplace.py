"""What all services share: the course's folder, opened, and a clock."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from jupyterlab_dlcourse.checks.lab import Lab
from jupyterlab_dlcourse.checks.library import INDEX, Library, own_folder
from jupyterlab_dlcourse.course.folder import PLAN_NAME
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.course.plan import load_plan, packaged_plan
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.labs.registry import labs_of
from jupyterlab_dlcourse.store.database import Database
from jupyterlab_dlcourse.store.files import FileStore
from jupyterlab_dlcourse.store.schema import prepare

DATABASE = "dlcourse.sqlite"
LOCK = "engine.lock"

Clock = Callable[[], datetime]
Draw = Callable[[], str]


def server_clock() -> datetime:
    """Give the time by the server's clock, the one that counts."""
    return datetime.now(UTC)


def drawn() -> str:
    """Give what nobody can guess: 16 hexadecimal digits."""
    return secrets.token_hex(8)


class Shelf:
    """The hand-out library in use; opened again when a sync has written a new one.

    Parameters
    ----------
    folders
        Where to look, first found wins; the packaged own course is the last resort.
    """

    def __init__(self, folders: tuple[Path, ...] = ()) -> None:
        self._folders = (*folders, own_folder())
        self._open: tuple[Path, float, Library] | None = None

    def library(self) -> Library:
        """Give the library as it is now; `NotFound` where there is none."""
        folder = next((place for place in self._folders if (place / INDEX).is_file()), None)
        if folder is None:
            raise NotFound("There are no hand-outs. Run: dlcourse handouts sync")
        changed = (folder / INDEX).stat().st_mtime
        if self._open is None or self._open[:2] != (folder, changed):
            self._open = (folder, changed, Library(folder))
        return self._open[2]


class PlanInUse:
    """The plan by which all services work; another may take its place while they do."""

    def __init__(self, plan: CoursePlan) -> None:
        self.plan = plan


@dataclass(frozen=True)
class Workplace:
    """A course that is open for work.

    ``course`` is its name in the database; ``draw`` gives a new secret each time, of which
    allocation is drawn. Everything here may be used from any thread.
    """

    folder: Path
    in_use: PlanInUse
    database: Database
    files: FileStore
    shelf: Shelf
    labs: Mapping[int, Lab]
    clock: Clock = field(default=server_clock)
    draw: Draw = field(default=drawn)

    @property
    def plan(self) -> CoursePlan:
        """Give the plan in use."""
        return self.in_use.plan

    def work_by(self, plan: CoursePlan) -> None:
        """Work by another plan of the same course, with the same notebooks, from now on."""
        self.in_use.plan = plan

    @property
    def course(self) -> str:
        """Give the course's name, which all its rows carry."""
        return self.plan.course

    @property
    def jobs(self) -> Path:
        """Give the folder of the job directories."""
        return self.folder / "jobs"


def open_workplace(
    folder: Path,
    *,
    plan: CoursePlan | None = None,
    handouts: Path | None = None,
    clock: Clock = server_clock,
    draw: Draw = drawn,
) -> Workplace:
    """Open a course's folder, made if it is new.

    Parameters
    ----------
    plan
        The plan to use; else the folder's own, else the packaged one.
    handouts
        A hand-out library to use where the course's folder has none of its own.

    Raises
    ------
    Unavailable
        The database is of another version.
    PlanError
        The folder's plan has faults.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    database = Database(folder / DATABASE)
    prepare(database)
    plan = plan or folder_plan(folder)
    own = (folder / "handouts",) if handouts is None else (folder / "handouts", handouts)
    return Workplace(
        folder=folder,
        in_use=PlanInUse(plan),
        database=database,
        files=FileStore(folder / "files"),
        shelf=Shelf(own),
        labs=labs_of(plan.notebooks),
        clock=clock,
        draw=draw,
    )


def folder_plan(folder: Path) -> CoursePlan:
    """Give the plan that lies in the course's folder, else the packaged one."""
    own = folder / PLAN_NAME
    return load_plan(own) if own.is_file() else packaged_plan()
