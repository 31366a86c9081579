"""The queue's order and how long it takes: pure functions.

The class goes before one person's tenth attempt: of everyone's waiting jobs the first come
first, then everyone's second, and so on. Within a round, what is urgent (a resubmission, a
deadline that is near) goes first, then quick runs before full ones, then who has waited longest.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from statistics import median

import msgspec

NEAR = timedelta(hours=2)


class Waiting(msgspec.Struct, frozen=True):
    """A job in the queue. ``due`` is the person's deadline of the lab.

    ``full``: it has had its quick run and waits for the full one.
    """

    id: str
    person: str
    lab: int
    queued: datetime
    due: datetime | None = None
    resubmission: bool = False
    full: bool = False


def in_order(waiting: Iterable[Waiting], running: Iterable[str], now: datetime) -> list[Waiting]:
    """Give the waiting jobs, next first.

    Parameters
    ----------
    running
        Whose jobs run now, a person for each job: they count as that person's first ones.
    """
    jobs_before = Counter(running)
    ranked = []
    for job in sorted(waiting, key=lambda job: (job.queued, job.id)):
        urgent = _urgent(job, now)
        rank = (jobs_before[job.person], not urgent, job.full, job.queued, job.id)
        ranked.append((rank, job))
        jobs_before[job.person] += 1
    return [job for _, job in sorted(ranked, key=lambda entry: entry[0])]


def _urgent(job: Waiting, now: datetime) -> bool:
    near = job.due is not None and timedelta(0) <= job.due - now <= NEAR
    return job.resubmission or near


def usual_seconds(runs: Sequence[float]) -> float | None:
    """Give what a run usually takes, from past ones; None when there were none."""
    return median(runs) if runs else None


def estimate(
    order: Sequence[Waiting],
    busy: Sequence[float | None],
    slots: int,
    usual: Mapping[int, float | None],
) -> dict[str, float | None]:
    """Give for each waiting job the seconds until its report.

    None where a job ahead, or the job itself, is of a lab that has never run.

    Parameters
    ----------
    busy
        Seconds that each running job will still take, None where unknown.
    usual
        What a run of each lab usually takes.
    """
    known = [seconds for seconds in busy if seconds is not None]
    free_at = [*known, *([0.0] * (slots - len(busy)))]
    heapq.heapify(free_at)
    out: dict[str, float | None] = {}
    for job in order:
        takes = usual.get(job.lab)
        if takes is None or not free_at:
            free_at = []  # from here on nobody can tell
            out[job.id] = None
            continue
        out[job.id] = heapq.heapreplace(free_at, free_at[0] + takes) + takes
    return out
