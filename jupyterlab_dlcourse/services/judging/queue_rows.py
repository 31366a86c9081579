"""The rows of a lab's work queue, from what the store knows of each hand-in."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.course.lab_state import LabStanding, lab_standing
from jupyterlab_dlcourse.course.need import Need, QueueEntry, apart, place_of
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.services.answers.attempt import JobState
from jupyterlab_dlcourse.services.answers.judging import (
    GivenJudgement,
    QueueFlag,
    QueueNeed,
    QueueRow,
)
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.judging.digests import NOTHING, Digest, Digests
from jupyterlab_dlcourse.services.judging.queue_facts import HandIn, read_hand_ins
from jupyterlab_dlcourse.services.reviews.replacements import MOST_FLAGS
from jupyterlab_dlcourse.services.reviews.rounds import FLAGGED
from jupyterlab_dlcourse.services.standing.facts import BEING_GRADED, HandedIn, lab_facts
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import people as people_queries
from jupyterlab_dlcourse.store.tables import JudgementRow

_NOTHING_RANK = max(Need) + 1


class _Place(msgspec.Struct, frozen=True):
    """Where a row stands in the queue, and why."""

    need: QueueNeed
    rank: int
    apart: float
    why: str


class QueueRows:
    """Builds the rows of a lab's queue."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace
        self._digests = Digests()

    def of(
        self, session: Session, lab: int, people: Collection[str] | None = None
    ) -> dict[str, QueueRow]:
        """Give the rows of all students, or of some, by account and in order of their names.

        Raises
        ------
        NotFound
            The course has no such lab.
        """
        planned(self._place.plan, lab)
        found = read_hand_ins(session, self._place, lab, people)
        told = self._digests.of(session, [one.stands for one in found if one.stands])
        names = people_queries.names(session, self._place.course)
        now = self._place.clock()
        return {one.person: self._row(lab, one, told, names, now) for one in found}

    def _row(
        self,
        lab: int,
        one: HandIn,
        told: Mapping[str, Digest],
        names: Mapping[str, str],
        now: datetime,
    ) -> QueueRow:
        here = one.stands
        digest = NOTHING if here is None else told.get(here.id, NOTHING)
        scores = _scores(one)
        flags = tuple(_flags(one))
        where = self._where(one, scores, flagged=bool(flags))
        state = self._state(lab, one, now)
        received = None if here is None else here.received.astimezone(self._place.plan.tz)
        waits = one.counts and not one.judged
        return QueueRow(
            person=one.person,
            name=one.name,
            attempt=None if here is None else here.id,
            number=0 if here is None else here.number,
            attempts=len(one.attempts),
            received=received,
            late=here is not None and here.late,
            counts=one.counts,
            job=None if here is None else JobState(here.job),
            suggestion=_suggestion(one),
            failed=digest.failed,
            unclear=digest.unclear,
            unanswered=digest.unanswered,
            peers=scores,
            spread=round(max(scores) - min(scores), 3) if len(scores) > 1 else None,
            judgement=None if one.last is None else given(one.last, names, self._place),
            judged=one.judged,
            resubmission=one.resubmitted,
            claim=one.claim,
            flags=flags,
            waiting_since=received if waits else None,
            need=where.need,
            rank=where.rank,
            apart=where.apart,
            why=where.why,
            state=state.state,
            state_reason=state.reason,
        )

    def _where(self, one: HandIn, scores: tuple[float, ...], *, flagged: bool) -> _Place:
        if one.stands is None:
            return _Place(QueueNeed.NOTHING, _NOTHING_RANK, 0.0, "")
        suggestion = _suggestion(one)
        settled = one.judged and not one.asks  # who asks for another look is heard
        decides = suggestion in (Outcome.PASS, Outcome.FAIL)
        entry = QueueEntry(
            id=one.person,
            received=one.stands.received,
            suggestion=Word(suggestion) if suggestion is not None and decides else None,
            peers=scores,
            attempt=2 if one.resubmitted else 1,
            flagged=flagged,
            judged=None if one.last is None or not settled else Word(one.last.verdict),
        )
        rule = self._place.plan.rules.judging
        placed = place_of(entry, rule)
        need = QueueNeed[placed.need.name]
        return _Place(need, placed.need, apart(entry, rule), placed.reason)

    def _state(self, lab: int, one: HandIn, now: datetime) -> LabStanding:
        plan = self._place.plan
        mine = [
            HandedIn(each.id, lab, each.number, each.received, each.job not in BEING_GRADED)
            for each in one.attempts
        ]
        return lab_standing(plan, planned(plan, lab), lab_facts(lab, mine, one.grants, None), now)


def given(row: JudgementRow, names: Mapping[str, str], place: Workplace) -> GivenJudgement:
    """Give a judgement as staff sees it, in the course's zone."""
    zone = place.plan.tz
    return GivenJudgement(
        id=row.id,
        verdict=Word(row.verdict),
        attempt=row.attempt,
        by=row.by,
        by_name=names.get(row.by, row.by),
        at=row.at.astimezone(zone),
        reason=row.reason,
        until=None if row.until is None else row.until.astimezone(zone),
        exercises=tuple(msgspec.json.decode(row.exercises, type=list[str])),
        undone=None if row.undone is None else row.undone.astimezone(zone),
    )


def _suggestion(one: HandIn) -> Outcome | None:
    here = one.stands
    return None if here is None or here.suggestion is None else Outcome(here.suggestion)


def _scores(one: HandIn) -> tuple[float, ...]:
    """Give the scores of the reviews that are done and not set aside, the best first."""
    scores = (
        round(each.score, 3)
        for each in one.peers
        if each.state == ReviewState.DONE and each.score is not None and not each.set_aside
    )
    return tuple(sorted(scores, reverse=True))


def _flags(one: HandIn) -> Iterator[QueueFlag]:
    """Yield what still waits for somebody's eye."""
    if sum(each.state == FLAGGED for each in one.peers) - one.looked >= MOST_FLAGS:
        yield QueueFlag.UNREVIEWABLE
    if any(each.unfair and each.set_aside is None for each in one.peers):
        yield QueueFlag.UNFAIR
    if one.asks:
        yield QueueFlag.REQUEST
    if one.held:
        yield QueueFlag.HELD
