"""The author's side: the reviews of her report, and what she says of them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, NotFound
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.reviews.reactions.model import Reaction, read_reaction
from jupyterlab_dlcourse.services.answers.review import Feedback, ReceivedReview
from jupyterlab_dlcourse.services.deadlines import planned
from jupyterlab_dlcourse.services.reviewing import answers_of, is_released
from jupyterlab_dlcourse.services.rounds import CLOSED_TO_REVIEW
from jupyterlab_dlcourse.services.rubrics import Rubrics
from jupyterlab_dlcourse.services.windows import window_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import reviews
from jupyterlab_dlcourse.store.queries.reviews import Received
from jupyterlab_dlcourse.store.tables import ReactionRow


class Feedbacks:
    """Shows authors what was written about their reports."""

    def __init__(self, workplace: Workplace, rubrics: Rubrics) -> None:
        self._place = workplace
        self._rubrics = rubrics

    def of(self, actor: Actor, lab: int) -> Feedback:
        """Give the reviews of the actor's report of a lab, once they are released."""
        planned(self._place.plan, lab)
        with self._place.database.read() as session:
            found = reviews.received_by(session, self._place.course, actor.id, lab)
            released = self._is_released(session, found, lab)
            sentence = self._sentence(session, found, lab, released=released)
        shown = _done(found) if released else []
        return Feedback(
            lab=lab,
            released=released,
            sentence=sentence,
            rubric=self._rubrics.of(lab),
            reviews=tuple(self._shown(number, one) for number, one in enumerate(shown, 1)),
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
            She cannot read it yet.
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
        self, session: Session, found: Sequence[Received], lab: int, *, released: bool
    ) -> str:
        due = window_of(session, self._place, lab).due
        if reviews.round_of(session, self._place.course, lab) is None:
            return "Reviewers are named at the deadline."
        live = [one for one in found if one.review.state not in CLOSED_TO_REVIEW]
        if not live:
            return (
                "This report has no reviewers: it was not in the round, or nobody could be named."
            )
        done = len(_done(found))
        if released:
            return (
                f"{done} reviewers have written." if done else "No reviewer has written anything."
            )
        return (
            f"The reviews can be read when all are in, at the latest after {due:%A %d %B, %H:%M}."
        )

    def _shown(self, number: int, one: Received) -> ReceivedReview:
        row = one.review
        assert row.done is not None  # noqa: S101 -- only what is done is shown
        return ReceivedReview(
            id=row.id,
            number=number,
            answers=answers_of(row),
            score=row.score,
            done=row.done.astimezone(self._place.plan.tz),
            reaction=reaction_of(one),
        )


def reaction_of(one: Received) -> Reaction | None:
    """Give what the author said of a review."""
    said = one.reaction
    return None if said is None else Reaction(said.helpful, said.word, said.unfair)


def _done(found: Sequence[Received]) -> list[Received]:
    return [one for one in found if one.review.state == ReviewState.DONE]
