"""What happened with one student's lab, in order of time, for who judges it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.course.calendar import spoken
from jupyterlab_dlcourse.services.answers.judging_desk import HistoryKind, HistoryLine
from jupyterlab_dlcourse.services.dates.deadlines import grants_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, judgements, judging, people
from jupyterlab_dlcourse.store.tables import ExtensionRow, JudgementRow, RequestRow

_WORDS = {"pass": "Passed", "resubmit": "To resubmit", "fail": "Not passed"}


def history_of(
    session: Session, place: Workplace, lab: int, person: str
) -> tuple[HistoryLine, ...]:
    """Give the hand-ins, judgements (undone ones too), extensions and requests, oldest first."""
    names = people.names(session, place.course)
    lines = [
        *_hand_ins(session, place, lab, person, names),
        *(
            line
            for row in judging.words_on(session, place.course, lab, person)
            for line in _judgement(place, row, names)
        ),
        *(
            _extension(place, row, names)
            for row in judgements.extensions_for(session, place.course, person)
            if row.lab == lab
        ),
        *(
            line
            for row in judging.requests_on(session, place.course, lab, person)
            for line in _request(place, row, names)
        ),
    ]
    return tuple(sorted(lines, key=lambda line: line.at))


def _hand_ins(
    session: Session, place: Workplace, lab: int, person: str, names: Mapping[str, str]
) -> Iterator[HistoryLine]:
    grants = grants_of(session, place.plan, person)
    for found in attempts.attempts_of(session, place.course, person, lab):
        row = found.attempt
        # What came in time for her is not called late, whatever the class's deadline was.
        late = "" if grants.arrival(lab, row.received).counts else " after the deadline"
        yield HistoryLine(
            at=row.received.astimezone(place.plan.tz),
            kind=HistoryKind.HAND_IN,
            by=person,
            by_name=names.get(person, person),
            text=f"Attempt {row.number} handed in{late}.",
            why="",
            attempt=row.id,
        )


def _judgement(
    place: Workplace, row: JudgementRow, names: Mapping[str, str]
) -> Iterator[HistoryLine]:
    until = "" if row.until is None else f" by {spoken(place.plan, row.until)}"
    yield HistoryLine(
        at=row.at.astimezone(place.plan.tz),
        kind=HistoryKind.JUDGEMENT,
        by=row.by,
        by_name=names.get(row.by, row.by),
        text=f"{_WORDS[row.verdict]}{until}.",
        why=row.reason,
        attempt=row.attempt,
        judgement=row.id,
        holds=row.undone is None,
    )
    if row.undone is not None:
        yield HistoryLine(
            at=row.undone.astimezone(place.plan.tz),
            kind=HistoryKind.UNDONE,
            by="",
            by_name="",
            text=f"“{_WORDS[row.verdict]}” was taken back.",
            why="",
            attempt=row.attempt,
            judgement=row.id,
        )


def _extension(place: Workplace, row: ExtensionRow, names: Mapping[str, str]) -> HistoryLine:
    whom = "Everyone has" if row.person is None else "She has"
    return HistoryLine(
        at=row.at.astimezone(place.plan.tz),
        kind=HistoryKind.EXTENSION,
        by=row.by,
        by_name=names.get(row.by, row.by),
        text=f"{whom} time until {spoken(place.plan, row.until)}.",
        why=row.reason,
    )


def _request(place: Workplace, row: RequestRow, names: Mapping[str, str]) -> Iterator[HistoryLine]:
    what = "asks for a new look" if row.kind == "regrade" else "reports a problem"
    name = names.get(row.person, row.person)
    yield HistoryLine(
        at=row.at.astimezone(place.plan.tz),
        kind=HistoryKind.REQUEST,
        by=row.person,
        by_name=name,
        text=f"{name} {what}.",
        why=row.text,
        attempt=row.attempt,
        judgement=row.judgement,
    )
    if row.answered is not None:
        by = row.by or ""
        yield HistoryLine(
            at=row.answered.astimezone(place.plan.tz),
            kind=HistoryKind.ANSWER,
            by=by,
            by_name=names.get(by, by),
            text="Answered.",
            why=row.answer,
            judgement=row.judgement,
        )
