"""Good reports, published to the class: when its author says so and a TA does, never by one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, NotFound
from jupyterlab_dlcourse.services.answers.publication import (
    MyPublication,
    Publications,
    Publish,
    PublishedReport,
    StaffPublication,
)
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.dates.windows import window_of
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.reviews.copies import Copies
from jupyterlab_dlcourse.services.reviews.reports import report_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people, publications
from jupyterlab_dlcourse.store.tables import PublicationRow


class Publishing:
    """Asks both, and shows the class what both agreed to.

    What is shown is always the anonymous copy, which may have hidden others' names as well; the
    author's own stands beside it where she wants that.
    """

    def __init__(self, workplace: Workplace, copies: Copies) -> None:
        self._place = workplace
        self._copies = copies

    def of(self, actor: Actor, lab: int) -> Publications:
        """Give a lab's published reports; to staff all that are under way, too."""
        planned(self._place.plan, lab)
        with self._place.database.read() as session:
            rows = publications.publications_in(session, self._place.course, lab)
            names = {one.id: one.name for one, _ in people.members(session, self._place.course)}
            mine = None if actor.is_staff else self._mine(session, actor, lab)
        return Publications(
            lab=lab,
            published=tuple(self._shown(row, actor, names) for row in rows if _is_public(row)),
            mine=mine,
            all=tuple(_for_staff(row, names) for row in rows) if actor.is_staff else (),
        )

    def agree(self, actor: Actor, lab: int, given: Publish) -> Publications:
        """Keep the author's yes; said again it changes whether her name stands there.

        A TA's yes to an earlier attempt does not hold for a newer one.

        Raises
        ------
        Conflict
            The reviews of the lab are not over, or she has no report that counts.
        """
        require(actor, Action.PUBLISH, actor.id)
        place, now = self._place, self._place.clock()
        with place.database.write() as session:
            row = self._row(session, actor.id, lab, now)
            row.author_at, row.named = row.author_at or now, given.named
        return self.of(actor, lab)

    def withdraw(self, actor: Actor, lab: int) -> Publications:
        """Take the author's yes back, at any time: the class sees the report no more."""
        require(actor, Action.PUBLISH, actor.id)
        planned(self._place.plan, lab)
        with self._place.database.write() as session:
            row = publications.publication_of(session, self._place.course, lab, actor.id)
            if row is not None:
                session.delete(row)
        return self.of(actor, lab)

    def approve(self, actor: Actor, lab: int, person: str) -> Publications:
        """Keep a TA's yes; before the author's it proposes the report to her.

        Raises
        ------
        Conflict
            The reviews of the lab are not over, or the person has no report that counts.
        """
        require(actor, Action.RUN_REVIEWS, person)
        place, now = self._place, self._place.clock()
        with place.database.write() as session:
            row = self._row(session, person, lab, now)
            if row.staff_at is None:
                row.staff_at, row.by = now, actor.id
                note(session, place, actor.id, "publish", person=person, lab=lab)
        return self.of(actor, lab)

    def decline(self, actor: Actor, lab: int, person: str) -> Publications:
        """Take the staff's yes back, or say no to the author's: the class sees it no more."""
        require(actor, Action.RUN_REVIEWS, person)
        planned(self._place.plan, lab)
        with self._place.database.write() as session:
            row = publications.publication_of(session, self._place.course, lab, person)
            if row is None:
                raise NotFound("Nobody has said that this report be published.")
            session.delete(row)
            note(session, self._place, actor.id, "do not publish", person=person, lab=lab)
        return self.of(actor, lab)

    def notebook(self, actor: Actor, attempt: str) -> bytes:
        """Give the anonymous copy of a published report; author and staff may look before.

        Raises
        ------
        NotFound
            It is not published.
        Conflict
            The copy is held for a TA.
        """
        with self._place.database.read() as session:
            row = publications.publication_by(session, self._place.course, attempt)
            if row is None or not (_is_public(row) or actor.is_staff or row.person == actor.id):
                raise NotFound("There is no such published report.")
        return self._copies.of(attempt)

    # -- parts

    def _row(self, session: Session, person: str, lab: int, now: datetime) -> PublicationRow:
        """Give the publication of the person's report as it is now, made if there is none."""
        window, course = window_of(session, self._place, lab), self._place.course
        if now < window.closes:
            raise Conflict(
                f"Reports of lab {lab} can be published when its reviews are over, after "
                f"{window.due:%A %d %B, %H:%M}: until then others are at work on it."
            )
        report = report_of(session, self._place, lab, person)
        if report is None:
            raise Conflict(f"There is no report of lab {lab} that counts, so none to publish.")
        row = publications.publication_of(session, course, lab, person)
        if row is None:
            row = PublicationRow(
                course=course,
                lab=lab,
                person=person,
                attempt=report.id,
                named=False,
                author_at=None,
                by=None,
                staff_at=None,
            )
            session.add(row)
        elif row.attempt != report.id:
            row.attempt, row.author_at, row.staff_at, row.by = report.id, None, None, None
        return row

    def _mine(self, session: Session, actor: Actor, lab: int) -> MyPublication:
        window = window_of(session, self._place, lab)
        has_ended = self._place.clock() >= window.closes
        may = has_ended and report_of(session, self._place, lab, actor.id) is not None
        row = publications.publication_of(session, self._place.course, lab, actor.id)
        if row is None:
            return MyPublication(may, author=False, staff=False, named=False, sentence="")
        author, staff = row.author_at is not None, row.staff_at is not None
        return MyPublication(may, author, staff, row.named, _sentence(row))

    def _shown(self, row: PublicationRow, actor: Actor, names: dict[str, str]) -> PublishedReport:
        assert row.author_at is not None  # noqa: S101 -- only what both agreed to is shown
        assert row.staff_at is not None  # noqa: S101 -- as above
        return PublishedReport(
            attempt=row.attempt,
            name=names.get(row.person, "") if row.named else "",
            mine=row.person == actor.id,
            since=max(row.author_at, row.staff_at).astimezone(self._place.plan.tz),
        )


def _for_staff(row: PublicationRow, names: dict[str, str]) -> StaffPublication:
    return StaffPublication(
        attempt=row.attempt,
        person=row.person,
        name=names.get(row.person, row.person),
        author=row.author_at is not None,
        staff=row.staff_at is not None,
        named=row.named,
    )


def _is_public(row: PublicationRow) -> bool:
    return row.author_at is not None and row.staff_at is not None


def _sentence(row: PublicationRow) -> str:
    if _is_public(row):
        told = "with your name" if row.named else "without your name"
        return f"The class can read your report, {told}."
    if row.staff_at is not None:
        return "The teachers would like to show your report to the class, if you say so."
    return "You have said yes; a TA looks at it next."
