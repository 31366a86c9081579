"""The database: made new, durable, one writer; an old schema is refused with what to do."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, StatementError

from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.store.database import Database
from jupyterlab_dlcourse.store.schema import prepare, schema_state, upgrade
from jupyterlab_dlcourse.store.tables import Base, MembershipRow, PersonRow


@pytest.fixture
def database(tmp_path: Path) -> Database:
    database = Database(tmp_path / "dlcourse.sqlite")
    prepare(database)
    return database


def test_a_new_database_is_made_by_itself_as_the_tables_say(database: Database) -> None:
    assert schema_state(database).current
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_commits_are_on_disk_when_they_return(database: Database) -> None:
    with database.engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2


def test_an_old_schema_is_refused_with_what_to_do_and_upgraded(
    database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))
        for table in reversed(Base.metadata.sorted_tables):
            connection.execute(text(f"DROP TABLE {table.name}"))
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32))"))
    with pytest.raises(Unavailable, match="dlcourse db upgrade"):
        prepare(database)
    database.close()
    assert main(["db", "check", "--course", str(tmp_path)]) == 1
    assert main(["db", "upgrade", "--course", str(tmp_path)]) == 0
    assert main(["db", "check", "--course", str(tmp_path)]) == 0
    assert "kept as" in capsys.readouterr().out


def test_moments_keep_microseconds_and_come_back_in_utc(database: Database) -> None:
    moment = datetime(2023, 9, 1, 12, 0, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    with database.write() as session:
        session.add(PersonRow(id="s000001", name="Ada", created=moment))
    with database.read() as session:
        row = session.get(PersonRow, "s000001")
        assert row is not None
        assert row.created == moment
        assert row.created.tzinfo is UTC


def test_a_naive_moment_is_refused(database: Database) -> None:
    naive = datetime(2023, 9, 1)  # noqa: DTZ001 -- that is the point
    with pytest.raises(StatementError), database.write() as session:
        session.add(PersonRow(id="x", name="X", created=naive))


def test_a_block_that_fails_changes_nothing(database: Database) -> None:
    with pytest.raises(IntegrityError):
        _write_half(database)
    with database.read() as session:
        assert session.get(PersonRow, "x") is None


def _write_half(database: Database) -> None:
    with database.write() as session:
        session.add(PersonRow(id="x", name="X", created=datetime.now(UTC)))
        session.flush()
        session.add(MembershipRow(course="c", person="nobody", role="student"))


def test_jobs_of_the_first_schema_keep_their_state_and_get_a_mode(tmp_path: Path) -> None:
    database = Database(tmp_path / "dlcourse.sqlite")
    upgrade(database, "0001")
    with closing(sqlite3.connect(database.path)) as plain:
        for name, state in (("a", "done"), ("b", "queued")):
            values = (name, state, 1, 0, "2023-09-01 10:00:00.000000", *[None] * 4, "", "")
            plain.execute(f"INSERT INTO jobs VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608 -- no value is in it
        plain.commit()
    upgrade(database)
    with database.read() as session:
        rows = session.execute(text("SELECT attempt, state, mode FROM jobs ORDER BY attempt"))
        assert [tuple(row) for row in rows] == [("a", "done", "full"), ("b", "queued", "smoke")]
    assert schema_state(database).current
    database.close()
