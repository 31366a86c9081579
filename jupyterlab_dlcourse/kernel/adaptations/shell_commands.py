"""Skip shell lines that fetch or install: there is no network, and the packages are here."""

from __future__ import annotations

import functools
import re

from dlcourse_kernel.record import record

_FETCHES = re.compile(
    r"^\s*(?:sudo\s+|yes\s*\|\s*)*(?:\S*python[\d.]*\s+-m\s+)?"
    r"(pip[\d.]*|conda|mamba|apt(?:-get)?|brew|wget|curl|gdown|git\s+clone|git\s+lfs|kaggle|npm)\b"
)
_MAGICS = ("pip", "conda", "mamba", "uv")


def install(setup, shell) -> None:
    """Put ourselves before the shell's own ways to run a command."""
    for name in ("system", "system_raw", "system_piped", "getoutput"):
        if hasattr(shell, name):
            setattr(shell, name, _skipping(getattr(shell, name), name))
    for name in _MAGICS:
        shell.register_magic_function(_magic(name), "line", name)


def _skipping(original, name):
    @functools.wraps(original)
    def run(command, *arguments, **named):
        if not _FETCHES.match(command):
            return original(command, *arguments, **named)
        _skip(command)
        return [] if name == "getoutput" else None

    return run


def _magic(name):
    def skip(line):
        _skip(f"{name} {line}")

    return skip


def _skip(command) -> None:
    record(f"“{' '.join(command.split())[:80]}” was skipped")
