"""What the plots of the class draw: checks by lab, reviews over time."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

import msgspec
from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.policy import Action, require
from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.services.answers.gradebook import (
    CheckCounts,
    ClassPlots,
    LabChecks,
    LabReviews,
    Progress,
)
from jupyterlab_dlcourse.services.dates.windows import window_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import classes, queue, reviews

_MOST_POINTS: Final = 60


class _Check(msgspec.Struct, frozen=True):
    id: str
    title: str
    outcome: Outcome
    required: bool = True


class _Report(msgspec.Struct, frozen=True):
    """A report as far as it is counted: the rest is passed over unread."""

    suggestion: Outcome
    checks: tuple[_Check, ...] = ()


class Plots:
    """Counts a class for its plots; reports are read again only when they were made again."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace
        self._read: dict[str, tuple[datetime, _Report]] = {}

    def of(self, actor: Actor) -> ClassPlots:
        """Give all counts; `Forbidden` to students."""
        require(actor, Action.SEE_CLASS, actor.id)
        place = self._place
        with place.database.read() as session:
            newest = self._newest(session)
            done = self._reviews(session)
        labs = [lab.lab for lab in place.plan.labs]
        return ClassPlots(
            checks=tuple(_checks(lab, newest[lab]) for lab in labs if newest.get(lab)),
            reviews=done,
        )

    def _newest(self, session: Session) -> dict[int, list[_Report]]:
        """Give the newest report of each student, by lab."""
        made = {
            (person, lab): (attempt, at)
            for attempt, person, lab, at in classes.reports_made(session, self._place.course)
        }
        known = {attempt: self._read.get(attempt) for attempt, _ in made.values()}
        wanted = [
            attempt
            for attempt, at in made.values()
            if (had := known[attempt]) is None or had[0] != at
        ]
        times = dict(made.values())
        read = {
            attempt: (times[attempt], msgspec.json.decode(body, type=_Report))
            for attempt, body in queue.report_bodies(session, wanted).items()
        }
        # those of older attempts are let go
        self._read = {attempt: one for attempt, one in known.items() if one is not None} | read
        by_lab: defaultdict[int, list[_Report]] = defaultdict(list)
        for (_, lab), (attempt, _) in made.items():
            if attempt in self._read:
                by_lab[lab].append(self._read[attempt][1])
        return by_lab

    def _reviews(self, session: Session) -> tuple[LabReviews, ...]:
        place = self._place
        times: defaultdict[int, list[datetime | None]] = defaultdict(list)
        for lab, at in classes.review_times(session, place.course):
            times[lab].append(at)
        found = []
        for row in reviews.rounds(session, place.course):
            if place.plan.lab(row.lab) is None:
                continue
            window = window_of(session, place, row.lab)
            done = sorted(at for at in times[row.lab] if at is not None)
            opens = window.opens.astimezone(place.plan.tz)
            asked = len(times[row.lab])
            points = self._points(done)
            found.append(LabReviews(row.lab, opens, window.due, asked, len(done), points))
        return tuple(found)

    def _points(self, done: Sequence[datetime]) -> tuple[Progress, ...]:
        """Give the count at so many moments that a curve can be drawn, the last one included."""
        step = max(1, -(-len(done) // _MOST_POINTS))
        places = {*range(step - 1, len(done), step), *([len(done) - 1] if done else [])}
        zone = self._place.plan.tz
        return tuple(Progress(done[at].astimezone(zone), at + 1) for at in sorted(places))


def _checks(lab: int, reports: Sequence[_Report]) -> LabChecks:
    counts: defaultdict[str, Counter[Outcome]] = defaultdict(Counter)
    last: dict[str, _Check] = {}
    for report in reports:
        for check in report.checks:
            counts[check.id][check.outcome] += 1
            last[check.id] = check
    shown = [_counted(last[id_], counts[id_]) for id_ in last]
    outcomes = Counter(report.suggestion for report in reports)
    return LabChecks(
        lab=lab,
        reports=len(reports),
        passed=outcomes[Outcome.PASS],
        failed=outcomes[Outcome.FAIL],
        unknown=outcomes[Outcome.UNKNOWN],
        checks=tuple(_worst_first(shown)),
    )


def _counted(check: _Check, counts: Counter[Outcome]) -> CheckCounts:
    return CheckCounts(
        id=check.id,
        title=check.title,
        required=check.required,
        passed=counts[Outcome.PASS],
        failed=counts[Outcome.FAIL],
        unknown=counts[Outcome.UNKNOWN],
    )


def _worst_first(checks: Iterable[CheckCounts]) -> list[CheckCounts]:
    return sorted(checks, key=lambda one: (-one.failed, -one.unknown, one.id))
