"""Questions about times in which the server did not run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import DowntimeRow


def open_downtimes(session: Session, course: str) -> Sequence[DowntimeRow]:
    """Give those that wait for a teacher's word, the newest first."""
    query = (
        select(DowntimeRow)
        .where(DowntimeRow.course == course, DowntimeRow.settled.is_(None))
        .order_by(DowntimeRow.starts.desc())
    )
    return session.scalars(query).all()


def settle(
    session: Session, course: str, downtime: int | None, now: datetime
) -> DowntimeRow | None:
    """Say that a teacher has decided about one; None where none such waits."""
    row = None if downtime is None else session.get(DowntimeRow, downtime)
    if row is None or row.course != course or row.settled is not None:
        return None
    row.settled = now
    return row
