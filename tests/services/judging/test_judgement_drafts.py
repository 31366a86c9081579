"""Drafts of judgements: saved as typed, given back, dropped when the judgement is given."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.errors import Conflict
from jupyterlab_dlcourse.services.answers.judging import JudgementDraft, NewJudgement
from jupyterlab_dlcourse.services.judging.judgement_drafts import JudgementDrafts, draft_of
from jupyterlab_dlcourse.services.judging.judgements import Judgements
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.workplace import Workplace
from tests.services.conftest import Join, KeepsAttempts

LAB = 3
WRITTEN = JudgementDraft(0, Word.RESUBMIT, "The second exercise ", ("a",), None, ("r1",))


@pytest.fixture
def drafts(place: Workplace) -> JudgementDrafts:
    return JudgementDrafts(place)


def kept(place: Workplace, by: str) -> JudgementDraft:
    with place.database.read() as session:
        return draft_of(session, place, by, LAB, "s1")


def test_a_draft_is_given_back_as_it_was_typed_to_who_typed_it(
    place: Workplace, drafts: JudgementDrafts, ta: Actor, join: Join
) -> None:
    join("s1")
    join("ta2", Role.TA)
    assert drafts.save(ta, LAB, "s1", WRITTEN).version == 1
    found = kept(place, "ta1")
    assert (found.version, found.reason, found.exercises) == (1, "The second exercise ", ("a",))
    assert kept(place, "ta2") == JudgementDraft(0)


def test_of_two_windows_the_later_is_told_and_nothing_is_lost(
    place: Workplace, drafts: JudgementDrafts, ta: Actor, join: Join
) -> None:
    join("s1")
    drafts.save(ta, LAB, "s1", WRITTEN)
    with pytest.raises(Conflict, match="Another window of yours") as refused:
        drafts.save(ta, LAB, "s1", JudgementDraft(0, reason="Something else"))
    told = refused.value.details["draft"]
    assert isinstance(told, dict)
    assert told["reason"] == "The second exercise "
    drafts.save(ta, LAB, "s1", JudgementDraft(1, reason="Both"))
    assert kept(place, "ta1").reason == "Both"


def test_a_judgement_drops_the_draft(
    place: Workplace, drafts: JudgementDrafts, ta: Actor, join: Join, handed_in: KeepsAttempts
) -> None:
    join("s1")
    attempt = handed_in("s1")
    drafts.save(ta, LAB, "s1", WRITTEN)
    word = NewJudgement(Word.PASS, attempt, None)
    Judgements(place, QueueRows(place)).judge(ta, LAB, "s1", word)
    assert kept(place, "ta1") == JudgementDraft(0)
