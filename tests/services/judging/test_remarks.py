"""The bank of comments: added, changed, dropped, counted, and grown from what was written."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.errors import Conflict, Forbidden, Invalid, NotFound
from jupyterlab_dlcourse.services.answers.judging import NewJudgement, RemarkText
from jupyterlab_dlcourse.services.judging.judgements import Judgements
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.judging.remarks import Remarks
from jupyterlab_dlcourse.services.workplace import Workplace
from tests.services.conftest import Join, KeepsAttempts

LAB = 3
SCALE = RemarkText("Scale the inputs before training.", ("a",))
KIND = RemarkText("Say in words what the figure shows.", common=True)


@pytest.fixture
def remarks(place: Workplace) -> Remarks:
    return Remarks(place)


def test_a_lab_has_its_own_comments_and_those_for_all(remarks: Remarks, ta: Actor) -> None:
    remarks.add(ta, LAB, SCALE)
    remarks.add(ta, LAB, KIND)
    here = remarks.of(ta, LAB).remarks
    assert {(one.lab, one.text, one.exercises) for one in here} == {
        (LAB, SCALE.text, ("a",)),
        (None, KIND.text, ()),
    }
    assert [one.text for one in remarks.of(ta, 2).remarks] == [KIND.text]


def test_what_is_used_most_comes_first_and_a_judgement_counts(
    place: Workplace, remarks: Remarks, ta: Actor, join: Join, handed_in: KeepsAttempts
) -> None:
    remarks.add(ta, LAB, SCALE)
    second = remarks.add(ta, LAB, KIND).remarks[-1]
    join("s1")
    word = NewJudgement(Word.PASS, handed_in("s1"), None, remarks=(second.id, "gone"))
    Judgements(place, QueueRows(place)).judge(ta, LAB, "s1", word)
    assert [(one.text, one.uses) for one in remarks.of(ta, LAB).remarks] == [
        (second.text, 1),
        (SCALE.text if second.text == KIND.text else KIND.text, 0),
    ]


def test_a_comment_is_changed_and_dropped(remarks: Remarks, ta: Actor) -> None:
    (made,) = remarks.add(ta, LAB, SCALE).remarks
    (changed,) = remarks.change(ta, LAB, made.id, RemarkText("Scale them.")).remarks
    assert (changed.id, changed.text, changed.exercises) == (made.id, "Scale them.", ())
    assert remarks.drop(ta, LAB, made.id).remarks == ()
    with pytest.raises(NotFound, match="no such comment"):
        remarks.drop(ta, LAB, made.id)


def test_what_does_not_fit_the_bank_is_refused_with_a_sentence(remarks: Remarks, ta: Actor) -> None:
    remarks.add(ta, LAB, SCALE)
    with pytest.raises(Conflict, match="in the bank already"):
        remarks.add(ta, LAB, RemarkText("scale the  inputs before training."))
    with pytest.raises(Invalid, match="Write what"):
        remarks.add(ta, LAB, RemarkText("  "))
    with pytest.raises(Invalid, match="no exercise z9"):
        remarks.add(ta, LAB, RemarkText("Something else.", ("z9",)))


def test_what_is_written_twice_is_suggested_until_it_is_in_the_bank(
    place: Workplace, remarks: Remarks, ta: Actor, join: Join, handed_in: KeepsAttempts
) -> None:
    judgements = Judgements(place, QueueRows(place))
    for person, more in (("s1", "Otherwise fine."), ("s2", "Nicely drawn figures.")):
        join(person)
        reason = f"Plot the validation loss too.\n{more}\nOK."
        word = NewJudgement(Word.RESUBMIT, handed_in(person), None, reason, ("a",))
        judgements.judge(ta, LAB, person, word)
    (told,) = remarks.of(ta, LAB).suggested
    assert (told.text, told.uses, told.exercises) == ("Plot the validation loss too.", 2, ("a",))
    assert remarks.add(ta, LAB, RemarkText(told.text)).suggested == ()


def test_students_do_not_see_the_bank(remarks: Remarks, join: Join) -> None:
    with pytest.raises(Forbidden):
        remarks.of(join("s1"), LAB)
