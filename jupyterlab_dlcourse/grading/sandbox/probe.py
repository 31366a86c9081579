"""``python -m …grading.sandbox.probe NAME``: what a sandbox is worth, seen from inside.

Flags are not believed. A kernel is started as for a student's notebook, a secret is put where
it must not be seen, and code inside tries to find it, to reach the network and to write.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from jupyterlab_dlcourse.checks.lab import Limits
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.errors import DLCourseError
from jupyterlab_dlcourse.grading import linux
from jupyterlab_dlcourse.grading.executor import execute
from jupyterlab_dlcourse.grading.privileges import give_up
from jupyterlab_dlcourse.grading.run import Answer, Order, Question
from jupyterlab_dlcourse.grading.sandbox.base import Sandbox, SandboxState, Spec
from jupyterlab_dlcourse.grading.sandbox.find import SECRET, find_sandbox

_SLOT: Final = 1023  # the user id of a slot that no engine has, so that counts are our own


_LOOK: Final = """
def probe(namespace, inputs):
    import os, pathlib, socket

    def works(action):
        try:
            return bool(action())
        except OSError:
            return False

    def connects():
        with socket.create_connection(("192.0.2.1", 9), 1):
            return True

    def interfaces():
        lines = pathlib.Path("/proc/net/dev").read_text().splitlines()[2:]
        return [line.partition(":")[0].strip() for line in lines]

    def environment(pid):
        try:
            return pathlib.Path(f"/proc/{pid}/environ").read_text()
        except OSError:
            return ""

    def writes(folder):
        path = pathlib.Path(folder) / "dlcourse-probe"
        path.write_text("x")
        path.unlink()
        return True

    status = pathlib.Path("/proc/self/status").read_text()
    rights = [line.split()[1] for line in status.splitlines() if line.startswith("CapEff")]
    return {
        "environment": [
            name for pid in ("1", "self")
            for name in environment(pid).split("\\0")
            if inputs["secret"] in name
        ],
        "first": environment(1),
        "interfaces": interfaces(),
        "network": works(connects),
        "runner": os.path.exists(f"/proc/{inputs['runner']}/environ"),
        "writable": [f for f in ("/", "/usr", "/etc", "/dlcourse", *inputs["python"])
                     if works(lambda: writes(f))],
        "home": works(lambda: writes(os.path.expanduser("~"))),
        "rights": [right for right in rights if int(right, 16)],
        "processes": len([p for p in os.listdir("/proc") if p.isdigit()]),
        "root": os.getuid() == 0,
    }
"""


def look(sandbox: Sandbox) -> SandboxState:
    """Run the probe in the sandbox and say whether it confines."""
    cell = Cell(0, CellKind.CODE, "1 + 1")
    inputs: dict[str, Json] = {
        "secret": SECRET,
        "runner": os.getpid(),
        "python": [sys.prefix, sys.base_prefix],
    }
    limits = Limits(cell_seconds=20, notebook_seconds=40)
    order = Order(
        Notebook("probe.ipynb", (cell,), "", 0),
        sandbox,
        Spec(limits),
        [Question("look", _LOOK, inputs)],
    )
    answer = execute(order, lambda _event: None).answers["look"]
    leaks = _leaks(answer) if sandbox.confines else []
    if answer.value is None:
        leaks = [answer.error]
    if not leaks:
        return SandboxState(ok=True)
    reason = f"The sandbox {sandbox.name} does not hold here: {'; '.join(leaks)}."
    return SandboxState(ok=False, reason=reason)


def _leaks(answer: Answer) -> list[str]:
    """Name each wall with a hole in it."""
    seen: Mapping[str, Any] = answer.value or {}
    found = {
        "the environment of the grader can be read": seen.get("environment") or seen.get("first"),
        "there is a network": seen.get("network") or seen.get("interfaces") not in (["lo"], []),
        "processes outside can be seen": seen.get("runner") or seen.get("processes", 99) > 4,  # noqa: PLR2004 - sandbox, kernel, and room for one of its own
        f"{seen.get('writable')} can be written to": seen.get("writable"),
        "the home folder cannot be written to": not seen.get("home"),
        "the kernel has rights of root": seen.get("rights") or seen.get("root"),
    }
    return [leak for leak, there in found.items() if there]


def main() -> int:
    """Print what was found as JSON."""
    linux.die_with_parent()
    linux.inherit_orphans()
    try:
        sandbox = find_sandbox(sys.argv[1])
        if sandbox.confines:
            give_up([], [], _SLOT)
        state = look(sandbox)
    except DLCourseError as error:
        state = SandboxState(ok=False, reason=error.message)
    sys.stdout.buffer.write(msgspec.json.encode(state))
    return 0


if __name__ == "__main__":
    sys.exit(main())
