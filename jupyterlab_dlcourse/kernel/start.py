"""Start a student's kernel: limits first, then what the notebook needs, then ipykernel.

Run as a script with the path of a setup file (JSON) which the sandbox bound read-only. Beside it
lies this package; it is loaded under the name ``dlcourse_kernel`` without touching ``sys.path``,
so that no module of the student can be shadowed by one of ours.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import zipfile
from pathlib import Path

_MB = 1 << 20
SPEAKERS = ("IOPub", "Shell channel", "Control", "Heartbeat")


def main() -> None:
    """Become the kernel."""
    setup = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    die_with_runner(setup)
    limit(setup["limits"])
    os.set_inheritable(setup["line"], False)  # noqa: FBT003 -- it takes no names
    lay_out(setup["files"])
    load_package()
    from dlcourse_kernel.launch import launch  # the name is made by load_package

    end_with_its_threads()
    try:
        launch(setup)
    except BaseException as error:
        end(error)
    end()


def die_with_runner(setup: dict) -> None:
    """Without a sandbox nobody else ends the kernel when the runner is killed."""
    if setup.get("confined") or sys.platform != "linux":
        return
    import ctypes
    import signal

    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


def end_with_its_threads() -> None:
    """End the process when one of the threads Jupyter speaks with does.

    Student code that breaks them (with ``builtins.max``, say) would leave a kernel that lives and
    never answers, and the runner would wait for it until the cell's time is over.
    """
    import threading

    usual = threading.excepthook

    def ended(told) -> None:
        if getattr(told.thread, "name", "") in SPEAKERS:
            end(told.exc_value)
        usual(told)

    threading.excepthook = ended


def end(error: object = None, leave=os._exit, write=os.write) -> None:
    """End at once, whatever threads are left and whatever else was broken."""
    try:
        write(2, f"The kernel ended: {error!r}\n".encode())
    finally:
        leave(0 if error is None else 70)


def limit(limits: dict) -> None:
    """Set the limits of this process and all it starts; without rights they cannot be raised."""
    import resource

    wanted = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: limits["file_mb"] * _MB,
        resource.RLIMIT_NPROC: limits["processes"],
    }
    if limits["address_mb"]:
        wanted[resource.RLIMIT_AS] = limits["address_mb"] * _MB
    for kind, most in wanted.items():
        hard = resource.getrlimit(kind)[1]
        least = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (least, least))


def lay_out(path: str) -> None:
    """Put the hand-out's files where the notebook looks for them."""
    home = Path(os.environ["HOME"])
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            target = home / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))
    os.chdir(home / "lab")


def load_package() -> None:
    """Load the folder of this file as the package ``dlcourse_kernel``."""
    folder = Path(__file__).resolve().parent
    spec = importlib.util.spec_from_file_location(
        "dlcourse_kernel", folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["dlcourse_kernel"] = module
    spec.loader.exec_module(module)


if __name__ == "__main__":
    main()
