"""The author's side: the reviews of her report, and what she says of them."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, NotFound
from jupyterlab_dlcourse.grading.report import Report
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.reviews.reactions.model import Reaction, read_reaction
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.services.answers.review import Feedback, ReceivedReview, Verdict
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.dates.windows import window_of
from jupyterlab_dlcourse.services.reviews.holding import held_among
from jupyterlab_dlcourse.services.reviews.reviewing import answers_of, is_released
from jupyterlab_dlcourse.services.reviews.rounds import CLOSED_TO_REVIEW
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.reviews.shortages import few_received
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, judgements, review_care, reviews
from jupyterlab_dlcourse.store.queries.attempts import AttemptFacts
from jupyterlab_dlcourse.store.queries.reviews import Received
from jupyterlab_dlcourse.store.tables import ReactionRow, RulingRow


class Feedbacks:
    """Shows authors what was written about their reports."""

    def __init__(self, workplace: Workplace, rubrics: Rubrics) -> None:
        self._place = workplace
        self._rubrics = rubrics

    def of(self, actor: Actor, lab: int) -> Feedback:
        """Give the reviews of the actor's report of a lab, once they are released."""
        planned(self._place.plan, lab)
        place = self._place
        with place.database.read() as session:
            found = reviews.received_by(session, place.course, actor.id, lab)
            released = self._is_released(session, found, lab)
            sentence = self._sentence(session, found, lab, actor.id, released=released)
            shown = _done(found) if released else []
            rulings = review_care.rulings_on(session, [one.review.id for one in shown])
            judgement = self._judgement(session, actor, lab)
            facts = _reviewed(session, place, found)
        counted = [one.review for one in shown if not _is_set_aside(rulings.get(one.review.id))]
        scores = [row.score for row in counted if row.score is not None]
        report = None if facts is None or facts.report is None else facts.report
        body = None if report is None else msgspec.json.decode(report.body, type=Report)
        rubric = self._rubric(shown, lab)
        return Feedback(
            lab=lab,
            released=released,
            sentence=sentence,
            score=fmean(scores) if scores else None,
            judgement=judgement,
            attempt=None if facts is None else facts.attempt.id,
            executed=report is not None and report.executed is not None,
            exercises=() if body is None else body.exercises,
            rubric=rubric,
            reviews=tuple(
                self._shown(number, one, rubric, rulings.get(one.review.id))
                for number, one in enumerate(shown, 1)
            ),
        )

    def react(self, actor: Actor, review: str, reaction: Reaction) -> Feedback:
        """Keep what the author says of a review, in place of what she said before.

        Raises
        ------
        Invalid
            Nothing is said, too much, or a flag has no reason.
        NotFound
            It is no review of a report of hers.
        Conflict
            She cannot read it yet; or a TA has answered the flag that she would change.
        """
        place, kept = self._place, read_reaction(reaction)
        with place.database.write() as session:
            row = reviews.find_review(session, place.course, review)
            if row is None or row.author != actor.id:
                raise NotFound("There is no such review.")
            require(actor, Action.SEE_REVIEW, row.author)
            found = reviews.received_by(session, place.course, actor.id, row.lab)
            is_done = row.state == ReviewState.DONE
            if not is_done or not self._is_released(session, found, row.lab):
                raise Conflict("This review cannot be read yet.")
            _check_unanswered(session, row.id, found, kept)
            said = ReactionRow(
                review=row.id,
                helpful=kept.helpful,
                word=kept.word,
                unfair=kept.unfair,
                at=place.clock(),
            )
            reviews.keep_reaction(session, said)
        return self.of(actor, row.lab)

    def _is_released(self, session: Session, found: Sequence[Received], lab: int) -> bool:
        window = window_of(session, self._place, lab)
        closed = self._place.clock() >= window.closes
        return is_released(found, self._place.plan.rules.reviews.count, closed=closed)

    def _sentence(
        self, session: Session, found: Sequence[Received], lab: int, person: str, *, released: bool
    ) -> str:
        due = window_of(session, self._place, lab).due
        if reviews.round_of(session, self._place.course, lab) is None:
            return "Reviewers are named at the deadline."
        looked = review_care.flagged_reports(session, self._place.course, lab).get(person)
        if looked is not None and not looked.back:
            return f"A TA keeps this report out of the reviews: {looked.sentence}"
        closed = self._place.clock() >= window_of(session, self._place, lab).closes
        few = few_received(session, self._place, person, lab, closed=closed)
        live = [one for one in found if one.review.state not in CLOSED_TO_REVIEW]
        if not live:
            none = "This report has no reviewers: it was not in the round."
            return f"This report has no reviewers. {few}" if few else none
        if released:
            return " ".join(filter(None, (_written(len(_done(found))), few)))
        later = (
            f"The reviews can be read when all are in, at the latest after {due:%A %d %B, %H:%M}."
        )
        number = f"There are {len(live)} so far." if few else ""
        return " ".join(filter(None, (self._held(session, live), later, number, few)))

    def _held(self, session: Session, live: Sequence[Received]) -> str:
        if not held_among(session, self._place, {one.review.attempt for one in live}):
            return ""
        return (
            "The copy for your reviewers may still tell who you are, so a TA looks at it first; "
            "nobody is asked to review it meanwhile."
        )

    def _rubric(self, shown: Sequence[Received], lab: int) -> Rubric:
        """Give the rubric that the reviews were written by; of several the last review's."""
        last = max(
            (one.review for one in shown), key=lambda row: row.done or row.allocated, default=None
        )
        return self._rubrics.of(lab) if last is None else self._rubrics.kept(last.rubric, lab)

    def _judgement(self, session: Session, actor: Actor, lab: int) -> Verdict | None:
        said = judgements.judgements_of(session, self._place.course, actor.id)
        mine = [row for row in said if row.lab == lab]
        if not mine:
            return None
        zone, row = self._place.plan.tz, mine[-1]
        until = None if row.until is None else row.until.astimezone(zone)
        return Verdict(row.verdict, row.reason, row.at.astimezone(zone), until)

    def _shown(
        self, number: int, one: Received, rubric: Rubric, ruling: RulingRow | None
    ) -> ReceivedReview:
        row = one.review
        written_by = self._rubrics.kept(row.rubric, row.lab)
        assert row.done is not None  # noqa: S101 -- only what is done is shown
        return ReceivedReview(
            id=row.id,
            number=number,
            answers=answers_of(row),
            rubric=None if written_by == rubric else written_by,
            score=row.score,
            done=row.done.astimezone(self._place.plan.tz),
            reaction=reaction_of(one.reaction),
            set_aside=_is_set_aside(ruling),
            answer="" if ruling is None else ruling.answer,
        )


def _written(done: int) -> str:
    if not done:
        return "No reviewer has written anything."
    return "1 reviewer has written." if done == 1 else f"{done} reviewers have written."


def _is_set_aside(ruling: RulingRow | None) -> bool:
    return ruling is not None and ruling.set_aside


def reaction_of(said: ReactionRow | None) -> Reaction | None:
    """Give what the author said of a review."""
    return None if said is None else Reaction(said.helpful, said.word, said.unfair)


def _check_unanswered(
    session: Session, review: str, found: Sequence[Received], kept: Reaction
) -> None:
    said = next((one.reaction for one in found if one.review.id == review), None)
    flagged = "" if said is None else said.unfair
    if kept.unfair != flagged and review_care.ruling_of(session, review) is not None:
        raise Conflict(
            "A TA has answered your flag already, so it stays as it is. Ask the teachers where "
            "you do not agree."
        )


def _reviewed(session: Session, place: Workplace, found: Sequence[Received]) -> AttemptFacts | None:
    """Give the hand-in that was reviewed; of several, reviewed one after the other, the last."""
    live = [one.review for one in found if one.review.state not in CLOSED_TO_REVIEW]
    if not live:
        return None
    last = max(live, key=lambda row: (row.state == ReviewState.DONE, row.allocated))
    return attempts.find_attempt(session, place.course, last.attempt)


def _done(found: Sequence[Received]) -> list[Received]:
    return [one for one in found if one.review.state == ReviewState.DONE]
