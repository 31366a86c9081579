"""Draw into the notebook whatever window or widget it asks for."""

from __future__ import annotations

import functools

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record

_HERE = ("", "inline", "--list", "-l", "agg")


def install(setup, shell) -> None:
    """Take ``%matplotlib NAME`` and ``matplotlib.use`` over."""
    original = shell.enable_matplotlib

    @functools.wraps(original)
    def enable(gui=None):
        if str(gui or "").lower() not in _HERE:
            record(f"“%matplotlib {gui}” was run as “%matplotlib inline”")
            gui = "inline"
        return original(gui)

    shell.enable_matplotlib = enable
    after_import("matplotlib", _use)


def _use(matplotlib) -> None:
    original = matplotlib.use

    @functools.wraps(original)
    def use(backend, *arguments, **named):
        if str(backend).lower() in _HERE or "inline" in str(backend):
            return original(backend, *arguments, **named)
        record(f"matplotlib's backend “{backend}” was left at inline")
        return None

    matplotlib.use = use
