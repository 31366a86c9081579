"""A real Jupyter server with our extension and a course for one test."""

from __future__ import annotations

import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from tornado.httpclient import HTTPClientError, HTTPResponse

from jupyterlab_dlcourse.api.session import Doorman
from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.store.tables import AttemptRow, JobRow
from tests.conftest import HANDOUT_3, make_notebook

As = Callable[[str], None]
MINE = "An answer by Person {n}, s00000{n}, with enough words in it to be one."
FAKE_RUNNER = [sys.executable, str(Path(__file__).parent.parent / "fake_runner.py")]


@pytest.fixture
def runner() -> list[str]:
    return FAKE_RUNNER


@pytest.fixture
def dlcourse_config() -> dict[str, Any]:
    """What a test adds to the extension's configuration."""
    return {}


@pytest.fixture
def jp_server_config(
    tmp_path: Path, library: Path, runner: list[str], clock: Any, dlcourse_config: dict[str, Any]
) -> dict[str, Any]:
    return {
        "ServerApp": {
            "jpserver_extensions": {"jupyterlab_dlcourse": True},
            "allow_unauthenticated_access": False,
        },
        "DLCourseApp": {
            "course": str(tmp_path / "course"),
            "handouts": str(library),
            "owner": "s000001",
            "owner_name": "Ada Example",
            "runner": runner,
            "clock": clock,
            "slots": 1,
            **dlcourse_config,
        },
    }


@pytest.fixture
def app(jp_serverapp: Any, jp_asyncio_loop: Any) -> Any:
    """Our extension, started: pytest-jupyter's server starts no extensions by itself."""
    app = jp_serverapp.extension_manager.extension_points["dlcourse"].app
    jp_asyncio_loop.run_until_complete(app.house.grader.start())
    return app


Fetch = Callable[..., Awaitable[tuple[int, Any]]]


@pytest.fixture
def api(jp_fetch: Callable[..., Awaitable[HTTPResponse]], app: Any) -> Fetch:  # noqa: ARG001 -- must run
    """Ask the API: give status and decoded answer, also of an error."""

    async def fetch(path: str, method: str = "GET", **options: Any) -> tuple[int, Any]:
        if method == "POST":
            options.setdefault("body", b"")
        try:
            response = await jp_fetch("dlcourse", "api", *path.split("/"), method=method, **options)
        except HTTPClientError as error:
            assert error.response is not None, error  # noqa: PT017 -- an answer is wanted
            return error.code, json.loads(error.response.body)
        kind = response.headers["Content-Type"]
        body = response.body
        return response.code, json.loads(body) if kind == "application/json" else body

    return fetch


@pytest.fixture
def hand_in(api: Fetch) -> Fetch:
    """Hand a file in for lab 3."""

    async def send(data: bytes, lab: int = 3, name: str = "mine.ipynb", **more: str) -> Any:
        return await api(
            f"labs/{lab}/attempts", method="POST", body=data, params={"name": name, **more}
        )

    return send


@pytest.fixture
def handed_in(app: Any) -> Callable[[str, int, bytes], str]:
    """Put a hand-in into the store as if it had come in and been run; give its attempt's id."""

    def keep(person: str, lab: int, data: bytes) -> str:
        place = app.house.place
        now, digest = place.clock(), place.files.put(data)
        attempt = f"{lab}-{person}"
        with place.database.write() as session:
            session.add(
                AttemptRow(
                    id=attempt,
                    course=place.course,
                    lab=lab,
                    person=person,
                    number=1,
                    name="a.ipynb",
                    received=now,
                    sha256=digest,
                    bytes=len(data),
                    late=False,
                    reason="",
                    remarks="[]",
                    parsed=True,
                    trusted=False,
                )
            )
            session.flush()
            session.add(
                JobRow(
                    attempt=attempt,
                    state="done",
                    mode="smoke",
                    try_number=1,
                    failures=0,
                    queued=now,
                    ended=now,
                    device="",
                    message="",
                )
            )
        return attempt

    return keep


@pytest.fixture
def seat(app: Any, monkeypatch: pytest.MonkeyPatch) -> As:
    """Take a person's seat for the requests that follow."""

    def take(person: str) -> None:
        monkeypatch.setattr(Doorman, "actor", lambda *_: app.house.people.actor(person))

    return take


@pytest.fixture
def people(app: Any) -> list[str]:
    """Five students, a TA and a teacher; the students have handed in lab 3 on time."""
    house = app.house
    for n in range(1, 6):
        actor = house.people.enrol(f"s00000{n}", f"Person Example{n}", Role.STUDENT)
        house.hand_ins.submit(actor, 3, "a.ipynb", handout_with(MINE.format(n=n)))
    house.people.enrol("ta1", "Tea Assistant", Role.TA)
    house.people.enrol("teacher1", "Tea Cher", Role.TEACHER)
    return [f"s00000{n}" for n in range(1, 6)]


def handout_with(text: str) -> bytes:
    """Give a hand-in of lab 3 that says this."""
    return make_notebook(*HANDOUT_3, text)
