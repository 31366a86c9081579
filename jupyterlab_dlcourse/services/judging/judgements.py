"""Judging one hand-in, and taking the last word back."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.course.due import on_time
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.errors import Conflict, Invalid
from jupyterlab_dlcourse.reviews.rubric.filled import kept_text
from jupyterlab_dlcourse.services.answers.judging import NewJudgement, QueueRow
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.decisions import note
from jupyterlab_dlcourse.services.judging.claims import refuse_colleague, require_student
from jupyterlab_dlcourse.services.judging.queue_facts import HandIn, read_hand_ins
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows, given
from jupyterlab_dlcourse.services.judging.work_queue import resubmit_until
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import judging, people
from jupyterlab_dlcourse.store.tables import JudgementRow

JUDGE, UNDO = "judge", "undo judgement"
_LATER = timedelta(microseconds=1)


class Judgements:
    """Judges hand-ins, one at a time."""

    def __init__(self, workplace: Workplace, rows: QueueRows) -> None:
        self._place = workplace
        self._rows = rows

    def judge(self, actor: Actor, lab: int, person: str, word: NewJudgement) -> QueueRow:
        """Keep a judgement, log it, and give the student's row as it is then.

        The actor's draft is dropped and her claim let go.

        Raises
        ------
        NotFound
            There is no such lab, or no such student.
        Conflict
            The student handed in again, a colleague judged meanwhile or is at it.
        Invalid
            A "resubmit" where the course takes none, with a date that is past, or with an
            exercise that the lab does not have; exercises or a date with another word.
        """
        require(actor, Action.JUDGE, actor.id)
        place = self._place
        planned(place.plan, lab)
        with place.database.write() as session:
            require_student(session, place, person)
            (found,) = read_hand_ins(session, place, lab, (person,))
            refuse_changed(session, place, found, word.attempt, word.after)
            refuse_colleague(session, place, actor, lab, person)
            checked = self._checked(lab, word)
            put(session, place, actor, lab, found, checked)
            judging.count_uses(session, place.course, word.remarks)
            claim = judging.find_claim(session, place.course, lab, person)
            if claim is not None:
                session.delete(claim)
            session.flush()
            return self._rows.of(session, lab, (person,))[person]

    def undo(self, actor: Actor, lab: int, person: str, judgement: int) -> QueueRow:
        """Take the last word on a person's lab back; the one before it holds again.

        Raises
        ------
        NotFound
            There is no such lab, or no such student.
        Forbidden
            It is a colleague's word, and the actor is no teacher.
        Conflict
            ``judgement`` is not the last word, or was taken back already.
        """
        require(actor, Action.JUDGE, actor.id)
        place = self._place
        planned(place.plan, lab)
        with place.database.write() as session:
            require_student(session, place, person)
            (found,) = read_hand_ins(session, place, lab, (person,))
            last = found.last
            if last is None or last.id != judgement:
                raise Conflict(
                    "This is not the last word any more. Look at what there is now.",
                    **_now(session, place, found),
                )
            require(actor, Action.UNDO_WORD, last.by)
            take_back(session, place, actor, found)
            session.flush()
            return self._rows.of(session, lab, (person,))[person]

    def _checked(self, lab: int, word: NewJudgement) -> NewJudgement:
        """Give the word as it is kept; `Invalid` where it does not fit the lab or the time."""
        return msgspec.structs.replace(
            word,
            reason=kept_text(word.reason),
            until=self._until(word, self._place.clock()),
            exercises=self._exercises(lab, word),
        )

    def _until(self, word: NewJudgement, now: datetime) -> datetime | None:
        if word.verdict is not Word.RESUBMIT:
            if word.until is not None:
                raise Invalid("Only “resubmit” has a date.")
            return None
        standard = resubmit_until(self._place, now)
        if standard is None:
            raise Invalid("This course takes no resubmissions: say pass or fail.")
        if word.until is None:
            return standard
        if word.until.tzinfo is None:
            raise Invalid("Say the zone of the date: 2023-09-25T23:59:00+02:00.")
        if not on_time(now, word.until):
            raise Invalid("This date is past: give one to come.", until=word.until.isoformat())
        return word.until

    def _exercises(self, lab: int, word: NewJudgement) -> tuple[str, ...]:
        """Give the exercises to mend, each once, in the order of the lab."""
        if word.exercises and word.verdict is not Word.RESUBMIT:
            raise Invalid("Only “resubmit” names exercises to mend.")
        known = exercise_ids(self._place, lab)
        unknown = [id_ for id_ in word.exercises if id_ not in known]
        if unknown:
            raise Invalid(f"Lab {lab} has no exercise {unknown[0]}.", exercise=unknown[0])
        return tuple(id_ for id_ in known if id_ in word.exercises)


def exercise_ids(place: Workplace, lab: int) -> tuple[str, ...]:
    """Give the ids of a lab's exercises, each once."""
    made = place.labs.get(lab)
    return () if made is None else tuple(dict.fromkeys(one.id for one in made.exercises))


def put(
    session: Session, place: Workplace, actor: Actor, lab: int, found: HandIn, word: NewJudgement
) -> JudgementRow:
    """Add a judgement, log it and drop the actor's draft of it."""
    now, last = place.clock(), found.last
    row = JudgementRow(
        course=place.course,
        person=found.person,
        lab=lab,
        attempt=word.attempt,
        verdict=word.verdict,
        by=actor.id,
        at=now if last is None else max(now, last.at + _LATER),  # told apart by their time
        reason=word.reason,
        until=word.until,
        exercises=msgspec.json.encode(word.exercises).decode(),
        undone=None,
    )
    session.add(row)
    session.flush()
    judging.drop_draft(session, place.course, lab, found.person, actor.id)
    note(
        session,
        place,
        actor.id,
        JUDGE,
        person=found.person,
        lab=lab,
        before=None if last is None else _logged(last),
        after=_logged(row),
        why=row.reason,
    )
    return row


def take_back(session: Session, place: Workplace, actor: Actor, found: HandIn) -> None:
    """Mark the last word on a hand-in as undone and log it; the one before holds again."""
    last = found.last
    assert last is not None  # noqa: S101 -- asked by the callers
    last.undone = place.clock()
    note(
        session,
        place,
        actor.id,
        UNDO,
        person=found.person,
        lab=last.lab,
        before=_logged(last),
        after=_logged(found.words[-2]) if len(found.words) > 1 else None,
    )


def refuse_changed(
    session: Session, place: Workplace, found: HandIn, attempt: str | None, after: int | None
) -> None:
    """Raise `Conflict` where a judgement was made on what is not the case any more."""
    stands = None if found.stands is None else found.stands.id
    last = None if found.last is None else found.last.id
    if stands != attempt:
        raise Conflict(
            f"{found.name} handed in again meanwhile. Look at the new attempt first."
            if stands is not None
            else "Nothing is handed in here: judge without an attempt.",
            **_now(session, place, found),
        )
    if last != after:
        raise Conflict(_said(session, place, found), **_now(session, place, found))


def _said(session: Session, place: Workplace, found: HandIn) -> str:
    """Say what was said of a hand-in since it was looked at."""
    last = found.last
    if last is None:
        return "The word you saw was taken back meanwhile. Look at it again."
    who = people.names(session, place.course).get(last.by, last.by)
    return f"{who} judged this meanwhile: {last.verdict}. Look at that first."


def _now(session: Session, place: Workplace, found: HandIn) -> dict[str, Json]:
    """Give what there is now, for who judged on something older."""
    last, stands = found.last, found.stands
    names = people.names(session, place.course)
    word = None if last is None else msgspec.to_builtins(given(last, names, place))
    return {
        "attempt": None if stands is None else stands.id,
        "number": 0 if stands is None else stands.number,
        "judgement": word,
    }


def _logged(row: JudgementRow) -> dict[str, Json]:
    """Give what the log keeps of a judgement."""
    return {
        "judgement": row.id,
        "verdict": row.verdict,
        "attempt": row.attempt,
        "by": row.by,
        "until": None if row.until is None else row.until.isoformat(),
        "exercises": msgspec.json.decode(row.exercises),
    }
