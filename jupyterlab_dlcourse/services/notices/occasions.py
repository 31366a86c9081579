"""What a student is to be told now, worked out from what is the case.

An occasion that no longer holds is simply not found again, and so nobody hears of it late.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.course.calendar import spoken
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.course.standing import Standing, standing
from jupyterlab_dlcourse.reviews.allocation.model import ReviewState
from jupyterlab_dlcourse.services.answers.attempt import JobState
from jupyterlab_dlcourse.services.answers.notice import NoticeKind
from jupyterlab_dlcourse.services.dates.deadlines import Grants, grants_of
from jupyterlab_dlcourse.services.dates.moved import moved_by
from jupyterlab_dlcourse.services.dates.windows import NOBODY
from jupyterlab_dlcourse.services.reviews.duties import Duty, duties_of
from jupyterlab_dlcourse.services.reviews.reviewing import is_released
from jupyterlab_dlcourse.services.standing.facts import facts_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import notices, requests, reviews

FRESH: Final = timedelta(days=14)  # what is older is no news, and nobody is told of it any more
SOON: Final = timedelta(hours=24)


class Occasion(msgspec.Struct, frozen=True):
    """A reason to tell something; ``key`` names it, so that it is told once."""

    key: str
    kind: NoticeKind
    text: str
    lab: int | None = None


class _Student(msgspec.Struct, frozen=True):
    """What the occasions of a student are found in."""

    session: Session
    place: Workplace
    person: str
    now: datetime
    grants: Grants
    duties: dict[int, Duty]
    standing: Standing

    def is_fresh(self, at: datetime) -> bool:
        return self.now - FRESH <= at

    def is_soon(self, at: datetime) -> bool:
        return self.now <= at <= self.now + SOON

    def spoken(self, at: datetime) -> str:
        return spoken(self.place.plan, at)


def of_student(session: Session, place: Workplace, person: str) -> tuple[Occasion, ...]:
    """Give everything a student is to be told now."""
    now = place.clock()
    one = _Student(
        session=session,
        place=place,
        person=person,
        now=now,
        grants=grants_of(session, place.plan, person),
        duties=duties_of(session, place, person),
        standing=standing(place.plan, facts_of(session, place, person), now),
    )
    found = (_reports, _judged, _reviews, _deadlines, _moved, _to_review, _answered)
    return tuple(occasion for look in found for occasion in look(one))


def _reports(one: _Student) -> Iterator[Occasion]:
    for made in notices.newest_reports(one.session, one.place.course, one.person):
        done = made.state == JobState.DONE and made.made is not None
        if done and made.made is not None and one.is_fresh(made.made):
            text = f"The report on lab {made.lab}, attempt {made.number}, is ready."
            yield Occasion(f"report/{made.attempt}", NoticeKind.REPORT, text, made.lab)


def _judged(one: _Student) -> Iterator[Occasion]:
    labs = {lab.lab: lab for lab in one.standing.labs}
    last = {row.lab: row for row in one.grants.judgements}
    for lab, row in last.items():
        if lab not in labs or not one.is_fresh(row.at):
            continue
        said = f" {row.reason}" if row.reason else ""
        if row.verdict == Word.RESUBMIT:
            if labs[lab].state is LabState.RESUBMIT:
                text = f"Lab {lab}: {labs[lab].reason}{said}"
                yield Occasion(f"judged/{row.id}", NoticeKind.RESUBMIT, text, lab)
            continue
        word = "passed" if row.verdict == Word.PASS else "not passed"
        text = f"Lab {lab} is judged: {word}.{said}"
        yield Occasion(f"judged/{row.id}", NoticeKind.JUDGED, text, lab)


def _reviews(one: _Student) -> Iterator[Occasion]:
    count = one.place.plan.rules.reviews.count
    for lab, duty in one.duties.items():
        found = reviews.received_by(one.session, one.place.course, one.person, lab)
        done = [row.review.done for row in found if row.review.state == ReviewState.DONE]
        if not done or not is_released(found, count, closed=not duty.open):
            continue
        newest = max(at for at in done if at is not None)
        if one.is_fresh(max(newest, duty.due) if not duty.open else newest):
            written = "1 review" if len(done) == 1 else f"{len(done)} reviews"
            text = f"{written} of your report of lab {lab} can be read."
            yield Occasion(f"reviews/{lab}", NoticeKind.REVIEWS, text, lab)


def _deadlines(one: _Student) -> Iterator[Occasion]:
    for lab in one.standing.labs:
        if lab.state not in {LabState.OPEN, LabState.RESUBMIT}:
            continue
        due = one.grants.due(lab.lab)
        if one.is_soon(due):
            what = "resubmitted" if lab.state is LabState.RESUBMIT else "handed in"
            text = f"Lab {lab.lab} is due {one.spoken(due)} and not {what} yet."
            yield Occasion(f"due/{lab.lab}/{due:%FT%H:%M}", NoticeKind.DEADLINE, text, lab.lab)


def _moved(one: _Student) -> Iterator[Occasion]:
    """Tell of her own extensions, and of what moved everyone's deadlines."""
    plan = one.place.plan
    for row in one.grants.extensions:
        if row.person is not None and row.until >= one.now and plan.lab(row.lab) is not None:
            text = f"You have until {one.spoken(row.until)} for lab {row.lab}. {row.reason}"
            yield Occasion(f"extension/{row.id}", NoticeKind.MOVED, text, row.lab)
    for moved in moved_by(plan, grants_of(one.session, plan, NOBODY)):
        if moved.after >= one.now:
            key = f"moved/{moved.lab}/{moved.after:%FT%H:%M}"
            yield Occasion(key, NoticeKind.MOVED, moved.text, moved.lab)


def _to_review(one: _Student) -> Iterator[Occasion]:
    for lab, duty in one.duties.items():
        left = duty.asked - duty.done
        if duty.open and left > 0 and one.is_soon(duty.due):
            reports = "1 report" if left == 1 else f"{left} reports"
            text = f"Review {reports} of lab {lab} by {one.spoken(duty.due)}."
            yield Occasion(f"to-review/{lab}", NoticeKind.TO_REVIEW, text, lab)


def _answered(one: _Student) -> Iterator[Occasion]:
    for asked in requests.asked(one.session, one.place.course, one.person):
        row = asked.request
        if row.answered is not None and one.is_fresh(row.answered):
            word = "accepted" if row.accepted else "declined"
            text = f"Your request about lab {row.lab} is {word}: {row.answer}"
            yield Occasion(f"answered/{row.id}", NoticeKind.ANSWERED, text, row.lab)
