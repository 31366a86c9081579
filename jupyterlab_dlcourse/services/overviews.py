"""A lab's reviews as TAs see them: who reviews whom, what is missing, what needs a look."""

from __future__ import annotations

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.reviews.allocation.model import Acquaintance
from jupyterlab_dlcourse.reviews.allocation.shortfall import shortfalls
from jupyterlab_dlcourse.services.answers.review import RoundOverview, StaffReview
from jupyterlab_dlcourse.services.feedback import reaction_of
from jupyterlab_dlcourse.services.replacements import unreviewable
from jupyterlab_dlcourse.services.reports import reports_in
from jupyterlab_dlcourse.services.rounds import CLOSED_TO_REVIEW, as_review
from jupyterlab_dlcourse.services.windows import window_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people, reviews
from jupyterlab_dlcourse.store.queries.reviews import Received


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
            found = reviews.with_reactions(session, place.course, lab)
            reports = reports_in(session, place, lab) if row is not None else {}
            known = Acquaintance(people.groups(session, place.course))
        live = [as_review(one.review) for one in found if one.review.state not in CLOSED_TO_REVIEW]
        closed = row is not None and row.closed is not None
        count = place.plan.rules.reviews.count
        few = shortfalls(live, reports.keys(), known, closed=closed, count=count)
        return RoundOverview(
            lab=lab,
            opens=window.opens,
            due=window.due,
            allocated=None if row is None else row.allocated.astimezone(place.plan.tz),
            closed=None if row is None or row.closed is None else row.closed,
            reviews=tuple(_shown(one) for one in found),
            few=few,
            unreviewable=unreviewable(one.review for one in found),
        )


def _shown(one: Received) -> StaffReview:
    row = one.review
    return StaffReview(
        id=row.id,
        reviewer=row.reviewer,
        author=row.author,
        attempt=row.attempt,
        kind=row.kind,
        state=row.state,
        done=row.done,
        score=row.score,
        flag=row.flag,
        reaction=reaction_of(one),
    )
