"""Double accounts: made one in one step, with nothing lost; or refused with a sentence."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import Conflict, Forbidden, NotFound
from jupyterlab_dlcourse.services.answers.people import TwoAccounts
from jupyterlab_dlcourse.services.decisions import Decisions
from jupyterlab_dlcourse.services.people.class_lists import ClassLists
from jupyterlab_dlcourse.services.people.doubles import Doubles
from jupyterlab_dlcourse.services.people.people import People
from jupyterlab_dlcourse.services.reviews.rounds import Rounds
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import attempts, judgements, merging, people, reviews
from jupyterlab_dlcourse.store.queries.log import Wanted
from jupyterlab_dlcourse.store.tables import GroupRow, HiddenWordRow, ReviewRow, RoundRow
from tests.conftest import DUE, IN_TIME, MovedClock
from tests.services.conftest import Join, Judges, KeepsAttempts

TWO = TwoAccounts("s1", "s1@old.dk", "The same card.")


@pytest.fixture
def doubles(place: Workplace) -> Doubles:
    return Doubles(place)


@pytest.fixture
def pair(join: Join) -> None:
    join("s1")
    join("s1@old.dk")


def numbers(place: Workplace, person: str) -> dict[str, int]:
    with place.database.read() as session:
        found = attempts.attempts_of(session, place.course, person, 3)
        return {one.attempt.id: one.attempt.number for one in found}


def test_accounts_that_the_plan_says_are_one_are_found(
    doubles: Doubles, teacher: Actor, place: Workplace
) -> None:
    with place.database.write() as session:
        for person in ("S5", "s5"):
            people.keep_person(session, person, "Eve", place.clock())
            people.keep_role(session, place.course, person, "student")
    (found,) = doubles.found(teacher)
    assert (found.kept, found.others) == ("s5", ("S5",))


@pytest.mark.usefixtures("pair")
def test_attempts_of_both_stand_in_the_order_of_their_time_and_keep_their_receipts(
    doubles: Doubles, teacher: Actor, place: Workplace, handed_in: KeepsAttempts
) -> None:
    first = handed_in("s1", at=IN_TIME)
    second = handed_in("s1@old.dk", at=IN_TIME + timedelta(hours=1))
    third = handed_in("s1", at=IN_TIME + timedelta(hours=2))
    shown = doubles.preview(teacher, TWO)
    assert (shown.attempts, shown.renumbered, shown.refused) == (1, (3,), "")
    doubles.merge(teacher, TWO)
    assert numbers(place, "s1") == {first: 1, second: 2, third: 3}
    (logged,) = Decisions(place).of(teacher, Wanted(person="s1")).decisions
    assert (logged.action, logged.before, logged.why) == (
        "merge accounts",
        "s1@old.dk",
        "The same card.",
    )


@pytest.mark.usefixtures("pair")
def test_the_old_login_means_the_kept_account_from_then_on(
    doubles: Doubles, teacher: Actor, place: Workplace
) -> None:
    doubles.merge(teacher, TWO)
    assert People(place).actor("S1@old.dk").id == "s1"
    assert "s1@old.dk" not in {one.id for one in People(place).everyone()}
    data = b"Email,Name\ns1@old.dk,Person s1\n"
    assert ClassLists(place).preview(teacher, data).same == 1


@pytest.mark.usefixtures("pair")
def test_judgements_move_and_what_both_have_once_stays_the_kept_ones(
    doubles: Doubles, teacher: Actor, place: Workplace, judged: Judges
) -> None:
    judged("s1@old.dk", "pass")
    with place.database.write() as session:
        for person, group, word in (("s1", "a", "x"), ("s1@old.dk", "b", "y")):
            session.add(GroupRow(course=place.course, person=person, name=group))
            session.add(HiddenWordRow(course=place.course, person=person, word=word))
    doubles.merge(teacher, TWO)
    with place.database.read() as session:
        assert len(judgements.judgements_of(session, place.course, "s1")) == 1
        assert people.groups(session, place.course) == {"s1": "a"}
        assert list(people.hidden_words(session, place.course, "s1")) == ["x", "y"]


@pytest.mark.usefixtures("pair")
def test_reviews_she_would_owe_twice_or_write_of_herself_are_dropped(
    doubles: Doubles,
    teacher: Actor,
    place: Workplace,
    join: Join,
    handed_in: KeepsAttempts,
    clock: MovedClock,
) -> None:
    for person in ("s1", "s1@old.dk", "s2", "s3"):
        join(person)
        handed_in(person)
    clock.to(DUE)
    Rounds(place).turn()
    doubles.merge(teacher, TWO)
    with place.database.read() as session:
        hers = reviews.reviews_by(session, place.course, "s1")
        assert sorted((row.author, row.state) for row in hers if row.author != "s1") == [
            ("s2", "allocated"),
            ("s3", "allocated"),
        ]
        assert {row.state for row in hers if row.author == "s1"} <= {"dropped"}


def test_two_finished_reviews_of_one_report_keep_them_apart(
    doubles: Doubles,
    teacher: Actor,
    place: Workplace,
    join: Join,
    handed_in: KeepsAttempts,
) -> None:
    for person in ("s1", "s1@old.dk", "s2"):
        join(person)
    attempt = handed_in("s2")
    with place.database.write() as session:
        session.add(
            RoundRow(course=place.course, lab=3, seed="", allocated=IN_TIME, spares=0, closed=None)
        )
        for reviewer in ("s1", "s1@old.dk"):
            session.add(done_review(place, reviewer, "s2", attempt))
    with pytest.raises(Conflict, match="two finished reviews"):
        doubles.merge(teacher, TWO)
    assert "s1@old.dk" in {one.id for one in People(place).everyone()}


def test_a_ta_and_a_student_do_not_become_one(doubles: Doubles, teacher: Actor, join: Join) -> None:
    join("s1")
    join("s1@old.dk", Role.TA)
    assert "the same role" in doubles.preview(teacher, TWO).refused
    with pytest.raises(Conflict, match="the same role"):
        doubles.merge(teacher, TWO)


@pytest.mark.usefixtures("pair")
def test_only_a_teacher_merges_and_only_who_is_there(
    doubles: Doubles, teacher: Actor, ta: Actor
) -> None:
    with pytest.raises(Forbidden):
        doubles.merge(ta, TWO)
    with pytest.raises(NotFound):
        doubles.merge(teacher, TwoAccounts("s1", "nobody"))
    with pytest.raises(Conflict, match="one account already"):
        doubles.merge(teacher, TwoAccounts("s1", "s1"))


def test_every_table_that_names_a_person_is_known_to_the_merge() -> None:
    named = {f"{column.table.name}.{column.name}" for column in merging.naming_people()}
    assert {"attempts.person", "reviews.author", "reviews.reviewer", "extensions.by"} <= named
    assert "decisions.person" not in named


def done_review(place: Workplace, reviewer: str, author: str, attempt: str) -> ReviewRow:
    return ReviewRow(
        id=f"of-{reviewer}",
        course=place.course,
        lab=3,
        attempt=attempt,
        author=author,
        reviewer=reviewer,
        kind="peer",
        state="done",
        allocated=IN_TIME,
        started=IN_TIME,
        done=IN_TIME,
        answers="{}",
        version=1,
        score=1.0,
        flag="",
    )
