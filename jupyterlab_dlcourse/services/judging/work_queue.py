"""A lab's work queue as staff watches it: whole once, then only what changed since a version."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime
from threading import Lock
from typing import Final

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.calendar import days_on, lab_dates
from jupyterlab_dlcourse.course.silence import class_deadline
from jupyterlab_dlcourse.services.answers.judging import Queue, QueueItem, QueueRow
from jupyterlab_dlcourse.services.dates.deadlines import grants_of, planned
from jupyterlab_dlcourse.services.dates.windows import NOBODY
from jupyterlab_dlcourse.services.judging.claims import HOLDS
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import queue

HANDED_IN: Final = "handed_in"
EVERYONE: Final = "everyone"
WHO: Final = (HANDED_IN, EVERYONE)


class _Board(msgspec.Struct):
    """A lab's rows as last read.

    ``print`` is the store's fingerprint then, ``count`` how often rows were read, ``changed`` the
    count at which each person's row became what it is. ``epoch`` tells one board's counts from
    another's, after a restart or in another server.
    """

    epoch: str
    print: object = None
    count: int = 0
    rows: dict[str, QueueRow] = {}
    changed: dict[str, int] = {}

    @property
    def version(self) -> str:
        """Give what a client sends to be told what changed since."""
        return f"{self.epoch}.{self.count}"

    def keep(self, rows: dict[str, QueueRow]) -> None:
        """Take rows in, and note which of them are others than before."""
        self.count += 1
        for person in rows.keys() | self.rows.keys():
            if rows.get(person) != self.rows.get(person):
                self.changed[person] = self.count
        self.rows = rows

    def known(self, version: str) -> int | None:
        """Give the count of a version, None where it is none of this board's."""
        epoch, _, count = version.partition(".")
        mine = epoch == self.epoch and count.isdecimal() and int(count) <= self.count
        return int(count) if mine else None


class WorkQueues:
    """Shows staff the queues of the labs; any thread may ask."""

    def __init__(self, workplace: Workplace, rows: QueueRows) -> None:
        self._place = workplace
        self._rows = rows
        self._boards: dict[int, _Board] = {}
        self._lock = Lock()

    def of(self, actor: Actor, lab: int, *, who: str = HANDED_IN, since: str = "") -> Queue:
        """Give a lab's queue; with ``since`` only what changed, where that version is known.

        Raises
        ------
        Forbidden
            The actor is a student.
        NotFound
            The course has no such lab.
        """
        require(actor, Action.SEE_CLASS, actor.id)
        planned(self._place.plan, lab)
        with self._lock, self._place.database.read() as session:
            board = self._boards.setdefault(lab, _Board(secrets.token_hex(4)))
            self._refresh(session, lab, board)
            frame = self._frame(session, lab, board.version)
            known = board.known(since)
            return _filled(frame, board, known, everyone=who == EVERYONE)

    def _refresh(self, session: Session, lab: int, board: _Board) -> None:
        """Read the rows again where any may be another: something was written, or time passed."""
        now = self._place.clock()
        found = queue.fingerprint(session, self._place.course, lab, now - HOLDS)
        print_ = (now.replace(second=0, microsecond=0), self._place.plan, found)
        if print_ != board.print:
            board.keep(self._rows.of(session, lab))
            board.print = print_

    def _frame(self, session: Session, lab: int, version: str) -> Queue:
        """Give the queue without its rows."""
        plan, now = self._place.plan, self._place.clock()
        due = class_deadline(plan, planned(plan, lab), grants_of(session, plan, NOBODY).of(lab))
        made = self._place.labs.get(lab)
        return Queue(
            lab=lab,
            version=version,
            whole=True,
            now=now.astimezone(plan.tz),
            judged_by=lab_dates(plan, planned(plan, lab), due).judged_by,
            silence_passes=plan.rules.judging.silence_passes,
            until=resubmit_until(self._place, now),
            rows=(),
            gone=(),
            checks=()
            if made is None
            else tuple(QueueItem(one.id, one.title, one.required) for one in made.checks),
            exercises=()
            if made is None
            else _distinct(QueueItem(one.id, one.title, one.required) for one in made.exercises),
        )


def resubmit_until(place: Workplace, now: datetime) -> datetime | None:
    """Give the date of a "resubmit" given now; None where the course takes no resubmissions."""
    rule = place.plan.rules.resubmission
    return days_on(place.plan, now, rule.days) if rule.allowed else None


def _filled(frame: Queue, board: _Board, known: int | None, *, everyone: bool) -> Queue:
    """Put the rows into a frame: all, or those that changed after the count that is known."""
    fresh = {person for person, at in board.changed.items() if known is None or at > known}
    shown = [
        row
        for person, row in board.rows.items()
        if person in fresh and (everyone or row.attempt is not None)
    ]
    gone = () if known is None else tuple(sorted(fresh - board.rows.keys()))
    rows = tuple(sorted(shown, key=_in_queue))
    return msgspec.structs.replace(frame, whole=known is None, rows=rows, gone=gone)


def _in_queue(row: QueueRow) -> tuple[int, float, float, str]:
    received = 0.0 if row.received is None else row.received.timestamp()
    return row.rank, -row.apart, received, row.person


def _distinct(items: Iterable[QueueItem]) -> tuple[QueueItem, ...]:
    """Give each id once: versions of a hand-out may name different exercises alike."""
    return tuple({item.id: item for item in reversed(list(items))}.values())[::-1]
