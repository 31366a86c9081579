"""Judging one hand-in: kept, logged, refused where it was made on something older, undone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.errors import Conflict, Forbidden, Invalid, NotFound
from jupyterlab_dlcourse.services.answers.judging import NewJudgement, QueueRow
from jupyterlab_dlcourse.services.decisions import Decisions
from jupyterlab_dlcourse.services.judging.claims import Claims
from jupyterlab_dlcourse.services.judging.judgements import Judgements
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries.log import Wanted
from tests.conftest import IN_TIME, MovedClock
from tests.services.conftest import Join, KeepsAttempts

LAB = 3


@pytest.fixture
def rows(place: Workplace) -> QueueRows:
    return QueueRows(place)


@pytest.fixture
def judgements(place: Workplace, rows: QueueRows) -> Judgements:
    return Judgements(place, rows)


@pytest.fixture
def ada(join: Join) -> Actor:
    return join("s000001", name="Ada Example")


def row_of(place: Workplace, rows: QueueRows, person: str) -> QueueRow:
    with place.database.read() as session:
        return rows.of(session, LAB)[person]


def test_a_judgement_is_kept_with_its_reason_and_stands_on_the_log(
    place: Workplace, judgements: Judgements, ada: Actor, ta: Actor, handed_in: KeepsAttempts
) -> None:
    attempt = handed_in(ada.id)
    word = NewJudgement(Word.PASS, attempt, None, reason=" Well done. ")
    row = judgements.judge(ta, LAB, ada.id, word)
    assert row.judgement is not None
    assert (row.judgement.verdict, row.judgement.reason) == (Word.PASS, "Well done.")
    assert (row.judgement.by_name, row.judged, row.state) == ("Tea Assistant", True, "passed")
    (told,) = Decisions(place).of(ta, Wanted(person=ada.id)).decisions
    assert (told.action, told.before, told.why) == ("judge", None, "Well done.")
    assert isinstance(told.after, dict)
    assert told.after["verdict"] == "pass"


def test_a_judgement_on_an_older_attempt_is_refused_with_what_there_is(
    judgements: Judgements, ada: Actor, ta: Actor, handed_in: KeepsAttempts, clock: MovedClock
) -> None:
    seen = handed_in(ada.id)
    clock.on(hours=1)
    newer = handed_in(ada.id)
    with pytest.raises(Conflict, match="Ada Example handed in again meanwhile") as refused:
        judgements.judge(ta, LAB, ada.id, NewJudgement(Word.FAIL, seen, None))
    assert refused.value.details["attempt"] == newer


def test_of_two_tas_the_second_is_told_what_the_first_said(
    judgements: Judgements, ada: Actor, ta: Actor, join: Join, handed_in: KeepsAttempts
) -> None:
    attempt = handed_in(ada.id)
    judgements.judge(ta, LAB, ada.id, NewJudgement(Word.PASS, attempt, None))
    other = join("ta2", Role.TA)
    with pytest.raises(Conflict, match="Tea Assistant judged this meanwhile: pass") as refused:
        judgements.judge(other, LAB, ada.id, NewJudgement(Word.FAIL, attempt, None))
    told = refused.value.details["judgement"]
    assert isinstance(told, dict)
    assert told["verdict"] == "pass"
    row = judgements.judge(other, LAB, ada.id, NewJudgement(Word.FAIL, attempt, told["id"]))
    assert row.state == "failed"


def test_what_a_colleague_is_at_is_not_judged_until_it_is_taken_over(
    place: Workplace,
    judgements: Judgements,
    ada: Actor,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
) -> None:
    attempt, other, claims = handed_in(ada.id), join("ta2", Role.TA, "Tom Other"), Claims(place)
    claims.take(other, LAB, ada.id)
    with pytest.raises(Conflict, match="Tom Other is at this hand-in"):
        judgements.judge(ta, LAB, ada.id, NewJudgement(Word.PASS, attempt, None))
    claims.take(ta, LAB, ada.id, over=True)
    judgements.judge(ta, LAB, ada.id, NewJudgement(Word.PASS, attempt, None))
    assert claims.release(ta, LAB, "s000002") == ()


@pytest.mark.parametrize(
    ("word", "sentence"),
    [
        (NewJudgement(Word.RESUBMIT, "", None, until=IN_TIME - timedelta(days=1)), "is past"),
        (NewJudgement(Word.RESUBMIT, "", None, until=IN_TIME.replace(tzinfo=None)), "zone"),
        (NewJudgement(Word.RESUBMIT, "", None, exercises=("z9",)), "no exercise z9"),
        (NewJudgement(Word.PASS, "", None, exercises=("a",)), "Only “resubmit” names"),
        (NewJudgement(Word.FAIL, "", None, until=IN_TIME), "Only “resubmit” has a date"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(
    judgements: Judgements,
    ada: Actor,
    ta: Actor,
    handed_in: KeepsAttempts,
    word: NewJudgement,
    sentence: str,
) -> None:
    attempt = handed_in(ada.id)
    given = NewJudgement(word.verdict, attempt, None, exercises=word.exercises, until=word.until)
    with pytest.raises(Invalid, match=sentence):
        judgements.judge(ta, LAB, ada.id, given)


def test_resubmit_has_the_rules_date_unless_another_is_given(
    judgements: Judgements, ada: Actor, ta: Actor, handed_in: KeepsAttempts
) -> None:
    attempt = handed_in(ada.id)
    row = judgements.judge(ta, LAB, ada.id, NewJudgement(Word.RESUBMIT, attempt, None))
    assert row.judgement is not None
    assert row.judgement.until is not None
    assert f"{row.judgement.until:%d %b %H:%M}" == "21 Sep 23:59"
    assert (row.state, row.state_reason) == (
        "resubmit",
        "Resubmit to the teachers by Thu 21 Sep, 23:59.",
    )


def test_the_last_word_is_undone_and_the_one_before_holds_again(
    place: Workplace, judgements: Judgements, ada: Actor, ta: Actor, handed_in: KeepsAttempts
) -> None:
    attempt = handed_in(ada.id)
    first = judgements.judge(ta, LAB, ada.id, NewJudgement(Word.PASS, attempt, None)).judgement
    assert first is not None
    again = NewJudgement(Word.FAIL, attempt, first.id)
    second = judgements.judge(ta, LAB, ada.id, again).judgement
    assert second is not None
    with pytest.raises(Conflict, match="not the last word"):
        judgements.undo(ta, LAB, ada.id, first.id)
    row = judgements.undo(ta, LAB, ada.id, second.id)
    assert (row.judgement, row.state) == (first, "passed")
    log = Decisions(place).of(ta, Wanted(action="undo judgement")).decisions
    assert len(log) == 1


def test_a_colleagues_word_is_a_teachers_to_take_back(
    judgements: Judgements,
    ada: Actor,
    ta: Actor,
    teacher: Actor,
    join: Join,
    handed_in: KeepsAttempts,
) -> None:
    attempt = handed_in(ada.id)
    word = judgements.judge(ta, LAB, ada.id, NewJudgement(Word.PASS, attempt, None)).judgement
    assert word is not None
    with pytest.raises(Forbidden, match="take a colleague's word back"):
        judgements.undo(join("ta2", Role.TA), LAB, ada.id, word.id)
    assert judgements.undo(teacher, LAB, ada.id, word.id).judgement is None


def test_students_judge_nobody_and_nobody_judges_staff(
    judgements: Judgements, ada: Actor, ta: Actor
) -> None:
    with pytest.raises(Forbidden, match="judge hand-ins"):
        judgements.judge(ada, LAB, ada.id, NewJudgement(Word.PASS, None, None))
    with pytest.raises(NotFound, match="no such student"):
        judgements.judge(ta, LAB, ta.id, NewJudgement(Word.PASS, None, None))
    with pytest.raises(NotFound, match="no lab 99"):
        judgements.judge(ta, 99, ada.id, NewJudgement(Word.PASS, None, None))
