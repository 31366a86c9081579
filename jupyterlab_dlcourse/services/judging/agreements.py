"""Agreeing with the suggestion for many: shown before, done together, taken back together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from jupyterlab_dlcourse.auth.policy import Action, may, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.services.answers.judging import (
    Agreed,
    AgreeLine,
    AgreementPreview,
    Batch,
    LeftOut,
    NewJudgement,
    QueueNeed,
    QueueRow,
    Selection,
    Undone,
)
from jupyterlab_dlcourse.services.dates.deadlines import planned
from jupyterlab_dlcourse.services.judging.judgements import exercise_ids, put, take_back
from jupyterlab_dlcourse.services.judging.queue_facts import read_hand_ins
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.judging.work_queue import resubmit_until
from jupyterlab_dlcourse.services.standing.facts import BEING_GRADED
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import judging
from jupyterlab_dlcourse.store.tables import JudgementRow


class Agreements:
    """Judges many as the grader suggests, where nothing speaks against it."""

    def __init__(self, workplace: Workplace, rows: QueueRows) -> None:
        self._place = workplace
        self._rows = rows

    def preview(self, actor: Actor, lab: int, chosen: Selection) -> AgreementPreview:
        """Say who would be judged how, who is left out and why; nothing is done."""
        require(actor, Action.JUDGE, actor.id)
        planned(self._place.plan, lab)
        with self._place.database.read() as session:
            rows = self._rows.of(session, lab, set(chosen.people))
        return _summed(self._lines(actor, lab, rows, chosen.people))

    def agree(self, actor: Actor, lab: int, agreed: Agreed) -> Batch:
        """Judge all that are still as they were shown, in one transaction; name the others."""
        require(actor, Action.JUDGE, actor.id)
        place = self._place
        planned(place.plan, lab)
        shown = {one.person: one for one in agreed.lines}
        with place.database.write() as session:
            lines = self._lines(actor, lab, self._rows.of(session, lab, set(shown)), tuple(shown))
            done: list[JudgementRow] = []
            left_out: list[LeftOut] = []
            before = {one.person: one for one in read_hand_ins(session, place, lab, set(shown))}
            for line in lines:
                seen = shown[line.person]
                same = (seen.attempt, seen.after, seen.verdict) == (
                    line.attempt,
                    line.after,
                    line.verdict,
                )
                if line.verdict is None or not same:
                    why = line.left_out or "It is another now than it was shown: look again."
                    left_out.append(LeftOut(line.person, line.name, why))
                    continue
                word = NewJudgement(
                    verdict=line.verdict,
                    attempt=line.attempt,
                    after=line.after,
                    reason=line.reason,
                    exercises=line.exercises,
                    until=line.until,
                )
                done.append(put(session, place, actor, lab, before[line.person], word))
            rows = self._rows.of(session, lab, {row.person for row in done})
            return Batch(
                rows=tuple(rows.values()),
                judgements=tuple(row.id for row in done),
                left_out=tuple(left_out),
            )

    def undo(self, actor: Actor, lab: int, undone: Undone) -> Batch:
        """Take judgements back together; what is not the last word any more is left out."""
        require(actor, Action.JUDGE, actor.id)
        place = self._place
        planned(place.plan, lab)
        with place.database.write() as session:
            asked = set(undone.judgements)
            words = [row for row in judging.words_on(session, place.course, lab) if row.id in asked]
            people = {row.person for row in words}
            back: list[JudgementRow] = []
            left_out: list[LeftOut] = []
            for found in read_hand_ins(session, place, lab, people):
                last = found.last
                if last is None or last.id not in asked:
                    why = "This is not the last word any more."
                    left_out.append(LeftOut(found.person, found.name, why))
                elif not may(actor, Action.UNDO_WORD, last.by):
                    why = "A colleague said this: she or a teacher can take it back."
                    left_out.append(LeftOut(found.person, found.name, why))
                else:
                    take_back(session, place, actor, found)
                    back.append(last)
            session.flush()
            rows = self._rows.of(session, lab, {row.person for row in back})
            return Batch(
                rows=tuple(rows.values()),
                judgements=tuple(row.id for row in back),
                left_out=tuple(left_out),
            )

    def _lines(
        self, actor: Actor, lab: int, rows: dict[str, QueueRow], people: Sequence[str]
    ) -> list[AgreeLine]:
        until = resubmit_until(self._place, self._place.clock())
        known = exercise_ids(self._place, lab)
        return [
            self._line(actor, lab, rows[person], until, known)
            if person in rows
            else _nobody(person)
            for person in dict.fromkeys(people)
        ]

    def _line(
        self,
        actor: Actor,
        lab: int,
        row: QueueRow,
        until: datetime | None,
        known: tuple[str, ...],
    ) -> AgreeLine:
        why = _against(actor, row, resubmissions=until is not None)
        verdict = None if why else _suggested(row)
        mend = self._to_mend(lab, row, known) if verdict is Word.RESUBMIT else ()
        return AgreeLine(
            person=row.person,
            name=row.name,
            attempt=row.attempt,
            after=None if row.judgement is None else row.judgement.id,
            verdict=verdict,
            exercises=mend,
            until=until if verdict is Word.RESUBMIT else None,
            reason=self._reason(lab, row) if verdict is Word.RESUBMIT else "",
            left_out=why,
        )

    def _to_mend(self, lab: int, row: QueueRow, known: tuple[str, ...]) -> tuple[str, ...]:
        """Give the exercises without an answer and those of the checks that failed."""
        made = self._place.labs.get(lab)
        checks = {} if made is None else {check.id: check.exercise for check in made.checks}
        found = {*row.unanswered, *(checks.get(id_, "") for id_ in row.failed)}
        return tuple(id_ for id_ in known if id_ in found)

    def _reason(self, lab: int, row: QueueRow) -> str:
        """Say to the student what the grader found missing."""
        made = self._place.labs.get(lab)
        titles = {} if made is None else {check.id: check.title for check in made.checks}
        said = []
        if row.unanswered:
            said.append(f"Without an answer: {', '.join(row.unanswered)}.")
        if row.failed:
            said.append(f"Not passed: {'; '.join(titles.get(id_, id_) for id_ in row.failed)}.")
        return "\n".join(said)


def _suggested(row: QueueRow) -> Word:
    return Word.PASS if row.suggestion is Outcome.PASS else Word.RESUBMIT


def _against(actor: Actor, row: QueueRow, *, resubmissions: bool) -> str:
    """Say why a hand-in is not judged with many others; "" where nothing speaks against it."""
    reasons = (
        (row.attempt is None, "Nothing is handed in."),
        (row.attempt is not None and not row.counts, "What is handed in does not count."),
        (row.judged, "It is judged already."),
        (row.job in BEING_GRADED, "Its report is being made."),
        (row.suggestion is None, "There is no report on it."),
        (row.suggestion is Outcome.UNKNOWN, "The checks cannot tell: look yourself."),
        (row.claim is not None and row.claim.by != actor.id, "A colleague is at it."),
        (bool(row.flags), "Somebody asked for a teacher: look yourself."),
        (row.need is QueueNeed.DISAGREEMENT, f"{row.why} Look yourself."),
        (
            row.suggestion is Outcome.FAIL and row.resubmission,
            "It was resubmitted and still fails: look yourself.",
        ),
        (
            row.suggestion is Outcome.FAIL and not resubmissions,
            "A fail is said one by one: this course takes no resubmissions.",
        ),
    )
    return next((why for holds, why in reasons if holds), "")


def _summed(lines: Sequence[AgreeLine]) -> AgreementPreview:
    words = [line.verdict for line in lines]
    return AgreementPreview(
        lines=tuple(lines),
        passed=words.count(Word.PASS),
        to_resubmit=words.count(Word.RESUBMIT),
        left_out=words.count(None),
    )


def _nobody(person: str) -> AgreeLine:
    return AgreeLine(
        person=person,
        name=person,
        attempt=None,
        after=None,
        verdict=None,
        exercises=(),
        until=None,
        reason="",
        left_out="There is no such student in this course.",
    )
