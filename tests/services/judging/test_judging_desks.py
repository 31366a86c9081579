"""The desk: report, peers with their names, history, draft, claim of one hand-in."""

from __future__ import annotations

import logging

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.errors import Forbidden, NotFound
from jupyterlab_dlcourse.services.answers.judging import JudgementDraft, NewJudgement
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.judging.claims import Claims
from jupyterlab_dlcourse.services.judging.judgement_drafts import JudgementDrafts
from jupyterlab_dlcourse.services.judging.judgements import Judgements
from jupyterlab_dlcourse.services.judging.judging_desks import JudgingDesks
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.reviews.rubrics import Rubrics
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.tables import ExtensionRow, ReviewRow
from tests.conftest import DUE, IN_TIME, MovedClock
from tests.services.conftest import Join, KeepsAttempts, Reports

LAB = 3


@pytest.fixture
def desks(place: Workplace) -> JudgingDesks:
    rubrics = Rubrics(place, logging.getLogger())
    return JudgingDesks(place, QueueRows(place), Attempts(place, Live(), 1), rubrics)


def test_the_desk_has_the_report_the_peers_and_what_was_written(
    place: Workplace,
    desks: JudgingDesks,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    reported: Reports,
) -> None:
    join("s1", name="Ada Example")
    join("s2", name="Bo Example")
    attempt = handed_in("s1")
    reported(attempt, {"a": False})
    review = ReviewRow(
        id="r1",
        course=place.course,
        lab=LAB,
        attempt=attempt,
        author="s1",
        reviewer="s2",
        kind="peer",
        state="done",
        allocated=IN_TIME,
        started=IN_TIME,
        saved=IN_TIME,
        done=IN_TIME,
        answers='{"criteria": {}, "overall": "Clear."}',
        version=1,
        score=0.5,
        flag="",
    )
    with place.database.write() as session:
        session.add(review)
    JudgementDrafts(place).save(ta, LAB, "s1", JudgementDraft(0, reason="So far"))
    Claims(place).take(ta, LAB, "s1")
    desk = desks.of(ta, LAB, "s1")
    assert (desk.row.name, desk.row.attempt, desk.after) == ("Ada Example", attempt, None)
    assert [one.id for one in desk.attempts] == [attempt]
    assert desk.report is not None
    assert desk.report.exercises[0].answered is False
    (peer,) = desk.reviews
    assert (peer.reviewer_name, peer.score) == ("Bo Example", 0.5)
    assert peer.answers is not None
    assert peer.answers.overall == "Clear."
    assert (desk.draft.reason, desk.draft.version) == ("So far", 1)
    assert desk.claim is not None
    assert desk.claim.by == ta.id
    assert f"{desk.until:%d %b %H:%M}" == "21 Sep 23:59"


def test_the_history_is_in_order_of_time_and_keeps_what_was_taken_back(
    place: Workplace,
    desks: JudgingDesks,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    clock: MovedClock,
) -> None:
    join("s1", name="Ada Example")
    attempt = handed_in("s1")
    clock.on(hours=1)
    extension = ExtensionRow(
        course=place.course,
        lab=LAB,
        person=None,
        until=DUE,
        by="ta1",
        at=place.clock(),
        reason="A strike.",
    )
    with place.database.write() as session:
        session.add(extension)
    judgements = Judgements(place, QueueRows(place))
    clock.on(hours=1)
    word = NewJudgement(Word.RESUBMIT, attempt, None, reason="Look at b.")
    row = judgements.judge(ta, LAB, "s1", word)
    assert row.judgement is not None
    clock.on(hours=1)
    judgements.undo(ta, LAB, "s1", row.judgement.id)
    history = desks.of(ta, LAB, "s1").history
    assert [(line.kind, line.by_name, line.why, line.holds) for line in history] == [
        ("hand_in", "Ada Example", "", True),
        ("extension", "Tea Assistant", "A strike.", True),
        ("judgement", "Tea Assistant", "Look at b.", False),
        ("undone", "", "", True),
    ]
    assert history[2].text == "To resubmit by Thu 21 Sep, 23:59."


def test_who_handed_in_nothing_has_a_desk_without_a_report(
    desks: JudgingDesks, ta: Actor, join: Join
) -> None:
    join("s1")
    desk = desks.of(ta, LAB, "s1")
    assert (desk.report, desk.attempts, desk.row.attempt) == (None, (), None)


def test_desks_are_laid_for_staff_about_students(
    desks: JudgingDesks, ta: Actor, join: Join
) -> None:
    with pytest.raises(Forbidden, match="judge hand-ins"):
        desks.of(join("s1"), LAB, "s1")
    with pytest.raises(NotFound, match="no such student"):
        desks.of(ta, LAB, "ta1")
