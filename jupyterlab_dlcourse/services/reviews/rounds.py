"""Rounds of peer reviews: allocated at the deadline, healed, closed. Each lab's by the clock."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import Conflict
from jupyterlab_dlcourse.reviews.allocation.changes import weave_in, withdraw
from jupyterlab_dlcourse.reviews.allocation.deadline import allocate
from jupyterlab_dlcourse.reviews.allocation.model import (
    Acquaintance,
    Review,
    ReviewerKind,
    ReviewState,
)
from jupyterlab_dlcourse.reviews.allocation.spares import SPARE_HOURS, Helpers, appoint, ta_room
from jupyterlab_dlcourse.services.dates.windows import Window, window_of
from jupyterlab_dlcourse.services.reviews.holding import held_among
from jupyterlab_dlcourse.services.reviews.reports import reports_in
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people, reviews
from jupyterlab_dlcourse.store.tables import AttemptRow, ReviewRow, RoundRow, WithdrawalRow

FLAGGED, DROPPED = "flagged", "dropped"
CLOSED_TO_REVIEW = frozenset({FLAGGED, DROPPED})


class Rounds:
    """Moves every lab's round on to where the clock is; harmless to call at any time."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace
        # Late reports that nobody could take, with the reviews as they were when it was tried.
        self._in_vain: dict[int, tuple[object, ...]] = {}

    def turn(self) -> tuple[int, ...]:
        """Do what is due in every lab; give the labs in which something was done."""
        with self._place.database.read() as session:
            due = [lab.lab for lab in self._place.plan.labs if self._is_due(session, lab.lab)]
        return tuple(lab for lab in due if self._advance(lab))

    def _is_due(self, session: Session, lab: int) -> bool:
        now, window = self._place.clock(), window_of(session, self._place, lab)
        if now < window.opens:
            return False
        row = reviews.round_of(session, self._place.course, lab)
        if row is None:
            return True
        if row.closed is not None:
            return False
        return (
            now >= window.closes
            or row.spares < _spares_due(window, now)
            or self._has_late(session, row)
        )

    def _advance(self, lab: int) -> bool:
        place, now = self._place, self._place.clock()
        with place.database.write() as session:
            if not self._is_due(session, lab):
                return False  # another turn was faster
            window = window_of(session, place, lab)
            begun = reviews.round_of(session, place.course, lab)
            row = begun or self._begin(session, lab, window, now)
            if now >= window.closes:
                row.closed = now
                return True
            late = self._late(session, row)
            woven = [self._weave(session, row, who, now) for who in late]
            if late:
                self._in_vain[lab] = self._tried(session, row, self._late(session, row))
            named = self._name_spares(session, row, window, now)
            return begun is None or any(woven) or named

    # -- the deadline

    def _begin(self, session: Session, lab: int, window: Window, now: dt.datetime) -> RoundRow:
        """Allocate; nothing where no server ran while there was time to review."""
        row = RoundRow(
            course=self._place.course,
            lab=lab,
            seed=self._place.draw(),
            allocated=now,
            spares=0,
            closed=None,
        )
        session.add(row)
        session.flush()
        if now >= window.closes:
            return row
        reports = reports_in(session, self._place, lab)
        new = allocate(reports, acquaintance(session, self._place, lab), row.seed, self._count)
        self._add(session, row, new, now, reports)
        return row

    @property
    def _count(self) -> int:
        return self._place.plan.rules.reviews.count

    # -- withdrawn

    def withdraw(self, actor: Actor, lab: int, person: str) -> None:
        """Take a person's report, and herself as a reviewer, out of a lab's reviews.

        Raises
        ------
        NotFound
            The actor is a student, and the report is not her own.
        Conflict
            The reviews of the lab are closed.
        """
        require(actor, Action.SEE_ATTEMPT, person)
        place, now = self._place, self._place.clock()
        with place.database.write() as session:
            row = reviews.round_of(session, place.course, lab)
            if row is not None and row.closed is not None:
                raise Conflict(f"The reviews of lab {lab} are closed: it is too late to withdraw.")
            if person in reviews.withdrawn(session, place.course, lab):
                return
            reports = reports_in(session, place, lab)
            session.add(
                WithdrawalRow(course=place.course, lab=lab, person=person, by=actor.id, at=now)
            )
            session.flush()
            if row is not None:
                self._take_out(session, row, person, reports)

    def _take_out(
        self, session: Session, row: RoundRow, person: str, reports: dict[str, AttemptRow]
    ) -> None:
        rows = reviews.reviews_in(session, self._place.course, row.lab)
        open_ = [one for one in rows if one.state not in CLOSED_TO_REVIEW]
        before = {as_review(one): one for one in open_}
        known = acquaintance(session, self._place, row.lab)
        after = withdraw(tuple(before), reports.keys(), person, known, row.seed, self._count)
        for review, one in before.items():
            if review not in after:
                session.delete(one)
            elif one.author == person and one.state == ReviewState.STARTED:
                one.state = DROPPED
        session.flush()
        new = [review for review in after if review not in before]
        self._add(session, row, new, self._place.clock(), reports)

    # -- late but allowed

    def _late(self, session: Session, row: RoundRow) -> list[str]:
        """Give who has a report that counts and is not in the round."""
        reports = reports_in(session, self._place, row.lab, since=row.allocated)
        if not reports:
            return []
        rows = reviews.reviews_in(session, self._place.course, row.lab)
        inside = {review.author for review in rows} | {review.reviewer for review in rows}
        return sorted(reports.keys() - inside)

    def _has_late(self, session: Session, row: RoundRow) -> bool:
        """Say whether there are late reports to weave in, and something changed since a try."""
        late = self._late(session, row)
        return bool(late) and self._in_vain.get(row.lab) != self._tried(session, row, late)

    def _tried(self, session: Session, row: RoundRow, late: list[str]) -> tuple[object, ...]:
        rows = reviews.reviews_in(session, self._place.course, row.lab)
        return (*late, *((one.id, one.state) for one in rows))

    def _weave(self, session: Session, row: RoundRow, person: str, now: dt.datetime) -> bool:
        """Say whether any review came or went."""
        rows = reviews.reviews_in(session, self._place.course, row.lab)
        before = [as_review(one) for one in rows if one.state not in CLOSED_TO_REVIEW]
        reports = reports_in(session, self._place, row.lab)
        known = acquaintance(session, self._place, row.lab)
        after = weave_in(before, reports.keys(), person, known, row.seed, self._count)
        gone = set(before) - set(after)
        for one in rows:
            if one.state not in CLOSED_TO_REVIEW and as_review(one) in gone:
                session.delete(one)
        session.flush()
        new = [review for review in after if review not in before]
        self._add(session, row, new, now, reports)
        return bool(gone or new)

    # -- spare reviewers

    def _name_spares(
        self, session: Session, row: RoundRow, window: Window, now: dt.datetime
    ) -> bool:
        """Say whether it was time to name any."""
        due = _spares_due(window, now)
        if due <= row.spares:
            return False
        course = self._place.course
        rows = reviews.reviews_in(session, course, row.lab)
        reports = reports_in(session, self._place, row.lab)
        held = held_among(session, self._place, {one.id for one in reports.values()})
        new = appoint(
            [as_review(one) for one in rows],
            {author for author, report in reports.items() if report.id not in held},
            self._helpers(session, reports),
            acquaintance(session, self._place, row.lab),
            f"{row.seed}/{due}",
            tas=due == len(SPARE_HOURS),
            count=self._count,
        )
        self._add(session, row, new, now, reports)
        row.spares = due
        return True

    def offer(self, session: Session, lab: int, person: str) -> None:
        """Name reviewers for a report that goes back to be reviewed, none who has had it."""
        row = reviews.round_of(session, self._place.course, lab)
        reports = reports_in(session, self._place, lab)
        if row is None or person not in reports:
            return  # withdrawn meanwhile
        rows = reviews.reviews_in(session, self._place.course, lab)
        new = appoint(
            [_as_offered(one) if one.author == person else as_review(one) for one in rows],
            {person},
            self._helpers(session, reports),
            acquaintance(session, self._place, lab),
            f"{row.seed}/{person}",
            tas=True,
            count=self._count,
        )
        self._add(session, row, new, self._place.clock(), reports)

    def _helpers(self, session: Session, reports: dict[str, AttemptRow]) -> Helpers:
        course = self._place.course
        counted = reviews.counted_by_kind(session, course)
        return Helpers(
            reports.keys(),
            people.volunteers(session, course),
            [person.id for person, role in people.members(session, course) if role == Role.TA],
            ta_room(sum(counted.values()), counted.get(ReviewerKind.TA, 0)),
        )

    def _add(
        self,
        session: Session,
        row: RoundRow,
        new: Iterable[Review],
        now: dt.datetime,
        reports: dict[str, AttemptRow],
    ) -> None:
        session.add_all(
            new_review(self._place.draw(), row, one, reports[one.author].id, now) for one in new
        )
        session.flush()


def _spares_due(window: Window, now: dt.datetime) -> int:
    """Give how often spare reviewers are to have been named by now."""
    hours = (dt.timedelta(hours=hours) for hours in SPARE_HOURS)
    return sum(now >= window.closes - before for before in hours)


def acquaintance(session: Session, place: Workplace, lab: int) -> Acquaintance:
    """Give who must not and who should rather not review whom in a lab."""
    return Acquaintance(
        people.groups(session, place.course), reviews.pairs_before(session, place.course, lab)
    )


def as_review(row: ReviewRow) -> Review:
    """Give a row as allocation sees it; one that was flagged or dropped counts as begun."""
    closed = row.state in CLOSED_TO_REVIEW
    state = ReviewState.STARTED if closed else ReviewState(row.state)
    return Review(row.reviewer, row.author, ReviewerKind(row.kind), state)


def _as_offered(row: ReviewRow) -> Review:
    """Give a review of a report that is offered anew: who gave it up is missing, others are not."""
    gone = row.state in CLOSED_TO_REVIEW
    state = ReviewState.ALLOCATED if gone else ReviewState.STARTED
    return Review(row.reviewer, row.author, ReviewerKind(row.kind), state)


def new_review(
    id_: str, row: RoundRow, review: Review, attempt: str, now: dt.datetime
) -> ReviewRow:
    """Give the row of a new review, allocated."""
    return ReviewRow(
        id=id_,
        course=row.course,
        lab=row.lab,
        attempt=attempt,
        author=review.author,
        reviewer=review.reviewer,
        kind=review.kind,
        state=ReviewState.ALLOCATED,
        allocated=now,
        started=None,
        done=None,
        answers="{}",
        version=0,
        score=None,
        flag="",
    )
