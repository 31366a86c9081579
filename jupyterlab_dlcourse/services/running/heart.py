"""The server's sign of life: what it missed while it was down is proposed to the teachers.

A mark in the course's folder says when the server last lived. When the next sign comes late by as
long as the plan's rule on outages asks, and a deadline was close, the time between is kept for a
teacher to look at. By itself it moves nothing: a laptop that was shut is no outage.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.course.outages import Outage, moved_to
from jupyterlab_dlcourse.services.dates.deadlines import class_grants
from jupyterlab_dlcourse.services.dates.windows import NOBODY
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.tables import DowntimeRow

MARK: Final = "alive"


class Heart:
    """Beats while the server runs; only the one that owns the queue has one."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def beat(self) -> bool:
        """Say that the server lives; True when it was down close to a deadline before."""
        now, last = self._place.clock(), self._last()
        least = timedelta(minutes=self._place.plan.rules.outages.minutes)
        found = last is not None and now - last >= least and self._keep(last, now)
        self._mark(now)
        return found

    def _keep(self, last: datetime, now: datetime) -> bool:
        place, down = self._place, Outage(last, now)
        with place.database.write() as session:
            if not any(moved_to(place.plan, due, down) for due in self._deadlines(session)):
                return False
            session.add(DowntimeRow(course=place.course, starts=last, ends=now, settled=None))
        return True

    def _deadlines(self, session: Session) -> set[datetime]:
        """Give every deadline that anybody has."""
        plan = self._place.plan
        grants = class_grants(session, plan)
        everyones = grants.of(NOBODY)
        words = (row.until for rows in grants.judgements.values() for row in rows)
        return {
            *(everyones.due(lab.lab) for lab in plan.labs),
            *(row.until for row in grants.extensions),
            *(until for until in words if until is not None),
        }

    @property
    def _file(self) -> Path:
        return self._place.folder / MARK

    def _last(self) -> datetime | None:
        try:
            last = datetime.fromisoformat(self._file.read_text("ascii").strip())
        except (OSError, ValueError):
            return None  # never, or the mark was being written when the power went
        return last if last.tzinfo is not None else None

    def _mark(self, now: datetime) -> None:
        new = self._file.with_name(f"{MARK}.new")
        new.write_text(now.isoformat(), encoding="ascii")
        new.replace(self._file)
