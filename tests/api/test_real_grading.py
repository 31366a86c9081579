"""Handing in with nothing faked: the real runner, the real sandbox, our own course."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from jupyterlab_dlcourse.checks.library import Library, own_folder
from jupyterlab_dlcourse.engine.local import RUNNER
from jupyterlab_dlcourse.grading.sandbox import probe_sandbox


@pytest.fixture
def runner() -> list[str]:
    return list(RUNNER)


@pytest.fixture
def library() -> Any:
    return own_folder()


@pytest.mark.skipif(not probe_sandbox("bubblewrap").ok, reason="there is no sandbox here")
async def test_the_own_hand_out_of_lab_2_is_run_in_the_sandbox_and_reported(
    api: Any, hand_in: Any
) -> None:
    shelf = Library(own_folder())
    handout = shelf.latest(2)
    assert handout is not None
    _, receipt = await hand_in(shelf.read(handout.sha256), lab=2, name=handout.name)
    for _ in range(400):
        _, attempt = await api(f"attempts/{receipt['id']}")
        if attempt["job"]["state"] not in {"queued", "running"}:
            break
        await asyncio.sleep(0.25)
    assert attempt["job"]["state"] == "done", attempt["job"]
    assert attempt["suggestion"] != "pass"
    _, report = await api(f"attempts/{receipt['id']}/report")
    assert (report["lab"], report["execution"]["state"]) == (2, "finished"), report["execution"]
    assert report["execution"]["sandbox"] == "bubblewrap"
    assert [one["id"] for one in report["exercises"] if one["answered"] is False]
    status, executed = await api(f"attempts/{receipt['id']}/notebook", params={"which": "executed"})
    assert status == 200
    assert any(cell.get("outputs") for cell in json.loads(executed)["cells"])
