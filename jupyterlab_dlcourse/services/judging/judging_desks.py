"""The desk: all that is known of one hand-in, for who judges it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.services.answers.attempt import AttemptReport
from jupyterlab_dlcourse.services.answers.judging_desk import JudgingDesk, PeerReview
from jupyterlab_dlcourse.services.dates.deadlines import grants_of, planned
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.judging.claims import live_claims, require_student
from jupyterlab_dlcourse.services.judging.judgement_drafts import draft_of
from jupyterlab_dlcourse.services.judging.judging_history import history_of
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.judging.work_queue import resubmit_until
from jupyterlab_dlcourse.services.reviews.feedback import reaction_of
from jupyterlab_dlcourse.services.reviews.reviewing import answers_of
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people, reviews


class JudgingDesks:
    """Lays desks."""

    def __init__(
        self, workplace: Workplace, rows: QueueRows, attempts: Attempts, rubrics: Rubrics
    ) -> None:
        self._place = workplace
        self._rows = rows
        self._attempts = attempts
        self._rubrics = rubrics

    def of(self, actor: Actor, lab: int, person: str) -> JudgingDesk:
        """Give the desk of one student's lab.

        Raises
        ------
        Forbidden
            The actor is a student.
        NotFound
            There is no such lab, or no such student.
        """
        require(actor, Action.JUDGE, actor.id)
        place = self._place
        planned(place.plan, lab)
        with place.database.read() as session:
            require_student(session, place, person)
            row = self._rows.of(session, lab, (person,))[person]
            grants = grants_of(session, place.plan, person)
            mine = self._attempts.of(session, person, grants)
            peers = self._peers(session, lab, person)
            history = history_of(session, place, lab, person)
            claim = live_claims(session, place, lab, person).get(person)
            draft = draft_of(session, place, actor.id, lab, person)
        here = tuple(one for one in mine if one.lab == lab)
        report = self._report(actor, row.attempt, {one.id for one in here if one.has_report})
        return JudgingDesk(
            lab=lab,
            row=row,
            attempts=here,
            report=report,
            rubric=self._rubrics.of(lab),
            reviews=peers,
            history=history,
            after=None if row.judgement is None else row.judgement.id,
            until=resubmit_until(place, place.clock()),
            claim=claim,
            draft=draft,
        )

    def _report(
        self, actor: Actor, attempt: str | None, reported: set[str]
    ) -> AttemptReport | None:
        if attempt is None or attempt not in reported:
            return None
        return self._attempts.report(actor, attempt)

    def _peers(self, session: Session, lab: int, person: str) -> tuple[PeerReview, ...]:
        names = people.names(session, self._place.course)
        found = reviews.received_by(session, self._place.course, person, lab)
        return tuple(
            PeerReview(
                id=one.review.id,
                reviewer=one.review.reviewer,
                reviewer_name=names.get(one.review.reviewer, one.review.reviewer),
                kind=one.review.kind,
                state=one.review.state,
                attempt=one.review.attempt,
                done=None
                if one.review.done is None
                else one.review.done.astimezone(self._place.plan.tz),
                score=one.review.score,
                answers=answers_of(one.review) if one.review.state == ReviewState.DONE else None,
                flag=one.review.flag,
                reaction=reaction_of(one.reaction),
            )
            for one in found
        )
