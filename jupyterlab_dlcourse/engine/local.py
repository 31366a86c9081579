"""The local engine: one runner process a slot, on this machine."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from jupyterlab_dlcourse.engine.engine import End, Ended, Listener, Task
from jupyterlab_dlcourse.engine.events import EventFile
from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.grading.job import Failure, Slot

RUNNER: tuple[str, ...] = (sys.executable, "-m", "jupyterlab_dlcourse.grading.runner")

# What a runner may know of the server's surroundings; tokens and passwords are not among it.
_PASSED_ON = (
    "PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "USER", "LOGNAME", "PYTHONPATH",
    "VIRTUAL_ENV", "LD_LIBRARY_PATH", "CUDA_HOME", "CUDA_DEVICE_ORDER", "XDG_DATA_HOME",
    "XDG_CACHE_HOME", "SYSTEMROOT",
)  # fmt: skip
_LOOK_SECONDS = 0.1
_GRACE_SECONDS = 5.0
_TAIL = 2000


class _Run:
    """A running task: its process and whether somebody wants it ended."""

    def __init__(self, task: Task, process: asyncio.subprocess.Process) -> None:
        self.task = task
        self.process = process
        self.cancelled = False
        self.watcher: asyncio.Task[None] | None = None


class LocalEngine:
    """Runs each task as ``RUNNER JOBDIR TRY`` in a session of its own.

    Parameters
    ----------
    slots
        Where tasks may run, one at a time on each.
    command
        The runner's command line without its two arguments.
    environ
        The surroundings from which the few harmless variables are passed on.
    """

    def __init__(
        self,
        slots: Sequence[Slot],
        command: Sequence[str] = RUNNER,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        self.slots = tuple(slots)
        self.command = tuple(command)
        self._environ = environ
        self._runs: dict[str, _Run] = {}

    def free(self) -> tuple[Slot, ...]:
        """Give the slots on which nothing runs."""
        taken = {run.task.job.slot.index for run in self._runs.values()}
        return tuple(slot for slot in self.slots if slot.index not in taken)

    async def start(self, task: Task, listener: Listener) -> None:
        """Lay out the job directory and start the runner on the job's slot."""
        await asyncio.to_thread(_lay_out, task)
        argv = (*self.command, str(task.folder), str(task.try_number))
        log = (task.folder / f"runner.{task.try_number}.log").open("wb")
        try:
            with log:
                process = await asyncio.create_subprocess_exec(
                    *argv,
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    env=_environment(self._environ, task.job.slot),
                    start_new_session=True,
                )
        except OSError as error:
            raise Unavailable(f"The runner could not be started: {error.strerror}.") from error
        run = _Run(task, process)
        self._runs[task.key] = run
        run.watcher = asyncio.create_task(self._watch(run, listener))

    async def cancel(self, key: str) -> bool:
        """Ask the runner to end itself; after a grace of 5 s it is killed."""
        run = self._runs.get(key)
        if run is None:
            return False
        run.cancelled = True
        (run.task.folder / "cancel").touch()
        return True

    async def stop(self) -> None:
        """Kill every runner and wait until all are gone."""
        runs = list(self._runs.values())
        for run in runs:
            if run.watcher is not None:
                run.watcher.cancel()
            _kill(run.process)
        for run in runs:
            await run.process.wait()
        self._runs.clear()

    async def _watch(self, run: _Run, listener: Listener) -> None:
        task = run.task
        events = EventFile(task.folder / f"events.{task.try_number}.jsonl")

        def look() -> None:
            for event in events.new():
                listener.happened(task, event)

        overdue = await self._follow(run, look)
        try:
            await listener.ended(task, await asyncio.to_thread(_outcome, run, overdue))
        finally:
            del self._runs[task.key]

    async def _follow(self, run: _Run, look: Callable[[], None]) -> bool:
        """Pass events on until the process has ended; say whether it took too long."""
        clock = asyncio.get_running_loop().time
        limit = clock() + run.task.seconds
        kill_at: float | None = None
        overdue = False
        ended = asyncio.create_task(run.process.wait())
        while not ended.done():
            await asyncio.wait({ended}, timeout=_LOOK_SECONDS)
            look()
            overdue = overdue or clock() > limit
            if kill_at is None and (overdue or run.cancelled):
                (run.task.folder / "cancel").touch()
                kill_at = clock() + _GRACE_SECONDS
            if kill_at is not None and clock() > kill_at:
                _kill(run.process)
        _kill(run.process)  # whatever of its session is left
        look()
        return overdue


def _lay_out(task: Task) -> None:
    shutil.rmtree(task.folder, ignore_errors=True)
    task.folder.mkdir(mode=0o700, parents=True)
    (task.folder / "submission.ipynb").write_bytes(task.notebook)
    (task.folder / "job.json").write_bytes(msgspec.json.encode(task.job))


def _environment(environ: Mapping[str, str], slot: Slot) -> dict[str, str]:
    passed = {name: environ[name] for name in _PASSED_ON if name in environ}
    # Empty, not unset, on a CPU slot: a GPU that is nobody's slot must not be seen.
    return passed | {"CUDA_VISIBLE_DEVICES": slot.gpu or ""}


def _kill(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)


def _outcome(run: _Run, overdue: bool) -> Ended:  # noqa: FBT001 -- one fact, named at the only call
    task = run.task
    report = _read(task.folder / f"report.{task.try_number}.json")
    if run.cancelled:
        return Ended(End.CANCELLED)
    if report is not None:
        executed = _read(task.folder / f"executed.{task.try_number}.ipynb")
        return Ended(End.REPORT, report=report, executed=executed)
    return Ended(End.FAILURE, failure=_failure(run, overdue=overdue))


def _failure(run: _Run, *, overdue: bool) -> Failure:
    if overdue:
        return Failure("overdue", "The grader did not come to an end in time.", retry=False)
    written = _read(run.task.folder / f"failure.{run.task.try_number}.json")
    if written is not None:
        return msgspec.json.decode(written, type=Failure)
    return Failure("runner", f"The grader ended without a report (exit {run.process.returncode}).")


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
