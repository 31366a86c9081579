"""Where a student's code runs: one file a backend, all with the same interface (base.py)."""

from __future__ import annotations

from jupyterlab_dlcourse.grading.sandbox.base import Sandbox, SandboxState, Spec
from jupyterlab_dlcourse.grading.sandbox.find import NAMES, find_sandbox, probe_sandbox

__all__ = ["NAMES", "Sandbox", "SandboxState", "Spec", "find_sandbox", "probe_sandbox"]
