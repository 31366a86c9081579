"""A server that is killed in mid-job: after the next start nothing is lost or doubled."""

from __future__ import annotations

import json
import os
import socket
import sqlite3
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError

from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.store.database import Database
from jupyterlab_dlcourse.store.schema import prepare

FAKE_RUNNER = str(Path(__file__).parent.parent / "fake_runner.py")
TOKEN = "only-for-this-test"  # noqa: S105 -- a made-up one


class Server:
    """A real Jupyter server process with our extension."""

    def __init__(self, folder: Path, library: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        config = folder / "jupyter_server_config.py"
        config.write_text(
            "c.ServerApp.jpserver_extensions = {'jupyterlab_dlcourse': True}\n"
            f"c.IdentityProvider.token = {TOKEN!r}\n"
            f"c.DLCourseApp.course = {str(folder / 'course')!r}\n"
            f"c.DLCourseApp.handouts = {str(library)!r}\n"
            f"c.DLCourseApp.runner = {[sys.executable, FAKE_RUNNER]!r}\n"
        )
        argv = [sys.executable, "-m", "jupyter_server", "--no-browser", "--allow-root"]
        self.log = (folder / "server.log").open("ab")
        self.process = subprocess.Popen(
            [*argv, f"--config={config}", f"--port={self.port}", "--ServerApp.port_retries=0"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            stdout=self.log,
            stderr=self.log,
        )

    def ask(self, path: str, data: bytes | None = None) -> Any:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/dlcourse/api/{path}",
            data=data,
            headers={"Authorization": f"token {TOKEN}"},
        )
        with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310 -- the same
            return json.load(answer)

    def status(self, path: str) -> tuple[int, Any] | None:
        """Give status and body, None while nobody answers."""
        try:
            return 200, self.ask(path)
        except HTTPError as error:
            return error.code, json.load(error)
        except (URLError, ConnectionError):
            return None

    def answers(self) -> bool:
        try:
            return bool(self.ask("course"))
        except (URLError, ConnectionError):
            return False

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        self.log.close()


def test_a_job_in_flight_is_run_again_after_a_kill(
    tmp_path: Path, library: Path, lab3: bytes, wait_for: Callable[..., None]
) -> None:
    slow = lab3.replace(b"An answer", b"SLOW ONCE answer")
    server = Server(tmp_path, library)
    try:
        wait_for(server.answers)
        attempt = server.ask("labs/3/attempts?name=a.ipynb", slow)["id"]
        wait_for(lambda: server.ask(f"attempts/{attempt}")["job"]["cell"] == 1)
    finally:
        server.kill()

    server = Server(tmp_path, library)
    try:
        wait_for(server.answers)
        wait_for(lambda: server.ask(f"attempts/{attempt}")["job"]["state"] == "done")
        lab = server.ask("labs/3")
        assert [one["id"] for one in lab["attempts"]] == [attempt]
        assert server.ask(f"attempts/{attempt}/report")["suggestion"] == "pass"
    finally:
        server.kill()


def test_a_backup_made_while_the_server_runs_is_a_course_that_a_server_opens(
    tmp_path: Path, library: Path, lab3: bytes, wait_for: Callable[..., None]
) -> None:
    server = Server(tmp_path, library)
    try:
        wait_for(server.answers)
        done = server.ask("labs/3/attempts?name=a.ipynb", lab3)["id"]
        wait_for(lambda: server.ask(f"attempts/{done}")["job"]["state"] == "done")
        slow = lab3.replace(b"An answer", b"SLOW ONCE answer")
        running = server.ask("labs/3/attempts?name=a.ipynb", slow)["id"]
        wait_for(lambda: server.ask(f"attempts/{running}")["job"]["cell"] == 1)
        course = str(tmp_path / "course")
        assert main(["db", "backup", str(tmp_path / "copy"), "--course", course]) == 0
    finally:
        server.kill()
    (tmp_path / "course").rename(tmp_path / "lost")
    (tmp_path / "copy").rename(tmp_path / "course")
    server = Server(tmp_path, library)
    try:
        wait_for(server.answers)
        wait_for(lambda: server.ask(f"attempts/{running}")["job"]["state"] == "done")
        assert server.ask(f"attempts/{done}/report")["suggestion"] == "pass"
        assert len(server.ask("labs/3")["attempts"]) == 2
    finally:
        server.kill()


def test_a_backup_never_goes_over_something_that_is_there(tmp_path: Path) -> None:
    prepare(Database(tmp_path / "dlcourse.sqlite"))
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine").touch()
    assert main(["db", "backup", str(full), "--course", str(tmp_path)]) == 1
    assert [one.name for one in full.iterdir()] == ["mine"]


def test_a_server_on_an_old_database_says_what_to_run_and_changes_nothing(
    tmp_path: Path, library: Path, wait_for: Callable[..., None]
) -> None:
    file = tmp_path / "course" / "dlcourse.sqlite"
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as old:
        old.execute("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        old.execute("INSERT INTO alembic_version VALUES ('0000')")
        old.commit()
        before = list(old.iterdump())
    server = Server(tmp_path, library)
    try:
        wait_for(lambda: server.status("course"))
        status, said = server.status("course")
        assert (status, said["error"]["code"]) == (503, "unavailable")
        assert f"dlcourse db upgrade --course {file.parent}" in said["error"]["message"]
        assert "dlcourse db upgrade" in (tmp_path / "server.log").read_text()
    finally:
        server.kill()
    with closing(sqlite3.connect(file)) as old:
        assert list(old.iterdump()) == before
