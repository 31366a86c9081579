"""A person, or a whole course, as data that other programs read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec

from jupyterlab_dlcourse.auth.roles import Role
from jupyterlab_dlcourse.course.standing import Standing
from jupyterlab_dlcourse.services.answers.person import Identity
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.standing.gradebooks import Gradebooks
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import export, judgements, log
from jupyterlab_dlcourse.store.queries.log import Wanted


class ExportedPerson(msgspec.Struct, frozen=True):
    """All there is about a person: ``kept`` are the rows by table; ``standing`` is a student's.

    Files are named by their SHA-256: they lie in the course's folder ``files``.
    """

    person: Identity
    standing: Standing | None
    kept: dict[str, list[dict[str, Any]]]


class ExportedCourse(msgspec.Struct, frozen=True):
    """All there is about a course, at a time."""

    course: str
    title: str
    at: datetime
    people: tuple[ExportedPerson, ...]
    outages: tuple[dict[str, Any], ...]
    decisions: tuple[dict[str, Any], ...]


class Exports:
    """Reads everything; nothing asks who wants it, so it is for the command line."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def person(self, login: str) -> ExportedPerson:
        """Give all about a person; `NotFound` if she is not in the course."""
        who = People(self._place).find(login)
        rows = Gradebooks(self._place).rows((who.id,))
        return self._exported(who, rows[0].standing if rows else None)

    def course(self) -> ExportedCourse:
        """Give all about the course."""
        place = self._place
        standings = {row.person: row.standing for row in Gradebooks(place).rows()}
        everyone = People(place).everyone()
        with place.database.read() as session:
            down = judgements.outages(session, place.course)
            outages = tuple(
                {"starts": row.starts, "ends": row.ends, "what": row.what, "by": row.by}
                for row in down
            )
        return ExportedCourse(
            course=place.course,
            title=place.plan.title,
            at=place.clock().astimezone(place.plan.tz),
            people=tuple(self._exported(who, standings.get(who.id)) for who in everyone),
            outages=outages,
            decisions=tuple(self._decisions()),
        )

    def _exported(self, who: Identity, standing: Standing | None) -> ExportedPerson:
        with self._place.database.read() as session:
            kept = export.kept_of(session, self._place.course, who.id)
        return ExportedPerson(who, standing if who.role == Role.STUDENT else None, kept)

    def _decisions(self) -> Iterator[dict[str, Any]]:
        place = self._place
        with place.database.read() as session:
            for row in log.decisions(session, place.course, Wanted(), None):
                yield {
                    "at": row.at,
                    "by": row.by,
                    "action": row.action,
                    "person": row.person,
                    "lab": row.lab,
                    "before": msgspec.json.decode(row.before),
                    "after": msgspec.json.decode(row.after),
                    "why": row.why,
                }
