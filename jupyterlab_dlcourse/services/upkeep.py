"""Upkeep of a course's database, with no server running on it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from jupyterlab_dlcourse.engine.lock import Lock
from jupyterlab_dlcourse.errors import Conflict, NotFound
from jupyterlab_dlcourse.services.workplace import DATABASE, LOCK
from jupyterlab_dlcourse.store.database import Database
from jupyterlab_dlcourse.store.schema import SchemaState, schema_state, upgrade


def check_schema(folder: Path) -> SchemaState:
    """Say which schema the folder's database has; `NotFound` without one."""
    database = Database(_file(folder))
    try:
        return schema_state(database)
    finally:
        database.close()


def upgrade_schema(folder: Path) -> Path | None:
    """Bring the database to this version; give the copy of the old one, None if it was current.

    Raises
    ------
    NotFound
        The folder has no database.
    Conflict
        A server is running on it.
    """
    file = _file(folder)
    lock = Lock(folder / LOCK)
    if not lock.take():
        raise Conflict("A server is running on this course. Stop it first.")
    database = Database(file)
    try:
        state = schema_state(database)
        if state.current:
            return None
        copy = file.with_name(f"{file.stem}.{state.found or 'empty'}.sqlite")
        with closing(sqlite3.connect(file)) as old, closing(sqlite3.connect(copy)) as new:
            old.backup(new)
        upgrade(database)
        return copy
    finally:
        database.close()
        lock.drop()


def back_up(folder: Path, target: Path) -> int:
    """Copy a course into a new folder that is a course itself; servers may go on meanwhile.

    The database is copied first and in one piece: whatever it names is in the files by then.
    What runs is not copied; a server that opens the copy runs it again.

    Parameters
    ----------
    target
        The folder to make; an empty one will do.

    Returns
    -------
    int
        How many files of hand-ins and executed notebooks were copied.

    Raises
    ------
    NotFound
        The folder has no database.
    Conflict
        There is something in the target already.
    """
    file = _file(folder)
    if target.exists() and any(target.iterdir()):
        raise Conflict(f"{target} is not empty: name a new folder.", folder=str(target))
    target.mkdir(mode=0o700, parents=True, exist_ok=True)
    with closing(sqlite3.connect(file)) as old, closing(sqlite3.connect(target / DATABASE)) as new:
        old.backup(new)
    for name in ("files", "handouts"):
        if (folder / name).is_dir():
            shutil.copytree(folder / name, target / name, ignore=shutil.ignore_patterns(".new-*"))
    for found in folder.glob("*.toml"):
        shutil.copy2(found, target / found.name)
    return sum(1 for found in (target / "files").rglob("*") if found.is_file())


def _file(folder: Path) -> Path:
    file = folder / DATABASE
    if not file.is_file():
        raise NotFound(f"{folder} has no database yet: the first server that opens it makes one.")
    return file
