"""No sandbox: the kernel as any kernel of this person. Only for code its owner trusts.

It keeps what needs no help of the system: an environment of its own, sockets in a private
folder instead of on the network, limits on each process. It protects nothing else.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.grading.sandbox.base import (
    Launch,
    SandboxState,
    Spec,
    kernel_environment,
    kernel_folder,
)
from jupyterlab_dlcourse.grading.sandbox.files import archive


class Unconfined:
    """See the module's docstring."""

    name = "none"
    confines = False

    def available(self) -> SandboxState:
        """Say yes: it needs nothing."""
        return SandboxState(ok=True)

    def launch(self, spec: Spec, connection: Mapping[str, Json]) -> Launch:
        """Make ready to start a kernel in a folder of its own, to be removed afterwards."""
        # a short name: a socket's may have 107 characters at most
        folder = Path(tempfile.mkdtemp(prefix="dlc-"))
        home = folder / "home"
        (home / "lab").mkdir(parents=True)
        (folder / "files.zip").write_bytes(archive(spec.files))
        setup = {
            **spec.setup,
            "connection": {**connection, "ip": str(folder / "k")},
            "data": {name: str(path.resolve()) for name, path in spec.data.items()},
            "files": str(folder / "files.zip"),
        }
        (folder / "setup.json").write_bytes(msgspec.json.encode(setup))
        start = [str(kernel_folder() / "start.py"), str(folder / "setup.json")]
        return Launch(
            argv=(sys.executable, *start),
            environment=kernel_environment(spec, str(home), sys.prefix),
            descriptors=(),
            sockets=str(folder / "k"),
            folder=str(folder),
        )

    def outside(self, launch: Launch, pid: int) -> str:  # noqa: ARG002 - the interface's signature
        """Give the same path: both sides see one file system."""
        return launch.sockets
