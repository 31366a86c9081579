"""The loop that runs the queue begins and ends."""

from __future__ import annotations

import asyncio
import logging

from jupyterlab_dlcourse.engine.local import LocalEngine
from jupyterlab_dlcourse.services.handing_in.ways import Ways
from jupyterlab_dlcourse.services.house import build
from jupyterlab_dlcourse.services.workplace import Workplace


async def test_the_loop_ends_even_where_it_is_woken_at_that_moment(place: Workplace) -> None:
    ways = Ways("bubblewrap", lambda _name: None, None)
    house = build(place, engine=LocalEngine(()), slots=(), ways=ways, log=logging.getLogger())
    grader = house.grader
    await grader.start()
    await asyncio.sleep(1)  # until it waits for the bell
    grader.wake()
    stopping = asyncio.create_task(grader.stop())
    done, _ = await asyncio.wait({stopping}, timeout=5)
    assert done == {stopping}
