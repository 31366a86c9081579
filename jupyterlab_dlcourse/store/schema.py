"""The schema's version: made new, found current, or refused with what to do."""

from __future__ import annotations

from pathlib import Path

import msgspec
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.store.database import Database


class SchemaState(msgspec.Struct, frozen=True):
    """The revision found (None: a database without any) and the one this version needs."""

    found: str | None
    needed: str
    empty: bool

    @property
    def current(self) -> bool:
        """Say whether the database fits this version of the code."""
        return self.found == self.needed


def schema_state(database: Database) -> SchemaState:
    """Look at the database without changing it."""
    script = ScriptDirectory.from_config(_config())
    needed = script.get_current_head()
    assert needed is not None  # noqa: S101 -- the package ships its migrations
    with database.engine.connect() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
        empty = not inspect(connection).get_table_names()
    return SchemaState(found, needed, empty)


def prepare(database: Database) -> None:
    """Make a new database; accept a current one.

    Raises
    ------
    Unavailable
        The database is of another version; the message says what to run.
    """
    state = schema_state(database)
    if state.empty:
        upgrade(database)
    elif not state.current:
        raise Unavailable(
            f"The database {database.path} is of schema {state.found}, this version needs "
            f"{state.needed}. Stop every server that uses it, keep a copy of the file, "
            f"and run: dlcourse db upgrade --course {database.path.parent}",
            found=state.found,
            needed=state.needed,
        )


def upgrade(database: Database, to: str = "head") -> None:
    """Bring the database to a revision, the newest unless told; harmless when it is there."""
    config = _config()
    with database.engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        connection.commit()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    return config
