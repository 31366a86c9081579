"""What a TA does about one review: looks, gives a spot check, gives it back, answers its author."""

from __future__ import annotations

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, Invalid, NotFound
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.reviews.merit.model import Care
from jupyterlab_dlcourse.reviews.rubric.filled import fitted, kept_text
from jupyterlab_dlcourse.services.answers.review_care import (
    GivenBack,
    GivenCheck,
    GivenRuling,
    ReviewLook,
    SpotCheckView,
)
from jupyterlab_dlcourse.services.dates.windows import window_of
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.reviews.overviews import Overviews
from jupyterlab_dlcourse.services.reviews.reviewing import answers_of
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people, review_care, reviews
from jupyterlab_dlcourse.store.tables import ReturnRow, ReviewRow, RulingRow, SpotCheckRow

MOST_CHARACTERS = 2000


class ReviewCare:
    """Looks after single reviews; everything here is `Forbidden` to students."""

    def __init__(self, workplace: Workplace, rubrics: Rubrics, overviews: Overviews) -> None:
        self._place = workplace
        self._rubrics = rubrics
        self._overviews = overviews

    def look(self, actor: Actor, review: str) -> ReviewLook:
        """Give one review with the others of its report; `NotFound` where there is none."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        place = self._place
        with place.database.read() as session:
            row = self._found(session, review)
            found = review_care.cared_of(session, place.course, row.lab, row.author)
            names = people.names(session, place.course)
            window = window_of(session, place, row.lab)
        one = next(each for each in found if each.review.id == review)
        rubric = self._rubrics.of(row.lab)
        return ReviewLook(
            lab=row.lab,
            review=self._overviews.shown(one, names),
            reviewer=names.get(row.reviewer, row.reviewer),
            author=names.get(row.author, row.author),
            rubric=rubric,
            answers=fitted(rubric, answers_of(row)),
            mates=tuple(self._overviews.shown(each, names) for each in found if each is not one),
            check=None if one.check is None else self._check(one.check, names),
            returnable=row.state == ReviewState.DONE and window.holds(place.clock()),
        )

    def check(self, actor: Actor, review: str, given: GivenCheck) -> ReviewLook:
        """Keep a spot check, in place of an earlier one.

        Raises
        ------
        Conflict
            The review is not handed in.
        """
        require(actor, Action.RUN_REVIEWS, actor.id)
        place, said = self._place, _kept(given.note)
        with place.database.write() as session:
            row = self._done(session, review)
            before = review_care.check_of(session, review)
            self._note(session, actor, row, "spot check", _care(before), given.care, said)
            session.merge(
                SpotCheckRow(
                    review=review, care=given.care, note=said, by=actor.id, at=place.clock()
                )
            )
        return self.look(actor, review)

    def uncheck(self, actor: Actor, review: str) -> ReviewLook:
        """Take a spot check back; nothing where there is none."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        with self._place.database.write() as session:
            row = self._found(session, review)
            before = review_care.check_of(session, review)
            if before is not None:
                session.delete(before)
                self._note(session, actor, row, "spot check", _care(before), None)
        return self.look(actor, review)

    def rule(self, actor: Actor, review: str, given: GivenRuling) -> ReviewLook:
        """Answer the author who calls a review unfair, in place of an earlier answer.

        Set aside, it does not count in the report's score; then its reviewer keeps the credit for
        it, or does not.

        Raises
        ------
        Invalid
            The answer is empty or too long, or credit is taken from a review that stands.
        Conflict
            Its author has not called it unfair.
        """
        require(actor, Action.RUN_REVIEWS, actor.id)
        place, answer = self._place, _said(given.answer, "Write an answer: the author reads it.")
        if not (given.set_aside or given.credit):
            raise Invalid("A review that stands gives its reviewer credit: set it aside first.")
        with place.database.write() as session:
            row = self._done(session, review)
            said = reviews.reaction_to(session, review)
            if said is None or not said.unfair:
                raise Conflict("The author has not called this review unfair.")
            before = review_care.ruling_of(session, review)
            self._note(session, actor, row, "answer unfair", _ruled(before), given, answer)
            session.merge(
                RulingRow(
                    review=review,
                    set_aside=given.set_aside,
                    credit=given.credit,
                    answer=answer,
                    by=actor.id,
                    at=place.clock(),
                )
            )
        return self.look(actor, review)

    def give_back(self, actor: Actor, review: str, given: GivenBack) -> ReviewLook:
        """Give a review back to its reviewer, who may write it anew while the window is open.

        What was said of it (reaction, spot check, ruling) was said of the old text and goes.

        Raises
        ------
        Invalid
            No reason is given.
        Conflict
            It is not handed in, or the window is over.
        """
        require(actor, Action.RUN_REVIEWS, actor.id)
        place, now = self._place, self._place.clock()
        why = _said(given.why, "Say why: the reviewer reads it.")
        with place.database.write() as session:
            row = self._done(session, review)
            window = window_of(session, place, row.lab)
            if not window.holds(now):
                raise Conflict(
                    f"The time to review lab {row.lab} ended on {window.due:%A %d %B at %H:%M}: "
                    "the reviewer could not write it anew."
                )
            before = {"done": row.done, "score": row.score, "answers": row.answers}
            self._note(session, actor, row, "give review back", before, None, why)
            review_care.forget_sayings(session, review)
            row.state, row.done, row.score = ReviewState.STARTED, None, None
            session.merge(ReturnRow(review=review, why=why, by=actor.id, at=now))
        return self.look(actor, review)

    # -- parts

    def _found(self, session: Session, review: str) -> ReviewRow:
        row = reviews.find_review(session, self._place.course, review)
        if row is None:
            raise NotFound("There is no such review.")
        return row

    def _done(self, session: Session, review: str) -> ReviewRow:
        row = self._found(session, review)
        if row.state != ReviewState.DONE:
            raise Conflict("This review is not handed in.")
        return row

    def _note(
        self,
        session: Session,
        actor: Actor,
        row: ReviewRow,
        action: str,
        before: object,
        after: object,
        why: str = "",
    ) -> None:
        was, now = ({"review": row.id, "is": state} for state in (before, after))
        note(
            session,
            self._place,
            actor.id,
            action,
            person=row.reviewer,
            lab=row.lab,
            before=was,
            after=now,
            why=why,
        )

    def _check(self, row: SpotCheckRow, names: dict[str, str]) -> SpotCheckView:
        at = row.at.astimezone(self._place.plan.tz)
        return SpotCheckView(Care(row.care), row.note, names.get(row.by, row.by), at)


def _care(row: SpotCheckRow | None) -> str | None:
    return None if row is None else row.care


def _ruled(row: RulingRow | None) -> GivenRuling | None:
    return None if row is None else GivenRuling(row.answer, row.set_aside, row.credit)


def _kept(text: str) -> str:
    kept = kept_text(text)
    if len(kept) > MOST_CHARACTERS:
        raise Invalid(f"Say it in {MOST_CHARACTERS} characters.", most=MOST_CHARACTERS)
    return kept


def _said(text: str, empty: str) -> str:
    kept = _kept(text)
    if not kept:
        raise Invalid(empty)
    return kept
