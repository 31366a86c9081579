"""The local engine with a real process: pinned, followed, cancelled, killed."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.engine.engine import End, Ended, Task
from jupyterlab_dlcourse.engine.local import LocalEngine
from jupyterlab_dlcourse.engine.lock import Lock
from jupyterlab_dlcourse.grading.job import Event, EventKind, Job, Slot

FAKE = (sys.executable, str(Path(__file__).parent.parent / "fake_runner.py"))


class Ear:
    """Hears what the engine tells."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.end: Ended | None = None
        self.done = asyncio.Event()

    def happened(self, task: Task, event: Event) -> None:
        del task
        self.events.append(event)

    async def ended(self, task: Task, ended: Ended) -> None:
        del task
        self.end = ended
        self.done.set()


def task(folder: Path, text: bytes, slot: Slot, seconds: float = 60) -> Task:
    job = Job("a.ipynb", 3, Mode.FULL, "/nowhere", slot=slot)
    return Task("a", 1, folder / "job", job, text, seconds)


def run(folder: Path, text: bytes, *, cancel: bool = False, seconds: float = 60) -> Ear:
    slot = Slot(0, "GPU-aaaa")
    engine = LocalEngine([slot], FAKE, {"PATH": "/bin", "SECRET": "token"})

    async def go() -> Ear:
        ear = Ear()
        one = task(folder, text, slot, seconds)
        await engine.start(one, ear)
        assert engine.free() == ()
        if cancel:
            assert await engine.cancel(one.key)
        await asyncio.wait_for(ear.done.wait(), 60)
        await asyncio.sleep(0)
        assert engine.free() == (slot,)
        assert not await engine.cancel(one.key)
        await engine.stop()
        return ear

    return asyncio.run(go())


def test_a_task_gives_its_report_and_sees_its_slots_gpu_only(tmp_path: Path) -> None:
    ear = run(tmp_path, b"fine")
    assert ear.end is not None
    assert ear.end.end is End.REPORT
    assert ear.end.executed == b"fine"
    assert ear.events[0].text == "GPU-aaaa"
    assert [event.kind for event in ear.events][-1] is EventKind.DONE


def test_a_cancelled_task_ends(tmp_path: Path) -> None:
    ear = run(tmp_path, b"SLOW", cancel=True)
    assert ear.end is not None
    assert ear.end.end is End.CANCELLED


def test_a_task_that_takes_too_long_is_ended_and_not_tried_again(tmp_path: Path) -> None:
    ear = run(tmp_path, b"SLOW", seconds=0.5)
    assert ear.end is not None
    assert ear.end.failure is not None
    assert (ear.end.failure.code, ear.end.failure.retry) == ("overdue", False)


def test_a_runner_that_ends_without_a_word_may_be_tried_again(tmp_path: Path) -> None:
    ear = run(tmp_path, b"BREAK")
    assert ear.end is not None
    assert ear.end.failure is not None
    assert ear.end.failure.retry


def test_a_lock_is_held_by_one_until_it_is_dropped(tmp_path: Path) -> None:
    first, second = Lock(tmp_path / "lock"), Lock(tmp_path / "lock")
    assert first.take()
    assert first.take()
    assert not second.take()
    first.drop()
    assert second.take()
    second.drop()
