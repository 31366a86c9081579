"""Calendars: a person's dates behind an address that only she knows, and can renew."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime

import msgspec

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.feed.dates import feed_dates
from jupyterlab_dlcourse.course.feed.icalendar import icalendar
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.answers.calendar import CalendarLink
from jupyterlab_dlcourse.services.standing.facts import facts_of
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import notices
from jupyterlab_dlcourse.store.tables import FeedRow

_BYTES = 24


class CalendarFile(msgspec.Struct, frozen=True):
    """A calendar; ``tag`` changes when a date does."""

    text: str
    tag: str


class Calendars:
    """Gives links to calendars, and the calendars."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace

    def link(self, actor: Actor) -> CalendarLink:
        """Give the address of the actor's calendar, made when first asked for."""
        place = self._place
        with place.database.read() as session:
            row = notices.feed_of(session, place.course, actor.id)
        return self.renew(actor) if row is None else self._shown(row.secret, row.since)

    def renew(self, actor: Actor) -> CalendarLink:
        """Give a new address; the old one leads nowhere from now on."""
        place, secret = self._place, secrets.token_urlsafe(_BYTES)
        since = place.clock()
        with place.database.write() as session:
            session.merge(FeedRow(course=place.course, person=actor.id, secret=secret, since=since))
        return self._shown(secret, since)

    def file(self, secret: str) -> CalendarFile:
        """Give the calendar behind a secret; `NotFound` where it is nobody's.

        All secrets are compared, each in the same time: how long it takes says nothing of them.
        """
        place = self._place
        with place.database.read() as session:
            person = None
            for row in notices.feeds(session, place.course):
                if hmac.compare_digest(row.secret.encode(), secret.encode()):
                    person = row.person
            if person is None:
                raise NotFound("There is no such calendar: its address may have been renewed.")
            dates = feed_dates(place.plan, facts_of(session, place, person))
        tag = hashlib.sha256(msgspec.json.encode(dates)).hexdigest()[:32]
        return CalendarFile(icalendar(place.plan, dates, place.clock()), tag)

    def _shown(self, secret: str, since: datetime) -> CalendarLink:
        return CalendarLink(f"calendar/{secret}.ics", since.astimezone(self._place.plan.tz))
