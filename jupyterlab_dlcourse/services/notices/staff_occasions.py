"""What TAs and teachers are to be told now."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import groupby

from sqlalchemy.orm import Session

from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.course.calendar import spoken
from jupyterlab_dlcourse.course.due import span_text
from jupyterlab_dlcourse.course.rubric_files import rubric_name
from jupyterlab_dlcourse.reviews.rubric.reading import RubricFault
from jupyterlab_dlcourse.services.answers.notice import NoticeKind
from jupyterlab_dlcourse.services.notices.occasions import Occasion
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import downtimes, people, requests, reviews


def of_staff(
    session: Session, place: Workplace, role: Role, faults: tuple[RubricFault, ...]
) -> tuple[Occasion, ...]:
    """Give everything somebody of the staff is to be told now; ``faults`` are the rubrics'."""
    found = (*_held(session, place), *_requests(session, place))
    if role is not Role.TEACHER:
        return found
    return (*found, *_rubrics(place, faults), *_downtimes(session, place))


def _held(session: Session, place: Workplace) -> tuple[Occasion, ...]:
    """Tell of copies that wait once a day: at a deadline there are many."""
    count = len(reviews.held_copies(session))
    if not count:
        return ()
    copies = "1 anonymous copy waits" if count == 1 else f"{count} anonymous copies wait"
    today = place.clock().astimezone(place.plan.tz).date()
    text = f"{copies} for a TA to look at before reviewers get to read."
    return (Occasion(f"held/{today}", NoticeKind.HELD, text),)


def _requests(session: Session, place: Workplace) -> tuple[Occasion, ...]:
    names = people.names(session, place.course)
    return tuple(
        Occasion(
            f"request/{one.request.id}",
            NoticeKind.REQUEST,
            f"{names.get(one.request.person, one.request.person)} "
            f"{'asks for another look at' if one.judgement else 'reports a problem with'} "
            f"lab {one.request.lab}.",
            one.request.lab,
        )
        for one in requests.asked(session, place.course)
        if requests.is_open(one)
    )


def _rubrics(place: Workplace, faults: tuple[RubricFault, ...]) -> Iterator[Occasion]:
    """Tell of each faulty file once, and once more when its faults are others."""
    labs = {rubric_name(lab.lab): lab.lab for lab in place.plan.labs}
    for file, found in groupby(faults, lambda one: one.file):
        told = [one.reason for one in found]
        key = hashlib.sha256("\n".join((file, *told)).encode()).hexdigest()[:16]
        more = f" ({len(told) - 1} more)" if len(told) > 1 else ""
        text = f"{_named(file, labs.get(file))}{told[0]}{more}"
        yield Occasion(f"rubrics/{key}", NoticeKind.RUBRIC, text, labs.get(file))


def _named(file: str, lab: int | None) -> str:
    if lab is not None:
        return f"The rubric of lab {lab} has faults, and the general one is used instead: "
    return f"The rubric file {file} is not used: " if file else ""


def _downtimes(session: Session, place: Workplace) -> tuple[Occasion, ...]:
    return tuple(
        Occasion(
            f"downtime/{row.id}",
            NoticeKind.UPKEEP,
            f"The server did not run for {span_text(row.ends - row.starts)} from "
            f"{spoken(place.plan, row.starts)}, close to a deadline: was it an outage?",
        )
        for row in downtimes.open_downtimes(session, place.course)
    )
