"""The database: SQLite in WAL mode, each commit on disk before it returns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

_BUSY_MS = 15_000


class Database:
    """Sessions on one SQLite file.

    Parameters
    ----------
    path
        The file; its folder must exist. The file is made when first used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.engine = _open(path)
        self._reader = sessionmaker(self.engine, expire_on_commit=False)
        writing = self.engine.execution_options(dlcourse_write=True)
        self._writer = sessionmaker(writing, expire_on_commit=False)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session on one unchanging view of the data; nothing it does is kept."""
        with self._reader() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give a session that is the only writer; committed at the end, or not at all.

        When the block has ended without an exception the data is on disk.
        """
        with self._writer.begin() as session:
            yield session

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()


def _open(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", _prepare_connection)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare_connection(connection: SQLiteConnection, _entry: ConnectionPoolEntry) -> None:
    # Transactions are begun by `_begin`: Python's own idea of them would start too late.
    connection.isolation_level = None
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",  # a receipt must survive a power cut
        "foreign_keys = ON",
        f"busy_timeout = {_BUSY_MS}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # A writer takes the lock at once: two that read first and then write would deadlock.
    writes = connection.get_execution_options().get("dlcourse_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
