"""Requests: once a judgement, in words, answered on record."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import Conflict, Forbidden, Invalid, NotFound
from jupyterlab_dlcourse.services.answers.judging import QueueNeed
from jupyterlab_dlcourse.services.answers.request import NewAnswer, NewRequest, RequestKind
from jupyterlab_dlcourse.services.granting.requests import RequestDesk
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.judging.work_queue import WorkQueues
from jupyterlab_dlcourse.services.workplace import Workplace
from tests.conftest import MovedClock
from tests.services.conftest import Join, Judges, KeepsAttempts

TEXT = "Exercise two is answered below the figure, where you may have missed it."
REGRADE = NewRequest(RequestKind.REGRADE, TEXT)
PROBLEM = NewRequest(RequestKind.PROBLEM, TEXT)


@pytest.fixture
def desk(place: Workplace) -> RequestDesk:
    return RequestDesk(place)


@pytest.fixture
def student(join: Join) -> Actor:
    return join("s1")


def test_a_judgement_is_asked_about_once(
    desk: RequestDesk, student: Actor, judged: Judges, clock: MovedClock
) -> None:
    judged("s1", "fail")
    (asked,) = desk.ask(student, 3, REGRADE).requests
    assert (asked.verdict, asked.sentence) == ("fail", "A TA will answer.")
    with pytest.raises(Conflict, match="once"):
        desk.ask(student, 3, REGRADE)
    clock.on(hours=1)
    judged("s1", "fail")
    assert len(desk.ask(student, 3, REGRADE).requests) == 2


def test_without_a_judgement_or_with_a_pass_there_is_nothing_to_ask(
    desk: RequestDesk, student: Actor, judged: Judges
) -> None:
    with pytest.raises(Conflict, match="not been judged"):
        desk.ask(student, 3, REGRADE)
    judged("s1", "pass")
    with pytest.raises(Conflict, match="is passed"):
        desk.ask(student, 3, REGRADE)
    may = {(one.lab, one.kind): one.why for one in desk.all(student).may}
    assert may[3, RequestKind.REGRADE].startswith("Lab 3 is passed")
    assert may[3, RequestKind.PROBLEM] == ""


def test_a_problem_is_reported_at_any_time_one_at_a_time(
    desk: RequestDesk, student: Actor, ta: Actor
) -> None:
    (asked,) = desk.ask(student, 3, PROBLEM).requests
    with pytest.raises(Conflict, match="waits for an answer"):
        desk.ask(student, 3, PROBLEM)
    desk.answer(ta, asked.id, NewAnswer(accepted=False, text="It came in well."))
    assert len(desk.ask(student, 3, PROBLEM).requests) == 2


@pytest.mark.parametrize("text", ["", " \n", "please", "why why why why why why"])
def test_a_request_says_something(desk: RequestDesk, student: Actor, text: str) -> None:
    with pytest.raises(Invalid):
        desk.ask(student, 3, NewRequest(RequestKind.PROBLEM, text))
    assert desk.all(student).requests == ()


def test_what_is_accepted_waits_until_the_lab_is_judged_anew(
    desk: RequestDesk, student: Actor, ta: Actor, judged: Judges, clock: MovedClock
) -> None:
    judged("s1", "fail")
    (asked,) = desk.ask(student, 3, REGRADE).requests
    desk.answer(ta, asked.id, NewAnswer(accepted=True, text="You are right."))
    (seen,) = desk.all(student).requests
    assert (seen.waits, seen.by_name, seen.answer) == (True, ta.name, "You are right.")
    assert seen.sentence == "Accepted: the lab is to be judged anew."
    clock.on(hours=1)
    judged("s1", "pass")
    (seen,) = desk.all(student).requests
    assert (seen.waits, seen.sentence) == (False, "Accepted, and judged anew.")


def test_the_second_answer_hears_of_the_first(
    desk: RequestDesk, student: Actor, ta: Actor, teacher: Actor
) -> None:
    (asked,) = desk.ask(student, 3, PROBLEM).requests
    desk.answer(ta, asked.id, NewAnswer(accepted=True, text="Yes."))
    with pytest.raises(Conflict, match=ta.name):
        desk.answer(teacher, asked.id, NewAnswer(accepted=False, text="No."))
    assert desk.all(student).requests[0].accepted


def test_an_answer_has_words(desk: RequestDesk, student: Actor, ta: Actor) -> None:
    (asked,) = desk.ask(student, 3, PROBLEM).requests
    with pytest.raises(Invalid, match="Say why"):
        desk.answer(ta, asked.id, NewAnswer(accepted=True, text=" "))


def test_open_ones_come_first_and_students_see_their_own(
    desk: RequestDesk, student: Actor, ta: Actor, join: Join, clock: MovedClock
) -> None:
    other = join("s2")
    (asked,) = desk.ask(student, 3, PROBLEM).requests
    desk.answer(ta, asked.id, NewAnswer(accepted=True, text="Yes."))
    clock.on(minutes=1)
    desk.ask(other, 2, PROBLEM)
    clock.on(minutes=1)
    desk.ask(student, 2, PROBLEM)
    assert [(one.person, one.lab) for one in desk.all(ta).requests] == [
        ("s1", 2),
        ("s2", 2),
        ("s1", 3),
    ]
    assert {one.person for one in desk.all(student).requests} == {"s1"}
    with pytest.raises(NotFound):
        desk.all(other, "s1")
    with pytest.raises(Forbidden):
        desk.answer(other, asked.id, NewAnswer(accepted=True, text="Yes."))


def test_a_course_may_want_the_judgement_first(
    place: Workplace, student: Actor, judged: Judges
) -> None:
    import msgspec

    rules = msgspec.structs.replace(place.plan.rules, problems_any_time=False)
    place.work_by(msgspec.structs.replace(place.plan, rules=rules))
    desk = RequestDesk(place)
    with pytest.raises(Conflict, match="once the lab is judged"):
        desk.ask(student, 3, PROBLEM)
    judged("s1", "pass")
    assert desk.ask(student, 3, PROBLEM).requests[0].at - place.clock() == timedelta()


def test_who_asks_for_another_look_is_in_the_queue_until_it_was_taken(
    place: Workplace,
    student: Actor,
    ta: Actor,
    judged: Judges,
    handed_in: KeepsAttempts,
    clock: MovedClock,
) -> None:
    desk, rows = RequestDesk(place), QueueRows(place)
    handed_in("s1")

    def need() -> QueueNeed:
        return WorkQueues(place, rows).of(ta, 3).rows[0].need

    judged("s1", "fail")
    assert need() is QueueNeed.JUDGED
    (asked,) = desk.ask(student, 3, REGRADE).requests
    assert need() is QueueNeed.FLAGGED
    desk.answer(ta, asked.id, NewAnswer(accepted=True, text="You are right."))
    assert need() is QueueNeed.FLAGGED
    clock.on(hours=1)
    judged("s1", "pass")
    assert need() is QueueNeed.JUDGED
