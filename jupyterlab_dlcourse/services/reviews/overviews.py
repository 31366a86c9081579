"""A lab's reviews as TAs see them: who reviews whom, what is missing, what needs a look."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.reviews.allocation.model import Acquaintance, Shortfall
from jupyterlab_dlcourse.reviews.allocation.progress import Moment, curve
from jupyterlab_dlcourse.reviews.allocation.shortfall import shortfalls
from jupyterlab_dlcourse.reviews.merit.model import Care
from jupyterlab_dlcourse.services.answers.review_care import (
    FlaggedReport,
    FlagWords,
    RoundOverview,
    RulingView,
    StaffReview,
)
from jupyterlab_dlcourse.services.dates.windows import Window, window_of
from jupyterlab_dlcourse.services.reviews.feedback import reaction_of
from jupyterlab_dlcourse.services.reviews.replacements import unreviewable
from jupyterlab_dlcourse.services.reviews.reports import reports_in
from jupyterlab_dlcourse.services.reviews.rounds import CLOSED_TO_REVIEW, FLAGGED, as_review
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people, review_care, reviews
from jupyterlab_dlcourse.store.queries.review_care import Cared
from jupyterlab_dlcourse.store.tables import FlaggedReportRow, ReviewRow, RulingRow


class Overviews:
    """Shows TAs a round."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def of(self, actor: Actor, lab: int) -> RoundOverview:
        """Give all of a lab's reviews; `Forbidden` to students."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        place = self._place
        with place.database.read() as session:
            window = window_of(session, place, lab)
            row = reviews.round_of(session, place.course, lab)
            found = review_care.cared_in(session, place.course, lab)
            reports = reports_in(session, place, lab) if row is not None else {}
            known = Acquaintance(people.groups(session, place.course))
            names = people.names(session, place.course)
            looked = review_care.flagged_reports(session, place.course, lab)
        rows = [one.review for one in found]
        live = [as_review(one) for one in rows if one.state not in CLOSED_TO_REVIEW]
        closed = row is not None and row.closed is not None
        count = place.plan.rules.reviews.count
        few = shortfalls(live, reports.keys(), known, closed=closed, count=count)
        flagged = {one.person: one for one in _flagged(rows, looked)}
        return RoundOverview(
            lab=lab,
            opens=window.opens.astimezone(place.plan.tz),
            due=window.due,
            allocated=None if row is None else row.allocated.astimezone(place.plan.tz),
            closed=None
            if row is None or row.closed is None
            else row.closed.astimezone(place.plan.tz),
            open=window.holds(place.clock()),
            names=names,
            reviews=tuple(self.shown(one, names) for one in found),
            states=dict(Counter(one.state for one in rows)),
            curve=self._curve(rows, window),
            few=tuple(_with_flags(one, flagged.get(one.author)) for one in few),
            flagged=tuple(flagged.values()),
        )

    def shown(self, one: Cared, names: Mapping[str, str]) -> StaffReview:
        """Give a review as TAs see it."""
        row = one.review
        return StaffReview(
            id=row.id,
            reviewer=row.reviewer,
            author=row.author,
            attempt=row.attempt,
            kind=row.kind,
            state=row.state,
            done=None if row.done is None else row.done.astimezone(self._place.plan.tz),
            score=row.score,
            flag=row.flag,
            reaction=reaction_of(one.reaction),
            care=None if one.check is None else Care(one.check.care),
            ruling=None if one.ruling is None else self._ruling(one.ruling, names),
        )

    def _ruling(self, row: RulingRow, names: Mapping[str, str]) -> RulingView:
        return RulingView(
            answer=row.answer,
            set_aside=row.set_aside,
            credit=row.credit,
            by=names.get(row.by, row.by),
            at=row.at.astimezone(self._place.plan.tz),
        )

    def _curve(self, rows: Iterable[ReviewRow], window: Window) -> tuple[Moment, ...]:
        times = [row.done.astimezone(self._place.plan.tz) for row in rows if row.done is not None]
        opens, closes = (at.astimezone(self._place.plan.tz) for at in (window.opens, window.closes))
        return curve(times, opens, closes, self._place.clock().astimezone(self._place.plan.tz))


def _with_flags(one: Shortfall, report: FlaggedReport | None) -> Shortfall:
    """Give a shortfall with the reason that reviewers flagged the report, where they did."""
    if report is None or not report.open:
        return one
    reason = f"{len(report.flags)} reviewers could not review it: a TA decides what becomes of it."
    return msgspec.structs.replace(one, reason=reason)


def _flagged(
    rows: Sequence[ReviewRow], looked: Mapping[str, FlaggedReportRow]
) -> tuple[FlaggedReport, ...]:
    """Give the reports a TA must look at, then those looked at, each by author."""
    flags: defaultdict[str, list[ReviewRow]] = defaultdict(list)
    for row in rows:
        if row.state == FLAGGED:
            flags[row.author].append(row)
    waiting = unreviewable(rows, looked)
    settled = sorted(who for who in looked if who not in waiting and flags[who])
    return tuple(
        _flagged_report(flags[who], looked.get(who), is_open=who in waiting)
        for who in (*waiting, *settled)
    )


def _flagged_report(
    flags: Sequence[ReviewRow], word: FlaggedReportRow | None, *, is_open: bool
) -> FlaggedReport:
    return FlaggedReport(
        person=flags[0].author,
        attempt=flags[-1].attempt,
        flags=tuple(FlagWords(row.reviewer, row.flag) for row in flags),
        open=is_open,
        out=word is not None and not word.back,
        sentence="" if word is None else word.sentence,
    )
