"""Which sandbox there is by name, and whether it holds what it promises."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import msgspec

from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.grading.sandbox.base import Sandbox, SandboxState
from jupyterlab_dlcourse.grading.sandbox.bubblewrap import Bubblewrap
from jupyterlab_dlcourse.grading.sandbox.unconfined import Unconfined

NAMES: Final = ("bubblewrap", "none")
_PROBE: Final = "jupyterlab_dlcourse.grading.sandbox.probe"
SECRET: Final = "DLCOURSE_PROBE_SECRET"  # noqa: S105 - a name, to be looked for
"""In the environment of whoever probes, to be looked for from inside."""

_SECONDS: Final = 90.0


def find_sandbox(name: str) -> Sandbox:
    """Give the sandbox called ``name``; raises `Invalid` when there is none."""
    if name == "bubblewrap":
        return Bubblewrap()
    if name == "none":
        return Unconfined()
    raise Invalid(f"There is no sandbox {name!r}; there are {', '.join(NAMES)}.", name=name)


def probe_sandbox(name: str) -> SandboxState:
    """Start a real kernel in the sandbox, look at the walls from inside, and say what was found.

    It takes about a second: ask once and remember. Done in a process of its own, which gives up
    root as the runner does.
    """
    seen = find_sandbox(name).available()
    if not seen.ok:
        return seen
    try:
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", _PROBE, name],
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env=_environment(),
        )
    except subprocess.TimeoutExpired:
        return SandboxState(ok=False, reason=f"The sandbox {name} did not answer.")
    try:
        return msgspec.json.decode(done.stdout, type=SandboxState)
    except msgspec.DecodeError:
        said = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        return SandboxState(ok=False, reason=f"The sandbox {name} could not be probed: {said}")


def _environment() -> dict[str, str]:
    """Give what finds this Python and this package again, and nothing else."""
    package = str(Path(__file__).resolve().parents[3])
    path = os.pathsep.join(filter(None, (package, os.environ.get("PYTHONPATH", ""))))
    return {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": path, "HOME": "/", SECRET: SECRET}
