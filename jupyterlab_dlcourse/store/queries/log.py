"""Questions about the log of decisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.store.tables import DecisionRow


class Wanted(msgspec.Struct, frozen=True):
    """Which decisions are asked for; None asks for all. ``below`` is an id, ``since`` inclusive."""

    person: str | None = None
    by: str | None = None
    lab: int | None = None
    action: str | None = None
    since: datetime | None = None
    below: int | None = None


def decisions(
    session: Session, course: str, wanted: Wanted, most: int | None
) -> Sequence[DecisionRow]:
    """Give the decisions that are wanted, newest first, so many at most; None gives all."""
    query = select(DecisionRow).where(DecisionRow.course == course)
    for name in ("person", "by", "lab", "action"):
        if (value := getattr(wanted, name)) is not None:
            query = query.where(getattr(DecisionRow, name) == value)
    if wanted.since is not None:
        query = query.where(DecisionRow.at >= wanted.since)
    if wanted.below is not None:
        query = query.where(DecisionRow.id < wanted.below)
    return session.scalars(query.order_by(DecisionRow.id.desc()).limit(most)).all()


def actions(session: Session, course: str) -> Sequence[str]:
    """Give the actions that the course's log knows, in the order of the alphabet."""
    query = select(DecisionRow.action).where(DecisionRow.course == course).distinct()
    return sorted(session.scalars(query))
