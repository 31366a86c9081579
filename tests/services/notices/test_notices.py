"""Notices: what is the case is told once, to one browser, and nothing after it no longer holds."""

from __future__ import annotations

import logging
from datetime import timedelta

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.folder import PLAN_NAME
from jupyterlab_dlcourse.course.rubric_files import rubrics_folder, write_rubric
from jupyterlab_dlcourse.services.answers.extension import NewExtension, Why
from jupyterlab_dlcourse.services.answers.notice import NoticeKind, Quiet
from jupyterlab_dlcourse.services.answers.request import NewAnswer, NewRequest, RequestKind
from jupyterlab_dlcourse.services.granting.extensions import Extensions
from jupyterlab_dlcourse.services.granting.requests import RequestDesk
from jupyterlab_dlcourse.services.notices.notices import NoticeBoard
from jupyterlab_dlcourse.services.reviews.rounds import Rounds
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries import reviews
from jupyterlab_dlcourse.store.tables import ReportRow
from tests.conftest import DUE, MovedClock
from tests.services.conftest import Join, Judges, KeepsAttempts

HOUR = timedelta(hours=1)


@pytest.fixture
def board(place: Workplace) -> NoticeBoard:
    return NoticeBoard(place, Rubrics(place, logging.getLogger(__name__)))


@pytest.fixture
def student(join: Join) -> Actor:
    return join("s1")


def told(board: NoticeBoard, actor: Actor) -> list[tuple[NoticeKind, str]]:
    return [(one.kind, one.text) for one in board.take(actor)]


def test_a_deadline_is_told_a_day_before_once_and_to_one_browser(
    board: NoticeBoard, student: Actor, clock: MovedClock
) -> None:
    assert told(board, student) == []
    clock.to(DUE - 23 * HOUR)
    text = "Lab 3 is due Mon 18 Sep, 23:59 and not handed in yet."
    assert told(board, student) == [(NoticeKind.DEADLINE, text)]
    assert told(board, student) == []
    assert [one.text for one in board.all(student).notices] == [text]


def test_who_has_handed_in_is_not_reminded(
    board: NoticeBoard, student: Actor, clock: MovedClock, handed_in: KeepsAttempts
) -> None:
    clock.to(DUE - 23 * HOUR)
    handed_in("s1")
    assert told(board, student) == []


def test_what_no_longer_holds_is_gone_from_the_list(
    board: NoticeBoard, student: Actor, clock: MovedClock
) -> None:
    clock.to(DUE - 23 * HOUR)
    told(board, student)
    clock.to(DUE + HOUR)
    assert told(board, student) == []
    assert board.all(student).notices == ()


def test_a_deadline_that_moved_is_told_again_for_its_new_date(
    board: NoticeBoard, student: Actor, teacher: Actor, clock: MovedClock, place: Workplace
) -> None:
    clock.to(DUE - 23 * HOUR)
    told(board, student)
    later = DUE + timedelta(days=2)
    Extensions(place).give(teacher, NewExtension(3, later, ("s1",), "Ill."))
    moved = "You have until Thu 21 Sep, 00:00 for lab 3. Ill."
    assert told(board, student) == [(NoticeKind.MOVED, moved)]
    clock.to(later - 2 * HOUR)
    assert told(board, student)[0][0] is NoticeKind.DEADLINE


def test_an_extension_taken_back_before_she_looked_is_never_told(
    board: NoticeBoard, student: Actor, teacher: Actor, place: Workplace
) -> None:
    extensions = Extensions(place)
    new = NewExtension(3, DUE + HOUR, ("s1",), "Ill.")
    (given,) = extensions.give(teacher, new)
    extensions.take_back(teacher, given.id, Why())
    assert told(board, student) == []


def test_a_kind_kept_quiet_is_not_told_and_not_told_later(
    board: NoticeBoard, student: Actor, clock: MovedClock
) -> None:
    shown = board.keep_quiet(student, Quiet((NoticeKind.DEADLINE,)))
    assert [one.kind for one in shown.kinds if one.quiet] == [NoticeKind.DEADLINE]
    clock.to(DUE - 23 * HOUR)
    assert told(board, student) == []
    board.keep_quiet(student, Quiet(()))
    assert told(board, student) == []
    assert len(board.all(student).notices) == 1


def test_a_report_is_told_of_the_newest_attempt_only(
    board: NoticeBoard,
    student: Actor,
    place: Workplace,
    handed_in: KeepsAttempts,
    clock: MovedClock,
) -> None:
    for _ in range(2):
        clock.on(minutes=1)
        report_on(place, handed_in("s1"))
    ready = (NoticeKind.REPORT, "The report on lab 3, attempt 2, is ready.")
    assert told(board, student) == [ready]


def test_a_judgement_is_told_and_the_one_before_it_no_more(
    board: NoticeBoard, student: Actor, judged: Judges, clock: MovedClock
) -> None:
    judged("s1", "resubmit")
    ((kind, text),) = told(board, student)
    assert kind is NoticeKind.RESUBMIT
    assert text.startswith("Lab 3: Resubmit to the teachers by ")
    clock.on(hours=1)
    judged("s1", "pass")
    assert told(board, student) == [(NoticeKind.JUDGED, "Lab 3 is judged: passed.")]
    assert len(board.all(student).notices) == 1


def test_old_news_is_not_told(
    board: NoticeBoard, student: Actor, judged: Judges, clock: MovedClock
) -> None:
    judged("s1", "pass", lab=1)
    clock.on(days=15)
    assert told(board, student) == []


def test_reviews_to_do_and_reviews_to_read_are_told(
    board: NoticeBoard,
    student: Actor,
    place: Workplace,
    join: Join,
    handed_in: KeepsAttempts,
    clock: MovedClock,
) -> None:
    for person in ("s1", "s2", "s3", "s4"):
        join(person)
        handed_in(person)
    clock.to(DUE)
    Rounds(place).turn()
    clock.to(DUE + timedelta(days=6, hours=1))
    to_review = "Review 3 reports of lab 3 by Mon 25 Sep, 23:59."
    assert (NoticeKind.TO_REVIEW, to_review) in told(board, student)
    with place.database.write() as session:
        for row in reviews.reviews_in(session, place.course, 3):
            row.state, row.done = "done", clock.now
    read = "3 reviews of your report of lab 3 can be read."
    assert told(board, student) == [(NoticeKind.REVIEWS, read)]


def test_a_request_is_told_to_staff_while_it_is_open_and_its_answer_to_the_student(
    board: NoticeBoard, student: Actor, ta: Actor, teacher: Actor, place: Workplace
) -> None:
    desk = RequestDesk(place)
    text = "The upload stopped halfway although my notebook is small."
    (asked,) = desk.ask(student, 3, NewRequest(RequestKind.PROBLEM, text)).requests
    assert told(board, ta) == [(NoticeKind.REQUEST, "Person s1 reports a problem with lab 3.")]
    desk.answer(ta, asked.id, NewAnswer(accepted=True, text="It is taken."))
    assert told(board, teacher) == []
    answer = "Your request about lab 3 is accepted: It is taken."
    assert told(board, student) == [(NoticeKind.ANSWERED, answer)]


def test_a_faulty_rubric_is_told_to_teachers_with_its_lab_and_again_when_its_faults_are_others(
    board: NoticeBoard, ta: Actor, teacher: Actor, place: Workplace
) -> None:
    plan = place.folder / PLAN_NAME
    write_rubric(plan, 3, 'title = ""\ncriteria = []\n')
    rubrics_folder(plan).joinpath("notes.toml").write_text("")
    by_lab = {one.lab: one for one in board.take(teacher)}
    assert by_lab.keys() == {3, None}
    assert {one.kind for one in by_lab.values()} == {NoticeKind.RUBRIC}
    said = "The rubric of lab 3 has faults, and the general one is used instead: "
    assert by_lab[3].text == f"{said}This is empty. (1 more)"
    assert by_lab[None].text.startswith("The rubric file notes.toml is not used: ")
    assert told(board, teacher) == told(board, ta) == []
    write_rubric(plan, 3, 'title = "A title"\ncriteria = []\n')
    assert [one.lab for one in board.take(teacher)] == [3]


def report_on(place: Workplace, attempt: str) -> None:
    with place.database.write() as session:
        session.add(
            ReportRow(
                attempt=attempt,
                try_number=1,
                made=place.clock(),
                suggestion="pass",
                seconds=1.0,
                body="{}",
                executed=None,
            )
        )
