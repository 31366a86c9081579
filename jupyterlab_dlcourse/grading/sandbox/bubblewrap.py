"""The kernel alone in bubblewrap: own namespaces, no network, nothing written leaves it.

All the kernel may write lies on file systems in memory that vanish with it, its sockets too: the
runner reaches those through ``/proc/<pid>/root``, so nothing is left on the machine however
either side ends.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.grading.sandbox.base import (
    SHARED_MEMORY_MB,
    Launch,
    SandboxState,
    Spec,
    kernel_environment,
    kernel_folder,
)
from jupyterlab_dlcourse.grading.sandbox.files import archive, in_memory

HOME: Final = "/home/student"
DATA: Final = "/data"
_CODE: Final = "/dlcourse/kernel"
_SETUP: Final = "/dlcourse/setup.json"
_FILES: Final = "/dlcourse/files.zip"
_SOCKETS: Final = "/run/dlcourse"
_USER: Final = "10001"
_PASSWD: Final = b"student:x:10001:10001:student:/home/student:/bin/sh\n"
_MB: Final = 1 << 20
_SHARED: Final = (
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/ld.so.conf.d",
    "/etc/alternatives",
    "/etc/localtime",
    "/etc/fonts",
    "/etc/mime.types",
)
_GPU_NODES: Final = ("/dev/nvidiactl", "/dev/nvidia-uvm", "/dev/nvidia-uvm-tools")


class Bubblewrap:
    """See the module's docstring."""

    name = "bubblewrap"
    confines = True

    def available(self) -> SandboxState:
        """Say whether bwrap is installed on a Linux."""
        if sys.platform != "linux":
            return SandboxState(ok=False, reason="bubblewrap needs Linux.")
        if shutil.which("bwrap") is None:
            reason = "bubblewrap is not installed: apt-get install bubblewrap (or make system)."
            return SandboxState(ok=False, reason=reason)
        return SandboxState(ok=True)

    def launch(self, spec: Spec, connection: Mapping[str, Json]) -> Launch:
        """Make ready to start a kernel."""
        sockets = f"{_SOCKETS}/k"
        setup = {
            **spec.setup,
            "connection": {**connection, "ip": sockets},
            "data": {name: f"{DATA}/{name}" for name in spec.data},
            "files": _FILES,
        }
        blobs = {
            "/etc/passwd": _PASSWD,
            _SETUP: msgspec.json.encode(setup),
            _FILES: archive(spec.files),
        }
        descriptors = {path: in_memory(blob) for path, blob in blobs.items()}
        read, write = os.pipe()
        options = [*_walls(), *_view(spec), *_environment(spec), "--info-fd", str(write)]
        for path, descriptor in descriptors.items():
            options += ["--ro-bind-data", str(descriptor), path]
        options += ["--remount-ro", "/", "--chdir", f"{HOME}/lab"]
        # through a descriptor: /proc/1/cmdline would show the machine's paths to the student
        told = in_memory(b"".join(option.encode() + b"\0" for option in options))
        program = shutil.which("bwrap") or "bwrap"
        python = [sys.executable, f"{_CODE}/start.py", _SETUP]
        return Launch(
            argv=(program, "--args", str(told), "--", *python),
            environment={},
            descriptors=(told, write, *descriptors.values()),
            sockets=sockets,
            info=read,
        )

    def outside(self, launch: Launch, pid: int) -> str:
        """Give the way through the root folder of the process inside."""
        return f"/proc/{pid}/root{launch.sockets}"


def _walls() -> Iterator[str]:
    """Yield the namespaces and rights: everything of its own, nothing to win back."""
    yield from ("--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts")
    yield from ("--unshare-cgroup-try", "--unshare-net")
    yield from ("--disable-userns", "--assert-userns-disabled", "--die-with-parent")
    yield from ("--new-session", "--cap-drop", "ALL", "--hostname", "sandbox")
    yield from ("--uid", _USER, "--gid", _USER)


def _view(spec: Spec) -> Iterator[str]:
    """Yield what can be seen: the system and Python read-only, data sets, a home of its own."""
    yield from ("--ro-bind", "/usr", "/usr")
    for name in ("lib", "lib32", "lib64", "libx32", "bin", "sbin"):
        yield from _top(Path("/") / name)
    for path in _SHARED:
        yield from ("--ro-bind-try", path, path)
    yield from ("--proc", "/proc", "--dev", "/dev")
    yield from _devices(spec)
    # before anything is bound: Python or a data set may lie beneath /tmp or /home
    disk = str(spec.limits.disk_mb * _MB)
    yield from ("--size", disk, "--tmpfs", "/tmp")  # noqa: S108 - the sandbox's own /tmp
    yield from ("--size", disk, "--perms", "0700", "--tmpfs", HOME, "--dir", f"{HOME}/lab")
    yield from ("--size", str(SHARED_MEMORY_MB * _MB), "--tmpfs", "/dev/shm")  # noqa: S108 - the same
    yield from ("--size", str(_MB), "--perms", "0700", "--tmpfs", _SOCKETS)
    for prefix in _python_folders():
        yield from ("--ro-bind", prefix, prefix)
    package = str(kernel_folder().parent)
    if any(Path(package).is_relative_to(prefix) for prefix in _python_folders()):
        yield from ("--tmpfs", package, "--remount-ro", package)
    yield from ("--ro-bind", str(kernel_folder()), _CODE)
    for name, folder in spec.data.items():
        yield from ("--ro-bind", str(folder.resolve()), f"{DATA}/{name}")


def _top(path: Path) -> Iterator[str]:
    if path.is_symlink():
        yield from ("--symlink", str(path.readlink()), str(path))
    elif path.is_dir():
        yield from ("--ro-bind", str(path), str(path))


def _python_folders() -> list[str]:
    """Give the folders Python itself lives in, those beneath /usr left out."""
    found = dict.fromkeys(str(Path(p)) for p in (sys.base_prefix, sys.prefix))
    return [p for p in found if not Path(p).is_relative_to("/usr")]


def _devices(spec: Spec) -> Iterator[str]:
    """Yield the slot's own device nodes; CUDA also wants to read /sys."""
    if spec.slot.gpu is None:
        return
    for node in dict.fromkeys((*spec.slot.nodes, *_GPU_NODES)):
        yield from ("--dev-bind-try", node, node)
    yield from ("--ro-bind", "/sys", "/sys")


def _environment(spec: Spec) -> Iterator[str]:
    yield "--clearenv"
    for name, value in kernel_environment(spec, HOME, sys.prefix).items():
        yield from ("--setenv", name, value)
