"""Who reviews with care: every reviewer's merit over the term, and which reviews to look at."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.reviews.allocation.model import ReviewerKind, ReviewState
from jupyterlab_dlcourse.reviews.merit.looking import Look, worth_a_look
from jupyterlab_dlcourse.reviews.merit.merit import merits
from jupyterlab_dlcourse.reviews.merit.model import Care, HandedIn, Merit, SpotCheck
from jupyterlab_dlcourse.reviews.reactions.mirrored import Received, weigh
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.score import parts
from jupyterlab_dlcourse.services.answers.review_care import Reviewer, Reviewers
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.reviews.reviewing import answers_of
from jupyterlab_dlcourse.services.reviews.rounds import CLOSED_TO_REVIEW
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people, review_care, reviews
from jupyterlab_dlcourse.store.queries.review_care import Cared
from jupyterlab_dlcourse.store.tables import ReviewRow


class _Term(msgspec.Struct, frozen=True):
    """What the reviews of the term say of their reviewers."""

    merits: Mapping[str, Merit]
    looks: Sequence[Look]


class Merits:
    """Weighs reviewers, for TAs' eyes: it decides nothing."""

    def __init__(self, workplace: Workplace, rubrics: Rubrics) -> None:
        self._place = workplace
        self._rubrics = rubrics

    def of(self, actor: Actor, lab: int) -> Reviewers:
        """Give a lab's reviewers, most in need of a look first; `Forbidden` to students."""
        require(actor, Action.RUN_REVIEWS, actor.id)
        planned(self._place.plan, lab)
        with self._place.database.read() as session:
            cared = review_care.cared_in(session, self._place.course)
            names = people.names(session, self._place.course)
            seed = self._seed(session, lab)
        term = self._term(cared, seed)
        looks: dict[str, Look] = {}
        for look in term.looks:
            if look.lab == lab:
                looks.setdefault(look.reviewer, look)
        of: defaultdict[str, list[ReviewRow]] = defaultdict(list)
        for each in cared:
            if each.review.lab == lab and each.review.kind != ReviewerKind.TA:
                of[each.review.reviewer].append(each.review)
        checked = Counter(each.review.reviewer for each in cared if each.check is not None)
        found = [
            _reviewer(who, names.get(who, who), term.merits.get(who), rows, checked[who])
            for who, rows in of.items()
        ]
        told = [_with_look(each, looks.get(each.person)) for each in found]
        return Reviewers(lab, tuple(sorted(told, key=_by_need)))

    def _seed(self, session: Session, lab: int) -> str:
        """Give what draws the few that are looked at by chance: known to nobody outside."""
        row = reviews.round_of(session, self._place.course, lab)
        return "" if row is None else row.seed

    def _term(self, cared: Iterable[Cared], seed: str) -> _Term:
        done = [each for each in cared if each.review.state == ReviewState.DONE]
        rubrics = {lab: self._rubrics.of(lab) for lab in {each.review.lab for each in done}}
        handed_in = [_handed_in(each.review, rubrics[each.review.lab]) for each in done]
        found = merits(
            handed_in,
            weigh(_received(each) for each in done),
            [SpotCheck(each.review.id, Care(each.check.care)) for each in done if each.check],
        )
        unfair = {
            each.review.id
            for each in done
            if each.reaction is not None and each.reaction.unfair and each.ruling is None
        }
        checked = {each.review.id for each in done if each.check is not None}
        looks = worth_a_look(handed_in, found, unfair=unfair, checked=checked, seed=seed)
        return _Term(found, looks)


def _handed_in(row: ReviewRow, rubric: Rubric) -> HandedIn:
    return HandedIn(
        review=row.id,
        reviewer=row.reviewer,
        lab=row.lab,
        report=f"{row.lab}/{row.author}",
        parts=parts(rubric, answers_of(row)),
        score=row.score or 0.0,
        by_ta=row.kind == ReviewerKind.TA,
    )


def _received(each: Cared) -> Received:
    row, said = each.review, each.reaction
    return Received(
        review=row.id,
        author=row.author,
        lab=row.lab,
        report=f"{row.lab}/{row.author}",
        score=row.score or 0.0,
        helpful=None if said is None else said.helpful,
        upheld=each.ruling is not None and each.ruling.set_aside,
    )


def _reviewer(
    who: str, name: str, merit: Merit | None, rows: Sequence[ReviewRow], checked: int
) -> Reviewer:
    return Reviewer(
        person=who,
        name=name,
        merit=None if merit is None else merit.value,
        new=merit is None or merit.new,
        weak=merit is not None and merit.weak,
        sentence="" if merit is None else merit.sentence(),
        asked=sum(row.state not in CLOSED_TO_REVIEW for row in rows),
        done=sum(row.state == ReviewState.DONE for row in rows),
        checked=checked,
        look="",
        need=0.0,
        reasons=(),
    )


def _with_look(reviewer: Reviewer, look: Look | None) -> Reviewer:
    if look is None:
        return reviewer
    return msgspec.structs.replace(reviewer, look=look.review, need=look.need, reasons=look.reasons)


def _by_need(one: Reviewer) -> tuple[float, float, str, str]:
    return -one.need, 1.0 if one.merit is None else one.merit, one.name, one.person
