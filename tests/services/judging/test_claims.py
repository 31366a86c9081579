"""Claims: one TA at a hand-in, for two minutes at a time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import Conflict, Forbidden, NotFound
from jupyterlab_dlcourse.services.judging.claims import Claims
from jupyterlab_dlcourse.services.workplace import Workplace
from tests.conftest import IN_TIME, MovedClock
from tests.services.conftest import Join

LAB = 3


@pytest.fixture
def claims(place: Workplace) -> Claims:
    return Claims(place)


@pytest.fixture
def other(join: Join) -> Actor:
    return join("ta2", Role.TA, "Tom Other")


def test_a_claim_holds_two_minutes_and_is_renewed(
    claims: Claims, ta: Actor, join: Join, other: Actor, clock: MovedClock
) -> None:
    join("s1")
    assert claims.take(ta, LAB, "s1").until == IN_TIME + timedelta(minutes=2)
    clock.on(seconds=100)
    claims.take(ta, LAB, "s1")
    clock.on(seconds=100)
    with pytest.raises(Conflict, match="Tea Assistant is at this hand-in") as refused:
        claims.take(other, LAB, "s1")
    assert refused.value.details["by"] == "ta1"
    clock.on(seconds=20)
    assert claims.take(other, LAB, "s1").by == "ta2"


def test_a_claim_is_taken_over_by_who_says_so(
    claims: Claims, ta: Actor, join: Join, other: Actor
) -> None:
    join("s1")
    claims.take(ta, LAB, "s1")
    claims.take(other, LAB, "s1", over=True)
    with pytest.raises(Conflict, match="Tom Other"):
        claims.take(ta, LAB, "s1")


def test_only_ones_own_claim_is_released(
    claims: Claims, ta: Actor, join: Join, other: Actor
) -> None:
    join("s1")
    claims.take(ta, LAB, "s1")
    assert [one.by for one in claims.release(other, LAB, "s1")] == ["ta1"]
    assert claims.release(ta, LAB, "s1") == ()


def test_there_is_nothing_to_claim_of_staff_and_for_students(
    claims: Claims, ta: Actor, join: Join
) -> None:
    with pytest.raises(NotFound, match="no such student"):
        claims.take(ta, LAB, "ta1")
    with pytest.raises(Forbidden):
        claims.take(join("s1"), LAB, "s1")
