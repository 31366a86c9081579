"""Extensions: a preview with each fault by row, given whole or not at all, taken back unused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, Forbidden, Invalid, NotFound
from jupyterlab_dlcourse.services.answers.extension import NewExtension, Why
from jupyterlab_dlcourse.services.dates.deadlines import grants_of
from jupyterlab_dlcourse.services.decisions import Decisions
from jupyterlab_dlcourse.services.granting.extensions import Extensions
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries.log import Wanted
from tests.conftest import DUE, IN_TIME, MovedClock
from tests.services.conftest import Join, KeepsAttempts

LATER = DUE + timedelta(days=3)


@pytest.fixture
def extensions(place: Workplace) -> Extensions:
    return Extensions(place)


def new(*people: str, until: datetime = LATER, reason: str = "Ill for a week.") -> NewExtension:
    return NewExtension(3, until, people or None, reason)


def due(place: Workplace, person: str) -> datetime:
    with place.database.read() as session:
        return grants_of(session, place.plan, person).due(3).astimezone(UTC)


def test_a_preview_says_of_each_what_changes_or_why_not(
    extensions: Extensions, teacher: Actor, join: Join
) -> None:
    join("s1"), join("s2")
    extensions.give(teacher, new("s2", until=LATER + timedelta(days=1)))
    shown = extensions.preview(teacher, new("s1", "s2", "s9"))
    assert [line.fault for line in shown.lines] == [
        "",
        "The deadline is Sat 23 Sep, 00:00 already.",
        "There is no such student in this course.",
    ]
    assert not shown.possible
    assert shown.text == "There is no such student in this course: s9."
    assert shown.lines[0].after == LATER


def test_an_extension_into_the_past_is_refused_with_the_reason_and_nothing_is_granted(
    extensions: Extensions, teacher: Actor, join: Join, place: Workplace
) -> None:
    join("s1")
    before = due(place, "s1")
    past = new("s1", until=IN_TIME - timedelta(hours=1))
    shown = extensions.preview(teacher, past)
    assert not shown.possible
    assert "is past" in shown.lines[0].fault
    with pytest.raises(Conflict, match="is past"):
        extensions.give(teacher, past)
    assert due(place, "s1") == before


def test_of_many_only_those_change_who_gain_by_it(
    extensions: Extensions, teacher: Actor, join: Join, place: Workplace
) -> None:
    join("s1"), join("s2")
    extensions.give(teacher, new("s2", until=LATER + timedelta(days=1)))
    given = extensions.give(teacher, new("s1", "s2"))
    assert [one.person for one in given] == ["s1", "s2"]
    assert due(place, "s2") == LATER + timedelta(days=1)


def test_one_for_all_moves_everyones_deadline(
    extensions: Extensions, teacher: Actor, join: Join, place: Workplace
) -> None:
    join("s1")
    (given,) = extensions.give(teacher, new())
    assert (given.person, given.name) == (None, "everyone")
    assert due(place, "s1") == LATER


def test_late_hand_ins_that_would_count_are_told(
    extensions: Extensions, teacher: Actor, join: Join, handed_in: KeepsAttempts, clock: MovedClock
) -> None:
    join("s1")
    clock.to(DUE + timedelta(hours=1))
    handed_in("s1")
    shown = extensions.preview(teacher, new("s1"))
    assert shown.counts == 1
    assert shown.text.endswith("1 late hand-in would count.")


def test_without_a_reason_nothing_is_granted(
    extensions: Extensions, teacher: Actor, join: Join
) -> None:
    join("s1")
    with pytest.raises(Invalid, match="Say why"):
        extensions.give(teacher, new("s1", reason="  "))
    assert extensions.given(teacher) == ()


def test_a_time_without_a_zone_is_refused(
    extensions: Extensions, teacher: Actor, join: Join
) -> None:
    join("s1")
    with pytest.raises(Invalid, match="zone"):
        extensions.preview(teacher, new("s1", until=LATER.replace(tzinfo=None)))


def test_only_a_teacher_gives_and_takes(
    extensions: Extensions, teacher: Actor, ta: Actor, join: Join
) -> None:
    student = join("s1")
    (given,) = extensions.give(teacher, new("s1"))
    for actor in (ta, student):
        with pytest.raises(Forbidden):
            extensions.give(actor, new("s1"))
        with pytest.raises(Forbidden):
            extensions.take_back(actor, given.id, Why())
    assert len(extensions.given(ta)) == 1


def test_an_unused_one_is_taken_back_and_both_stand_in_the_log(
    extensions: Extensions, teacher: Actor, join: Join, place: Workplace
) -> None:
    join("s1")
    (given,) = extensions.give(teacher, new("s1"))
    assert given.held == ""
    assert extensions.take_back(teacher, given.id, Why("The wrong student.")) == ()
    log = Decisions(place).of(teacher, Wanted(person="s1")).decisions
    assert [(one.action, one.why) for one in log] == [
        ("take back an extension", "The wrong student."),
        ("extend", "Ill for a week."),
    ]
    with pytest.raises(NotFound):
        extensions.take_back(teacher, given.id, Why())


def test_one_by_which_a_hand_in_counts_stays(
    extensions: Extensions,
    teacher: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    clock: MovedClock,
    place: Workplace,
) -> None:
    join("s1")
    (given,) = extensions.give(teacher, new("s1"))
    clock.to(DUE + timedelta(hours=1))
    handed_in("s1")
    assert "s1" in extensions.given(teacher)[0].held
    with pytest.raises(Conflict, match="counts because of it"):
        extensions.take_back(teacher, given.id, Why())
    assert due(place, "s1") == LATER
