"""A TA's decision about a report that several reviewers could not review."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, Invalid
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.reviews.rubric.filled import kept_text
from jupyterlab_dlcourse.services.answers.review_care import GivenDecision, RoundOverview
from jupyterlab_dlcourse.services.dates.windows import window_of
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.reviews.overviews import Overviews
from jupyterlab_dlcourse.services.reviews.replacements import replace, unreviewable
from jupyterlab_dlcourse.services.reviews.rounds import (
    CLOSED_TO_REVIEW,
    DROPPED,
    FLAGGED,
    Rounds,
)
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import review_care, reviews
from jupyterlab_dlcourse.store.tables import FlaggedReportRow

_MOST_CHARACTERS = 2000


class FlaggedReports:
    """Gives such a report back to be reviewed, or keeps it out."""

    def __init__(self, workplace: Workplace, rounds: Rounds, overviews: Overviews) -> None:
        self._place = workplace
        self._rounds = rounds
        self._overviews = overviews

    def decide(self, actor: Actor, lab: int, person: str, given: GivenDecision) -> RoundOverview:
        """Decide about a report, or decide otherwise; `Forbidden` to students.

        Given back, it gets new reviewers, none of those who flagged it. Kept out, whoever has it
        and has not handed in gets another in its place; its author reads the sentence.

        Raises
        ------
        Invalid
            It is kept out without a sentence.
        Conflict
            The report was not flagged so often; or it is given back when the window is over.
        """
        require(actor, Action.RUN_REVIEWS, person)
        place, now = self._place, self._place.clock()
        sentence = kept_text(given.sentence)[:_MOST_CHARACTERS]
        if not (given.back or sentence):
            raise Invalid("Write a sentence to the author, who reads why the report stays out.")
        with place.database.write() as session:
            window = window_of(session, place, lab)
            rows = reviews.reviews_in(session, place.course, lab)
            looked = review_care.flagged_reports(session, place.course, lab)
            before = looked.get(person)
            if before is None and person not in unreviewable(rows, looked):
                raise Conflict("Too few reviewers have flagged this report: nothing to decide.")
            if given.back and not window.holds(now):
                raise Conflict(f"The reviews of lab {lab} are over: nobody could review it.")
            row = FlaggedReportRow(
                course=place.course,
                lab=lab,
                person=person,
                back=given.back,
                flags=sum(one.author == person and one.state == FLAGGED for one in rows),
                sentence=sentence,
                by=actor.id,
                at=now,
            )
            word = "report back to review" if given.back else "report out of review"
            was = None if before is None else {"back": before.back, "sentence": before.sentence}
            note(session, place, actor.id, word, person=person, lab=lab, before=was, why=sentence)
            session.merge(row)
            session.flush()
            if given.back:
                self._rounds.offer(session, lab, person)
            else:
                self._take_out(session, lab, person, now, is_open=window.holds(now))
        return self._overviews.of(actor, lab)

    def _take_out(
        self, session: Session, lab: int, person: str, now: datetime, *, is_open: bool
    ) -> None:
        for row, _ in reviews.received_by(session, self._place.course, person, lab):
            if row.state in CLOSED_TO_REVIEW or row.state == ReviewState.DONE:
                continue
            row.state = DROPPED
            session.flush()
            if is_open:
                replace(session, self._place, row, now)
