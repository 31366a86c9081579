"""What a queue needs of a report, kept in memory: reports are large and seldom change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.store.queries import queue
from jupyterlab_dlcourse.store.queries.queue import QueuedAttempt

_MOST: Final = 20_000


class Digest(msgspec.Struct, frozen=True):
    """Ids: required checks that failed or are unclear, required exercises without an answer."""

    failed: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()


NOTHING: Final = Digest()


class _Exercise(msgspec.Struct):
    id: str
    answered: bool | None
    required: bool


class _Check(msgspec.Struct):
    id: str
    outcome: str
    required: bool = True


class _Report(msgspec.Struct):
    """A report as far as it is looked at: the rest is passed over unread."""

    exercises: list[_Exercise]
    checks: list[_Check]


class Digests:
    """Digests of reports; read again only when a report was made again."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[datetime, int, Digest]] = {}

    def of(self, session: Session, attempts: Iterable[QueuedAttempt]) -> dict[str, Digest]:
        """Give the digests of the attempts that have a report, by attempt."""
        made = {one.id: (one.made, one.try_number or 0) for one in attempts if one.made}
        new = [id_ for id_, key in made.items() if self._known.get(id_, (None,))[:2] != key]
        if len(self._known) > _MOST:
            self._known.clear()
            new = list(made)
        for attempt, body in queue.report_bodies(session, new).items():
            at, try_number = made[attempt]
            assert at is not None  # noqa: S101 -- there is a report, so it was made
            self._known[attempt] = (at, try_number, _digest(body))
        return {id_: self._known[id_][2] for id_ in made if id_ in self._known}


def _digest(body: str) -> Digest:
    report = msgspec.json.decode(body, type=_Report)
    required = [check for check in report.checks if check.required]
    return Digest(
        failed=tuple(check.id for check in required if check.outcome == Outcome.FAIL),
        unclear=tuple(check.id for check in required if check.outcome == Outcome.UNKNOWN),
        unanswered=tuple(
            each.id for each in report.exercises if each.required and each.answered is False
        ),
    )
