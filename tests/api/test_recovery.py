"""A server that is killed in mid-job: after the next start nothing is lost or doubled."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.error import URLError

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
