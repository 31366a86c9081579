"""What was said of a student's lab, and what a "resubmit" asks of her."""

from __future__ import annotations

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.course.calendar import days_on
from jupyterlab_dlcourse.course.due import deadline, on_time
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.services.answers.lab import Resubmission, ToldJudgement
from jupyterlab_dlcourse.services.dates.deadlines import Grants
from jupyterlab_dlcourse.services.handing_in.mending import mended
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts
from jupyterlab_dlcourse.store.tables import JudgementRow


def told_judgement(place: Workplace, lab: int, grants: Grants) -> ToldJudgement | None:
    """Give the word that holds on a lab as its student reads it, None while there is none."""
    row = _last(lab, grants)
    if row is None:
        return None
    zone = place.plan.tz
    return ToldJudgement(
        id=row.id,
        verdict=Word(row.verdict),
        at=row.at.astimezone(zone),
        reason=row.reason,
        attempt=row.attempt,
        until=None if row.until is None else row.until.astimezone(zone),
        exercises=tuple(msgspec.json.decode(row.exercises, type=list[str])),
    )


def resubmission_of(
    session: Session, place: Workplace, lab: int, person: str, grants: Grants
) -> Resubmission | None:
    """Give what is to be mended until when, None where the last word is no "resubmit"."""
    row, rules = _last(lab, grants), place.plan.rules
    if row is None or row.verdict != Word.RESUBMIT or not rules.resubmission.allowed:
        return None
    asked = row.until or days_on(place.plan, row.at, rules.resubmission.days)
    until = deadline(asked, grants.of(lab), rules).astimezone(place.plan.tz)
    found = attempts.attempts_of(session, place.course, person, lab)
    again = [
        one
        for one in found
        if one.attempt.received > row.at and on_time(one.attempt.received, until)
    ]
    newest = again[0] if again else None
    return Resubmission(
        until=until,
        open=on_time(place.clock(), until),
        reason=row.reason,
        direct=not rules.resubmission.peer_reviewed,
        attempt=None if newest is None else newest.attempt.id,
        exercises=mended(session, place, row, newest),
    )


def _last(lab: int, grants: Grants) -> JudgementRow | None:
    words = [row for row in grants.judgements if row.lab == lab]
    return words[-1] if words else None
