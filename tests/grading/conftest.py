"""Real kernels in the real sandbox, started the way the runner starts them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from jupyterlab_dlcourse.grading.sandbox import probe_sandbox

SECRET = "hunter2-of-the-service"  # noqa: S105 - made up, to be looked for
OWN_SLOT = 100 + os.getpid() % 800
"""A slot of this process alone: tests run side by side, and each looks after its slot's user."""
_SCRIPT = Path(__file__).with_name("execute_cells.py")


class Ran:
    """What came of some cells."""

    def __init__(self, told: dict[str, Any]) -> None:
        self.run = told["run"]
        self.events = told["events"]

    @property
    def state(self) -> str:
        return str(self.run["state"])

    @property
    def reason(self) -> str:
        return str(self.run["reason"])

    @property
    def errors(self) -> list[str]:
        return [error["name"] for error in self.run["raised"]]

    def text(self, cell: int) -> str:
        """Give what a cell printed."""
        outputs = self.run["notebook"]["cells"][cell]["outputs"]
        return "".join(output.get("text", "") for output in outputs)


@pytest.fixture(scope="session")
def _sandbox() -> None:
    state = probe_sandbox("bubblewrap")
    if not state.ok:
        pytest.skip(state.reason)


@pytest.fixture(scope="session")
def run_cells(_sandbox: None) -> Callable[..., Ran]:
    """Run cells; ``limits`` and the rest as in `execute_cells.Wanted`."""

    def run(*cells: str, **wanted: object) -> Ran:
        done = subprocess.run(
            [sys.executable, str(_SCRIPT)],
            input=msgspec.json.encode({"cells": cells, "slot": {"index": OWN_SLOT}, **wanted}),
            capture_output=True,
            check=False,
            timeout=120,
            env={**os.environ, "DLCOURSE_TEST_SECRET": SECRET},
        )
        assert done.returncode == 0, done.stderr.decode()
        return Ran(msgspec.json.decode(done.stdout))

    return run
