"""Grade in a runner of one's own: for whoever has no engine, the command line above all."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from jupyterlab_dlcourse.errors import DLCourseError, Unavailable
from jupyterlab_dlcourse.grading.folder import JobFolder
from jupyterlab_dlcourse.grading.grade import Graded, GradeRequest
from jupyterlab_dlcourse.grading.job import Event, Job

_LOOK_SECONDS: Final = 0.1


def grade_in_runner(request: GradeRequest, show: Callable[[Event], None]) -> Graded:
    """Grade in a process of its own, which gives up root and dies with this one.

    Raises
    ------
    DLCourseError
        Whatever kept the runner from making a report.
    """
    with tempfile.TemporaryDirectory(prefix="dlcourse-") as place:
        folder = JobFolder(Path(place), 1)
        folder.lay_out(_job(request), request.data)
        code = _run(folder, show)
        report = folder.report()
        if report is None:
            raise _error(folder, code)
        return Graded(report, folder.executed())


def _job(request: GradeRequest) -> Job:
    return Job(
        name=request.name,
        lab=request.lab,
        mode=request.mode,
        handouts=str(request.library.folder.resolve()),
        data=tuple(str(folder.resolve()) for folder in request.data_folders),
        sandbox=request.sandbox,
        trusted=request.trusted,
        slot=request.slot,
        switched_off=tuple(request.switched_off),
    )


def _run(folder: JobFolder, show: Callable[[Event], None]) -> int:
    command = [sys.executable, "-m", "jupyterlab_dlcourse.grading.runner"]
    place = [str(folder.folder), str(folder.attempt)]
    # in a session of its own: Ctrl-C is for us to pass on, once
    with subprocess.Popen([*command, *place], start_new_session=True) as process:  # noqa: S603 - our own command
        seen = 0
        try:
            while process.poll() is None:
                seen = _show_new(folder.events, seen, show)
                try:
                    process.wait(_LOOK_SECONDS)
                except subprocess.TimeoutExpired:
                    continue
        except BaseException:
            process.send_signal(signal.SIGINT)
            raise
        _show_new(folder.events, seen, show)
        return process.returncode


def _show_new(path: Path, seen: int, show: Callable[[Event], None]) -> int:
    """Show the events behind the byte ``seen`` and give the byte to go on from."""
    if not path.exists():
        return seen
    with path.open("rb") as stream:
        stream.seek(seen)
        whole = stream.read().rpartition(b"\n")[0]
    for line in whole.splitlines():
        show(msgspec.json.decode(line, type=Event))
    return seen + len(whole) + 1 if whole else seen


def _error(folder: JobFolder, code: int) -> DLCourseError:
    failure = folder.failure()
    if failure is None:
        return Unavailable(f"The grader ended without a report (exit {code}).")
    kinds = {kind.code: kind for kind in DLCourseError.__subclasses__()}
    return kinds.get(failure.code, Unavailable)(failure.message)
