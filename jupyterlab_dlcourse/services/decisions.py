"""The log of decisions: noted by whoever decides, in the same transaction; read by staff."""

from __future__ import annotations

from typing import Final

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.services.answers.log import Decision, DecisionPage
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import log, people
from jupyterlab_dlcourse.store.queries.log import Wanted
from jupyterlab_dlcourse.store.tables import DecisionRow

_PAGE: Final = 100


def note(  # noqa: PLR0913 -- a row of the log has as many columns
    session: Session,
    place: Workplace,
    by: str,
    action: str,
    *,
    person: str | None = None,
    lab: int | None = None,
    before: object = None,
    after: object = None,
    why: str = "",
) -> None:
    """Add a decision to the log: kept when the session's transaction is, and then for good.

    Parameters
    ----------
    by
        The account of who decided; "" for the server itself.
    action
        A few words that name it, the same each time: ``judge``, ``extend``.
    before, after
        What was and what is now: anything msgspec can write as JSON.
    """
    row = DecisionRow(
        course=place.course,
        at=place.clock(),
        by=by,
        action=action,
        person=person,
        lab=lab,
        before=msgspec.json.encode(before).decode(),
        after=msgspec.json.encode(after).decode(),
        why=why,
    )
    session.add(row)


class Decisions:
    """Shows staff the log."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def of(self, actor: Actor, wanted: Wanted) -> DecisionPage:
        """Give a page of the log, newest first; `Forbidden` to students."""
        require(actor, Action.SEE_CLASS, actor.id)
        place = self._place
        with place.database.read() as session:
            rows = log.decisions(session, place.course, wanted, _PAGE + 1)
            names = people.names(session, place.course)
            actions = log.actions(session, place.course)
        page = rows[:_PAGE]
        return DecisionPage(
            decisions=tuple(self._shown(row, names) for row in page),
            next=page[-1].id if len(rows) > _PAGE else None,
            actions=tuple(actions),
        )

    def _shown(self, row: DecisionRow, names: dict[str, str]) -> Decision:
        return Decision(
            id=row.id,
            at=row.at.astimezone(self._place.plan.tz),
            by=row.by,
            by_name=names.get(row.by, row.by),
            action=row.action,
            person=row.person,
            person_name=None if row.person is None else names.get(row.person, row.person),
            lab=row.lab,
            before=_read(row.before),
            after=_read(row.after),
            why=row.why,
        )


def _read(text: str) -> Json:
    data: Json = msgspec.json.decode(text)
    return data
