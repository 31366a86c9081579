"""The few system calls that Python has no function for."""

from __future__ import annotations

import ctypes
import os
import platform
import signal
import sys
from typing import Final

from jupyterlab_dlcourse.errors import Unavailable

MS_RDONLY: Final = 0x1
MS_NOSUID: Final = 0x2
MS_NODEV: Final = 0x4
MS_REMOUNT: Final = 0x20
MS_BIND: Final = 0x1000
MS_REC: Final = 0x4000
MS_PRIVATE: Final = 0x40000
CLONE_NEWNS: Final = 0x20000
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_PR_SET_CHILD_SUBREAPER: Final = 36
_PR_SET_NO_NEW_PRIVS: Final = 38
_KEYCTL_JOIN_SESSION_KEYRING: Final = 1
_KEYCTL: Final = {"x86_64": 250, "aarch64": 219, "ppc64le": 271, "riscv64": 219}


def mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    """Mount; raises `Unavailable`."""
    texts = (source, target, kind)
    _call("mount", *(text.encode() for text in texts), ctypes.c_ulong(flags), options.encode())


def own_mounts() -> None:
    """Give this process its own view of the mounts, whose changes nobody else sees."""
    _call("unshare", CLONE_NEWNS)
    mount("none", "/", "", MS_REC | MS_PRIVATE)


def die_with_parent() -> None:
    """Have the kernel kill this process when the one that started it ends.

    To be called again after a change of the user id, which clears it.
    """
    if sys.platform == "linux":
        _call("prctl", _PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)


def inherit_orphans() -> None:
    """Become the parent of what this process's children leave behind."""
    if sys.platform == "linux":
        _call("prctl", _PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def no_new_privileges() -> None:
    """Make set-user-id programs harmless for this process and all it starts."""
    if sys.platform == "linux":
        _call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        # after a change of the user id /proc/self belongs to root until this is said
        _call("prctl", _PR_SET_DUMPABLE, 1, 0, 0, 0)


def new_session_keyring() -> None:
    """Leave the key ring of the session: its keys are not for students."""
    number = _KEYCTL.get(platform.machine())
    if sys.platform == "linux" and number is not None:
        try:
            _call("syscall", number, _KEYCTL_JOIN_SESSION_KEYRING, None)
        except Unavailable:
            return  # a kernel without key rings has none to leave


def _call(name: str, *arguments: object) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if getattr(library, name)(*arguments) < 0:
        code = ctypes.get_errno()
        raise Unavailable(f"The system refused {name}: {os.strerror(code)}.", errno=code)
