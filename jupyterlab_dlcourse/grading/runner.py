"""The runner: ``python -m jupyterlab_dlcourse.grading.runner JOBDIR ATTEMPT``.

One process a try. It dies with whoever started it, gives up root, grades, and leaves a report or
a failure in the job directory, never half of one. Exit 0 when one of them is written, 75 when
the job was cancelled.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from jupyterlab_dlcourse.checks.library import Library
from jupyterlab_dlcourse.errors import DLCourseError, Unavailable
from jupyterlab_dlcourse.grading import linux
from jupyterlab_dlcourse.grading.folder import JobFolder
from jupyterlab_dlcourse.grading.grade import GradeRequest, grade
from jupyterlab_dlcourse.grading.job import Event, EventKind, Failure, Job
from jupyterlab_dlcourse.grading.privileges import give_up

CANCELLED: Final = 75
_LOOK_SECONDS: Final = 0.2
_LEAVE_SECONDS: Final = 4.0
_ARGUMENTS: Final = 2
_WRONG_USE: Final = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one try of one job and give the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if len(words) != _ARGUMENTS or not words[1].isdigit():
        print("wanted: JOBDIR ATTEMPT", file=sys.stderr)  # noqa: T201 - a command's own usage line
        return _WRONG_USE
    linux.die_with_parent()
    linux.inherit_orphans()
    folder = JobFolder(Path(words[0]).resolve(), int(words[1]))
    began = time.monotonic()
    try:
        job = folder.job()
        give_up(_read(job), [folder.folder], job.slot.index)
    except DLCourseError as error:
        folder.write_failure(Failure(error.code, error.message, retry=False))
        return 0
    return _Try(folder, job, began).run()


def _read(job: Job) -> list[Path]:
    return [Path(job.handouts), *map(Path, job.data)]


class _Try:
    """One try: its events, its end."""

    def __init__(self, folder: JobFolder, job: Job, began: float) -> None:
        self.folder = folder
        self.job = job
        self.began = began
        self.events = folder.events.open("ab")

    def run(self) -> int:
        threading.Thread(target=self._watch, daemon=True).start()
        try:
            self._grade()
        except KeyboardInterrupt:
            self.tell(EventKind.CANCELLED)
            return CANCELLED
        except DLCourseError as error:
            self._fail(Failure(error.code, error.message, isinstance(error, Unavailable)))
        except Exception:  # noqa: BLE001 - our fault: the student's hand-in is tried again
            traceback.print_exc()
            self._fail(Failure("internal", "The grader itself failed on this notebook."))
        return 0

    def _grade(self) -> None:
        job = self.job
        self.tell(EventKind.PREPARING)
        request = GradeRequest(
            data=self.folder.submission(),
            name=job.name,
            library=Library(Path(job.handouts)),
            lab=job.lab,
            mode=job.mode,
            data_folders=tuple(map(Path, job.data)),
            sandbox=job.sandbox,
            trusted=job.trusted,
            slot=job.slot,
            switched_off=job.switched_off,
            notebooks=job.notebooks,
            on_event=self.pass_on,
        )
        graded = grade(request)
        self.folder.write_result(graded.report, graded.executed)
        self.tell(EventKind.DONE)

    def _fail(self, failure: Failure) -> None:
        self.folder.write_failure(failure)
        self.tell(EventKind.FAILED, failure.message)

    def pass_on(self, event: Event) -> None:
        """Write an event, timed by this try's own clock."""
        at = round(time.monotonic() - self.began, 2)
        line = msgspec.json.encode(msgspec.structs.replace(event, at=at))
        self.events.write(line + b"\n")
        self.events.flush()

    def tell(self, kind: EventKind, text: str = "") -> None:
        """Write an event of the runner's own."""
        self.pass_on(Event(kind, 0.0, text=text))

    def _watch(self) -> None:
        """End the try when it is cancelled; the kernel dies with it."""
        while not self.folder.cancel.exists():
            time.sleep(_LOOK_SECONDS)
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(_LEAVE_SECONDS)
        # Still here: something does not heed the interrupt. Nobody else will say it then.
        self.tell(EventKind.CANCELLED)
        os._exit(CANCELLED)


if __name__ == "__main__":
    sys.exit(main())
