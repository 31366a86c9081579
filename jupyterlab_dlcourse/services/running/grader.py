"""The grader: takes jobs out of the queue, has the engine run them, keeps what they give.

Beside it the same loop moves the rounds of peer reviews on.

The database is the truth. The grader keeps nothing that a restart would miss.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import shutil

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.engine.engine import End, Ended, Engine, Task
from jupyterlab_dlcourse.engine.lock import Lock
from jupyterlab_dlcourse.errors import DLCourseError
from jupyterlab_dlcourse.grading.job import Event, Failure
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.reviews.copies import Copies
from jupyterlab_dlcourse.services.reviews.rounds import Rounds
from jupyterlab_dlcourse.services.running.heart import Heart
from jupyterlab_dlcourse.services.running.jobs import Jobs
from jupyterlab_dlcourse.services.workplace import LOCK, Workplace

_TICK_SECONDS = 2.0
_ROUNDS_SECONDS = 20.0
_COPIES_A_TURN = 4  # half a second's work each, beside the server's own


class Grader:
    """Runs the queue from `start` to `stop`, in the server's event loop."""

    def __init__(
        self,
        workplace: Workplace,
        jobs: Jobs,
        rounds: Rounds,
        copies: Copies,
        *,
        engine: Engine,
        live: Live,
        log: logging.Logger,
    ) -> None:
        self._place = workplace
        self._jobs = jobs
        self._rounds = rounds
        self._copies = copies
        self._heart = Heart(workplace)
        self._rounds_at = 0.0
        self._engine = engine
        self._live = live
        self._log = log
        self._lock = Lock(workplace.folder / LOCK)
        self._bell = asyncio.Event()
        self._tasks: dict[str, Task] = {}
        self._loop: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to run jobs, those that a dead server left behind first."""
        self._loop = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """End everything; what runs is run again after the next start."""
        if self._loop is not None:
            self._loop.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._loop
        await self._engine.stop()
        self._lock.drop()

    def wake(self) -> None:
        """Look at the queue now: something was handed in."""
        self._live.queue_changed()
        self._bell.set()

    async def cancel(self, actor: Actor, attempt: str) -> None:
        """Cancel a job, waiting or running; errors as `Jobs.cancel`."""
        await asyncio.to_thread(self._jobs.cancel, actor, attempt)
        for task in [task for task in self._tasks.values() if task.id == attempt]:
            await self._engine.cancel(task.key)
        self._live.changed(attempt)

    async def again(self, actor: Actor, attempt: str, *, trusted: bool = False) -> None:
        """Grade an attempt once more; errors as `Jobs.again`."""
        await asyncio.to_thread(self._jobs.again, actor, attempt, trusted=trusted)
        self.wake()

    # -- what the engine tells

    def happened(self, task: Task, event: Event) -> None:
        """Pass an event on to who watches."""
        self._live.tell(task.id, event)

    async def ended(self, task: Task, ended: Ended) -> None:
        """Keep what the try gave, if it is still the current one."""
        try:
            kept = await asyncio.to_thread(self._jobs.settle, task, ended)
            await asyncio.to_thread(shutil.rmtree, task.folder, ignore_errors=True)
        except Exception:  # noqa: BLE001 -- whatever it is, the loop must go on
            # The next turn finds the job without a task and queues it again.
            self._log.exception("The result of attempt %s could not be kept", task.id)
            return
        finally:
            self._tasks.pop(task.key, None)
        word = ended.end if ended.failure is None else ended.failure.code
        self._log.info(
            "Attempt %s, try %d: %s%s", task.id, task.try_number, word, "" if kept else ", not kept"
        )
        self._live.ended(task.id)
        self._bell.set()

    # -- the loop

    async def _run(self) -> None:
        owner = False
        while True:
            try:
                if not owner:
                    owner = await self._take_over()
                if owner:
                    await self._turn()
                    await self._turn_rounds()
            except Exception:  # noqa: BLE001 -- the queue must outlive any one failure
                self._log.exception("The queue could not be looked at; trying again")
            # not wait_for: until Python 3.12 it may swallow `stop` when the bell rings just then
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_TICK_SECONDS):
                    await self._bell.wait()
            self._bell.clear()

    async def _take_over(self) -> bool:
        if not self._lock.take():
            return False
        await asyncio.to_thread(shutil.rmtree, self._place.jobs, ignore_errors=True)
        return True

    async def _turn(self) -> None:
        left = await asyncio.to_thread(self._jobs.recover, set(self._tasks))
        if left:
            self._log.warning("Running but not here, so run again: %s", ", ".join(left))
        for task in list(self._tasks.values()):
            if not await asyncio.to_thread(self._jobs.beat, task):
                await self._engine.cancel(task.key)
        free = self._engine.free()
        for task in await asyncio.to_thread(self._jobs.claim, free):
            await self._begin(task)

    async def _turn_rounds(self) -> None:
        """Give a sign of life, move the peer reviews on, and make copies for them.

        Only the owner of the queue does, so that one server does.
        """
        now = asyncio.get_running_loop().time()
        if now < self._rounds_at:
            return
        self._rounds_at = now + _ROUNDS_SECONDS
        if await asyncio.to_thread(self._heart.beat):
            self._log.warning("Nothing ran close to a deadline: a teacher decides what follows")
        moved = await asyncio.to_thread(self._rounds.turn)
        if moved:
            self._log.info("Peer reviews moved on in lab %s", ", ".join(map(str, moved)))
        await asyncio.to_thread(self._copies.prepare, _COPIES_A_TURN)

    async def _begin(self, task: Task) -> None:
        self._live.begin(task.id, task.try_number)
        self._tasks[task.key] = task
        try:
            await self._engine.start(task, self)
        except DLCourseError as error:
            await self.ended(task, Ended(End.FAILURE, failure=Failure(error.code, error.message)))
