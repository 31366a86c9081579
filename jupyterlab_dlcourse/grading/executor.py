"""Run a notebook from top to bottom in a sandbox; nbclient outside, the kernel alone inside."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import Callable
from typing import Any, Final

import nbformat
from nbclient.exceptions import DeadKernelError

from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.writer import to_nbformat
from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.grading.client import Client
from jupyterlab_dlcourse.grading.job import Event, EventKind
from jupyterlab_dlcourse.grading.kernel import SandboxedManager
from jupyterlab_dlcourse.grading.memory import descendants, resident
from jupyterlab_dlcourse.grading.meter import Meter, Ticker
from jupyterlab_dlcourse.grading.probing import put
from jupyterlab_dlcourse.grading.report import State
from jupyterlab_dlcourse.grading.run import TIME_LIMIT, Answer, Order, Raised, Run

Tell = Callable[[Event], None]

_GRACE_SECONDS: Final = 5.0
_LOOK_SECONDS: Final = 1.0
_UNREADABLE_SECONDS: Final = 5.0
_MEMORY_EVERY: Final = 0.2
_LONGEST_MESSAGE: Final = 500
_MB: Final = 1 << 20
_log = logging.getLogger(__name__)
_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")


class _Stopped(Exception):
    """The run cannot go on; the text says why."""


def execute(order: Order, tell: Tell) -> Run:
    """Run a notebook and put the questions to its kernel; every process is gone afterwards.

    Parameters
    ----------
    order
        What to run, where, within which limits.
    tell
        Called with an `Event` for each cell and pieces of its output.

    Raises
    ------
    Unavailable
        The kernel could not be started: our fault, never the student's.
    """
    return asyncio.run(_Execution(order, tell).go())


class _Execution:
    """One run; its parts share the clock, the kernel and what was found so far."""

    def __init__(self, order: Order, tell: Tell) -> None:
        self.order = order
        self.tell = tell
        self.limits = order.spec.limits
        content = to_nbformat(order.notebook)
        self.code = [
            cell.index
            for cell in order.notebook.cells
            if cell.kind is CellKind.CODE and cell.source.strip()
        ]
        self.run = Run(notebook=content, cells=len(self.code))
        self.began = time.monotonic()
        self.place = 0
        self.over_memory = False

    async def go(self) -> Run:
        self.manager = SandboxedManager(self.order.sandbox, self.order.spec)
        ticker = Ticker(lambda text: self._tell(EventKind.OUTPUT, text))
        meter = Meter(self.limits.output_mb)
        notebook = nbformat.from_dict(self.run.notebook)  # type: ignore[no-untyped-call] # nbformat is partly typed
        self.client = Client(notebook, self.manager, meter, ticker)
        watch: asyncio.Task[None] | None = None
        try:
            await self._start()
            self.began = time.monotonic()
            watch = asyncio.create_task(self._watch_memory())
            await self._cells()
            await self._questions()
        except _Stopped as stop:
            self.run.reason = str(stop)
        finally:
            if watch is not None:
                watch.cancel()
            self.client.disconnect()
            await self.manager.end()
        self._finish()
        return self.run

    async def _start(self) -> None:
        self._tell(EventKind.PREPARING, "Starting the kernel.")
        try:
            await self.manager.start_kernel()
            await self.client.connect()
        except RuntimeError as error:
            complaint = self.manager.kernel.complaint()
            raise Unavailable(f"The kernel did not start: {complaint}") from error

    async def _cells(self) -> None:
        for place, index in enumerate(self.code, 1):
            self.place = place
            left = self.limits.notebook_seconds - (time.monotonic() - self.began)
            if left <= 0:
                raise _Stopped(
                    f"The notebook ran longer than {self.limits.notebook_seconds:.0f} s; cell "
                    f"{self.place} of {len(self.code)} and what follows were not run."
                )
            self._tell(EventKind.CELL)
            await self._cell(index, min(self.limits.cell_seconds, left))
        self.run.state = State.FINISHED

    async def _cell(self, index: int, seconds: float) -> None:
        """Run a cell; interrupt it when its time is over, and end the kernel if that is no use."""
        self.run.executed += 1
        task = asyncio.ensure_future(self.client.run_cell(index))
        done = await self._wait(task, seconds)
        late = not done
        if late and not self.client.unreadable:
            await self.manager.interrupt_kernel()
            done = await self._wait(task, _GRACE_SECONDS)
        if not done:
            # nbclient sees the kernel die and ends its own tasks in order
            await self.manager.kernel.kill()
            await asyncio.gather(task, return_exceptions=True)
            self._unheard(index)
            self._note(index, TIME_LIMIT, f"did not stop after {seconds:.0f} s")
            raise _Stopped(
                f"Cell {self.place} ran longer than {seconds:.0f} s and could not be interrupted."
            )
        try:
            reply = task.result()
        except DeadKernelError:
            self._dead(index)
        except Exception:  # noqa: BLE001 - whatever a kernel sent that nobody thought of
            _log.exception("Cell %d could not be followed", index)
            await self.manager.kernel.kill()
            self._unheard(index, sure=True)
        else:
            self._keep(index, reply, seconds if late else 0.0)

    async def _wait(self, task: asyncio.Future[Any], seconds: float) -> bool:
        """Wait for a cell; not for long where the kernel's messages cannot be read any more."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if (await asyncio.wait({task}, timeout=min(left, _LOOK_SECONDS)))[0]:
                return True
            if self.client.unreadable:
                until = min(until, time.monotonic() + _UNREADABLE_SECONDS)
                return bool((await asyncio.wait({task}, timeout=until - time.monotonic()))[0])
        return task.done()

    def _unheard(self, index: int, *, sure: bool = False) -> None:
        """Stop where the kernel does not speak Jupyter's language any more."""
        if sure or self.client.unreadable:
            self._note(index, "KernelProtocolError", "the kernel's messages could not be read")
            raise _Stopped(
                f"From cell {self.place} on the kernel's messages could not be read: the notebook "
                "changed what its kernel speaks with (json, hmac, builtins or jupyter_client)."
            )

    def _keep(self, index: int, reply: dict[str, Any], late: float) -> None:
        if late:
            self._note(index, TIME_LIMIT, f"interrupted after {late:.0f} s")
        elif reply.get("status") == "error":
            traceback = _COLOUR.sub("", "\n".join(reply.get("traceback", ())))
            self._note(index, reply.get("ename", ""), reply.get("evalue", ""), traceback)

    def _dead(self, index: int) -> None:
        if self.over_memory:
            message = f"used more than the {self.limits.memory_mb} MB a notebook may have"
            self._note(index, "OutOfMemory", message)
            raise _Stopped(
                f"Out of memory in cell {self.place}: it used more than "
                f"{self.limits.memory_mb} MB, so the kernel was ended."
            )
        self._note(index, "DeadKernel", "the kernel ended while this cell ran")
        raise _Stopped(
            f"The kernel died in cell {self.place}: the cell ended its own process or changed what "
            "Python and the kernel are made of, or a library crashed."
        )

    def _note(self, index: int, name: str, message: str, traceback: str = "") -> None:
        plain = " ".join(_COLOUR.sub("", message).split())[:_LONGEST_MESSAGE]
        self.run.raised.append(Raised(index, name, plain, traceback))

    async def _questions(self) -> None:
        if self.order.questions:
            self._tell(EventKind.CHECKING, "Looking at what the notebook made.")
        for question in self.order.questions:
            self.run.answers[question.id] = await put(question, self.manager.kernel.line)

    async def _watch_memory(self) -> None:
        most = self.limits.memory_mb * _MB
        while True:
            await asyncio.sleep(_MEMORY_EVERY)
            used = resident(descendants(self.manager.kernel.pid), most)
            if used > most:
                self.over_memory = True
                await self.manager.kernel.kill()
                return

    def _finish(self) -> None:
        run = self.run
        run.seconds = round(time.monotonic() - self.began, 2)
        run.notebook = self.client.nb
        run.adaptations = tuple(self.client.adaptations)
        why = run.reason or "It was not asked."
        for question in self.order.questions:
            run.answers.setdefault(question.id, Answer(error=why))

    def _tell(self, kind: EventKind, text: str = "") -> None:
        event = Event(
            kind=kind,
            at=round(time.monotonic() - self.began, 2),
            cell=self.place,
            cells=len(self.code),
            index=self.code[self.place - 1] if self.place else -1,
            text=text,
        )
        self.tell(event)
