"""Notices: each told once, to one browser of the person's, and only while it holds.

They are worked out when she asks, from what is the case then: nothing has to be sent, nothing can
be sent too late, and a server that was down has missed none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.services.answers.notice import (
    Notice,
    NoticeChoice,
    NoticeKind,
    Notices,
    Quiet,
)
from jupyterlab_dlcourse.services.notices.occasions import Occasion, of_student
from jupyterlab_dlcourse.services.notices.staff_occasions import of_staff
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import notices
from jupyterlab_dlcourse.store.tables import NoticeRow

STUDENTS: Final = {
    NoticeKind.REPORT: "A report is ready",
    NoticeKind.JUDGED: "A lab is judged",
    NoticeKind.RESUBMIT: "A lab is to be resubmitted",
    NoticeKind.REVIEWS: "Reviews of my report can be read",
    NoticeKind.DEADLINE: "A deadline within 24 hours",
    NoticeKind.MOVED: "A deadline has moved",
    NoticeKind.TO_REVIEW: "Reviews to do within 24 hours",
    NoticeKind.ANSWERED: "My request is answered",
}
STAFF: Final = {
    NoticeKind.HELD: "Anonymous copies wait",
    NoticeKind.REQUEST: "A student asks for another look, or reports a problem",
    NoticeKind.RUBRIC: "Rubrics with faults",
    NoticeKind.UPKEEP: "Downtimes",
}


class NoticeBoard:
    """Tells people what concerns them."""

    def __init__(self, workplace: Workplace, rubrics: Rubrics) -> None:
        self._place = workplace
        self._rubrics = rubrics

    def all(self, actor: Actor) -> Notices:
        """Give what the actor was told and still holds, newest first, and what she keeps quiet."""
        place = self._place
        with place.database.read() as session:
            holds = {one.key for one in self._occasions(session, actor)}
            rows = notices.notices_of(session, place.course, actor.id)
            quiet = notices.quiet_kinds(session, place.course, actor.id)
        return Notices(
            notices=self._shown(row for row in rows if row.key in holds),
            kinds=tuple(
                NoticeChoice(kind, title, kind in quiet) for kind, title in _kinds(actor).items()
            ),
        )

    def take(self, actor: Actor) -> tuple[Notice, ...]:
        """Give what the actor has not been told yet, oldest first; nobody is given it again.

        Of two browsers that ask at the same time only one gets it.
        """
        place = self._place
        with place.database.read() as session:
            occasions = self._occasions(session, actor)
            if not _new(occasions, notices.notices_of(session, place.course, actor.id)):
                return ()
        with place.database.write() as session:
            told = notices.notices_of(session, place.course, actor.id)
            quiet = notices.quiet_kinds(session, place.course, actor.id)
            rows = [self._row(actor, one) for one in _new(occasions, told)]
            session.add_all(rows)
            session.flush()
            return self._shown(row for row in rows if row.kind not in quiet)

    def keep_quiet(self, actor: Actor, quiet: Quiet) -> Notices:
        """Keep these kinds quiet and no others; what falls due meanwhile is not told later."""
        place = self._place
        with place.database.write() as session:
            notices.keep_quiet(session, place.course, actor.id, quiet.kinds)
        return self.all(actor)

    def _occasions(self, session: Session, actor: Actor) -> tuple[Occasion, ...]:
        if actor.role is Role.STUDENT:
            return of_student(session, self._place, actor.id)
        return of_staff(session, self._place, actor.role, self._rubrics.faults())

    def _row(self, actor: Actor, one: Occasion) -> NoticeRow:
        return NoticeRow(
            course=self._place.course,
            person=actor.id,
            key=one.key,
            kind=one.kind,
            lab=one.lab,
            text=one.text,
            at=self._place.clock(),
        )

    def _shown(self, rows: Iterable[NoticeRow]) -> tuple[Notice, ...]:
        return tuple(
            Notice(row.id, NoticeKind(row.kind), row.lab, row.text, self._local(row.at))
            for row in rows
        )

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self._place.plan.tz)


def _new(occasions: Sequence[Occasion], told: Sequence[NoticeRow]) -> list[Occasion]:
    known = {row.key for row in told}
    return [one for one in occasions if one.key not in known]


def _kinds(actor: Actor) -> dict[NoticeKind, str]:
    return STUDENTS if actor.role is Role.STUDENT else STAFF
