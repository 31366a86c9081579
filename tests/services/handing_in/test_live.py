"""Live messages: those of ended jobs do not pile up."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.grading.job import Event, EventKind
from jupyterlab_dlcourse.services.handing_in.live import Live

EVENT = Event(EventKind.CELL, 0.1, cell=1, cells=2)


def live_after(ended: int) -> Live:
    live = Live()
    for number in range(ended):
        live.begin(f"job {number}", 1)
        live.tell(f"job {number}", EVENT)
        live.ended(f"job {number}")
    return live


def test_the_messages_of_jobs_long_ended_are_dropped() -> None:
    live = live_after(50)
    assert live.progress("job 0").cells == 0
    assert live.progress("job 49").cells == 2
    assert len(live._channels) < 10


def test_a_job_that_runs_again_is_not_dropped_with_the_ended_ones() -> None:
    live = live_after(1)
    live.begin("job 0", 2)
    live.tell("job 0", EVENT)
    for number in range(20):
        live.begin(f"other {number}", 1)
        live.ended(f"other {number}")
    assert live.progress("job 0").cells == 2


@pytest.mark.parametrize("named", ["", "1.1", "1.999", "9.3", "nonsense", "-1.2"])
async def test_who_comes_back_after_a_restart_hears_of_the_job_whatever_she_heard_last(
    named: str,
) -> None:
    live = Live()  # as a server that has just started has it
    live.begin("job", 2)
    messages = live.watch("job", named)
    first = await anext(messages)
    await messages.aclose()
    assert first is not None
    assert first.kind == "job"
