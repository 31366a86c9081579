"""Calendars: behind a secret, which is renewed at will."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.standing.calendars import Calendars
from jupyterlab_dlcourse.services.workplace import Workplace
from tests.services.conftest import Join, Judges


@pytest.fixture
def calendars(place: Workplace) -> Calendars:
    return Calendars(place)


def secret(calendars: Calendars, actor: Actor) -> str:
    return calendars.link(actor).path.removeprefix("calendar/").removesuffix(".ics")


def test_the_address_stays_until_it_is_renewed(calendars: Calendars, join: Join) -> None:
    student = join("s1")
    first = secret(calendars, student)
    assert secret(calendars, student) == first
    calendars.renew(student)
    assert secret(calendars, student) != first
    with pytest.raises(NotFound):
        calendars.file(first)


def test_each_sees_her_own_dates(calendars: Calendars, join: Join, judged: Judges) -> None:
    judged(join("s1").id, "resubmit")
    join("s2")
    texts = [calendars.file(secret(calendars, join(who))).text for who in ("s1", "s2")]
    assert ["Resubmit lab 3" in text for text in texts] == [True, False]
    assert all("Lab 3 due" in text for text in texts)


def test_the_tag_changes_with_the_dates_and_not_with_the_time(
    calendars: Calendars, join: Join, judged: Judges, place: Workplace
) -> None:
    hers = secret(calendars, join("s1"))
    before = calendars.file(hers).tag
    place.clock.on(hours=1)  # type: ignore[attr-defined] -- the tests' clock
    assert calendars.file(hers).tag == before
    judged("s1", "resubmit")
    assert calendars.file(hers).tag != before


@pytest.mark.parametrize("guess", ["", "x", "æ" * 40])
def test_a_guess_leads_nowhere(calendars: Calendars, join: Join, guess: str) -> None:
    calendars.link(join("s1"))
    with pytest.raises(NotFound):
        calendars.file(guess)
