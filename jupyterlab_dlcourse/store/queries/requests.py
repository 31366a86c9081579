"""Questions about students' requests."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from jupyterlab_dlcourse.store.tables import JudgementRow, RequestRow


class Asked(NamedTuple):
    """A request, the judgement it is about, and whether the lab was judged since the answer."""

    request: RequestRow
    judgement: JudgementRow | None
    judged_since: bool


def asked(session: Session, course: str, person: str | None = None) -> list[Asked]:
    """Give all requests of the course, or one person's, oldest first."""
    later = aliased(JudgementRow)
    since = (
        select(later.id)
        .where(
            later.course == RequestRow.course,
            later.person == RequestRow.person,
            later.lab == RequestRow.lab,
            later.undone.is_(None),
            later.at > RequestRow.answered,
        )
        .exists()
    )
    query = (
        select(RequestRow, JudgementRow, since)
        .outerjoin(JudgementRow, JudgementRow.id == RequestRow.judgement)
        .where(RequestRow.course == course)
        .order_by(RequestRow.at, RequestRow.id)
    )
    if person is not None:
        query = query.where(RequestRow.person == person)
    return [
        Asked(request, judgement, bool(done)) for request, judgement, done in session.execute(query)
    ]


def find_request(session: Session, course: str, request: str) -> RequestRow | None:
    """Give one request of the course."""
    row = session.get(RequestRow, request)
    return row if row is not None and row.course == course else None


def is_open(one: Asked) -> bool:
    """Say whether nobody has answered a request."""
    return one.request.answered is None


def is_owed(one: Asked) -> bool:
    """Say whether another look was promised and the lab has not been judged anew since."""
    row = one.request
    return row.kind == "regrade" and bool(row.accepted) and not one.judged_since
