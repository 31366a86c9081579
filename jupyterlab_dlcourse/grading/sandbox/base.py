"""What a sandbox is told and what it gives: the interface of every backend."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Protocol

import msgspec

from jupyterlab_dlcourse.checks.lab import Limits
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.grading.job import Slot

SHARED_MEMORY_MB: Final = 256
THREADS: Final = 4
"""No more threads a library than this: small nets gain nothing and ``processes`` counts them."""


class Spec(msgspec.Struct, frozen=True):
    """What one kernel needs to see.

    ``setup`` is what ``kernel/start.py`` is told beside paths and limits. ``files`` are laid out
    before the first cell; their paths are relative to the student's home folder. ``data`` maps
    names of data sets to folders, which are bound read-only.
    """

    limits: Limits
    slot: Slot = Slot(0)
    setup: Mapping[str, Json] = {}
    files: Mapping[str, bytes] = {}
    data: Mapping[str, Path] = {}


class Launch(msgspec.Struct, frozen=True):
    """How the kernel is started.

    ``descriptors`` are handed on to the process and closed here afterwards. ``info`` is the
    descriptor on which bubblewrap tells the process id of its inside, -1 where there is none.
    ``sockets`` is the kernel's own name for its sockets, without the number at the end.
    """

    argv: tuple[str, ...]
    environment: Mapping[str, str]
    descriptors: tuple[int, ...]
    sockets: str
    info: int = -1
    folder: str = ""


class SandboxState(msgspec.Struct, frozen=True):
    """Whether a sandbox can be used here; ``reason`` says why not and what to do about it."""

    ok: bool
    reason: str = ""


class Sandbox(Protocol):
    """A way to run a kernel. ``confines`` is false for the one that protects nothing."""

    name: str
    confines: bool

    def available(self) -> SandboxState:
        """Say at little cost whether it looks usable; only a probe knows."""
        ...

    def launch(self, spec: Spec, connection: Mapping[str, Json]) -> Launch:
        """Make ready to start a kernel; ``connection`` is the connection file without paths."""
        ...

    def outside(self, launch: Launch, pid: int) -> str:
        """Give the name under which the runner reaches the sockets of the process ``pid``."""
        ...


def kernel_folder() -> Path:
    """Give the folder of the code that runs inside the kernel."""
    return Path(__file__).resolve().parents[2] / "kernel"


def kernel_environment(spec: Spec, home: str, prefix: str) -> dict[str, str]:
    """Give the whole environment of a kernel: nothing of ours is handed on."""
    threads = str(min(THREADS, os.cpu_count() or 1))
    return {
        "PATH": f"{prefix}/bin:/usr/bin:/bin",
        "HOME": home,
        "USER": "student",
        "LOGNAME": "student",
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "PYTHONDONTWRITEBYTECODE": "1",
        "IPYTHONDIR": f"{home}/.ipython",
        "MPLCONFIGDIR": f"{home}/.matplotlib",
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "false",
        "OMP_NUM_THREADS": threads,
        "OPENBLAS_NUM_THREADS": threads,
        "MKL_NUM_THREADS": threads,
        "CUDA_VISIBLE_DEVICES": spec.slot.gpu or "",
    }
