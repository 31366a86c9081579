"""Agreeing with the suggestion for many: what is shown is done, and taken back together."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.errors import Forbidden
from jupyterlab_dlcourse.services.answers.judging import (
    Agreed,
    AgreementPreview,
    Chosen,
    NewJudgement,
    Selection,
    Undone,
)
from jupyterlab_dlcourse.services.decisions import Decisions
from jupyterlab_dlcourse.services.judging.agreements import Agreements
from jupyterlab_dlcourse.services.judging.claims import Claims
from jupyterlab_dlcourse.services.judging.judgements import Judgements
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.workplace import Workplace
from jupyterlab_dlcourse.store.queries.log import Wanted
from tests.conftest import DUE, MovedClock
from tests.services.conftest import Join, KeepsAttempts, Reports

LAB = 3


@pytest.fixture
def agreements(place: Workplace) -> Agreements:
    return Agreements(place, QueueRows(place))


@pytest.fixture
def people(
    place: Workplace, join: Join, handed_in: KeepsAttempts, reported: Reports
) -> dict[str, str]:
    """Two clear hand-ins: one complete, one in which something is missing. Their attempts."""
    found = {}
    for person in ("good", "bad"):
        join(person)
        found[person] = handed_in(person)
    reported(found["good"])
    made = place.labs[LAB]
    reported(found["bad"], {made.exercises[0].id: False}, (made.checks[0].id,))
    return found


def chosen(preview: AgreementPreview) -> Agreed:
    return Agreed(
        tuple(
            Chosen(line.person, line.attempt, line.after, line.verdict)
            for line in preview.lines
            if line.attempt is not None and line.verdict is not None
        )
    )


def test_the_preview_says_who_would_be_judged_how(
    place: Workplace, agreements: Agreements, ta: Actor, people: dict[str, str]
) -> None:
    preview = agreements.preview(ta, LAB, Selection(tuple(people)))
    assert (preview.passed, preview.to_resubmit, preview.left_out) == (1, 1, 0)
    good, bad = preview.lines
    assert (good.verdict, good.exercises, good.until) == (Word.PASS, (), None)
    made = place.labs[LAB]
    assert (bad.verdict, bad.attempt) == (Word.RESUBMIT, people["bad"])
    assert made.exercises[0].id in bad.exercises
    assert bad.reason == f"Without an answer: a.\nNot passed: {made.checks[0].title}."
    assert f"{bad.until:%d %b %H:%M}" == "21 Sep 23:59"


def test_what_speaks_against_it_leaves_a_hand_in_out_with_the_reason(
    place: Workplace,
    agreements: Agreements,
    ta: Actor,
    join: Join,
    handed_in: KeepsAttempts,
    reported: Reports,
    people: dict[str, str],
    clock: MovedClock,
) -> None:
    for person in ("absent", "claimed", "late", "blank", "unclear"):
        join(person)
    for person in ("claimed", "blank", "unclear"):
        people[person] = handed_in(person)
    reported(people["claimed"])
    reported(people["unclear"], {"a": None})
    rows = QueueRows(place)
    Judgements(place, rows).judge(ta, LAB, "good", NewJudgement(Word.PASS, people["good"], None))
    clock.to(DUE)
    Claims(place).take(join("ta2", Role.TA), LAB, "claimed")
    handed_in("late")
    who = ("good", "absent", "claimed", "late", "blank", "unclear", "nobody")
    preview = agreements.preview(ta, LAB, Selection(who))
    assert {line.person: line.left_out for line in preview.lines} == {
        "good": "It is judged already.",
        "absent": "Nothing is handed in.",
        "claimed": "A colleague is at it.",
        "late": "What is handed in does not count.",
        "blank": "There is no report on it.",
        "unclear": "The checks cannot tell: look yourself.",
        "nobody": "There is no such student in this course.",
    }


def test_a_resubmission_that_still_fails_is_for_a_person(
    place: Workplace,
    agreements: Agreements,
    ta: Actor,
    handed_in: KeepsAttempts,
    reported: Reports,
    people: dict[str, str],
    clock: MovedClock,
) -> None:
    word = NewJudgement(Word.RESUBMIT, people["bad"], None)
    Judgements(place, QueueRows(place)).judge(ta, LAB, "bad", word)
    clock.on(hours=1)
    reported(handed_in("bad"), {"a": False})
    (line,) = agreements.preview(ta, LAB, Selection(("bad",))).lines
    assert line.left_out == "It was resubmitted and still fails: look yourself."


def test_all_that_was_shown_is_done_logged_and_taken_back_together(
    place: Workplace, agreements: Agreements, ta: Actor, people: dict[str, str]
) -> None:
    preview = agreements.preview(ta, LAB, Selection(tuple(people)))
    batch = agreements.agree(ta, LAB, chosen(preview))
    assert {row.person: row.state for row in batch.rows} == {"good": "passed", "bad": "resubmit"}
    assert batch.left_out == ()
    back = agreements.undo(ta, LAB, Undone(batch.judgements))
    assert set(back.judgements) == set(batch.judgements)
    assert {row.person: row.judged for row in back.rows} == {"good": False, "bad": False}
    log = Decisions(place).of(ta, Wanted()).decisions
    assert [one.action for one in log] == ["undo judgement"] * 2 + ["judge"] * 2


def test_what_changed_since_it_was_shown_is_left_out_and_the_rest_done(
    agreements: Agreements,
    ta: Actor,
    people: dict[str, str],
    handed_in: KeepsAttempts,
    reported: Reports,
    clock: MovedClock,
) -> None:
    shown = chosen(agreements.preview(ta, LAB, Selection(tuple(people))))
    clock.on(hours=1)
    reported(handed_in("good"))
    batch = agreements.agree(ta, LAB, shown)
    assert [row.person for row in batch.rows] == ["bad"]
    (left,) = batch.left_out
    assert (left.person, left.why) == ("good", "It is another now than it was shown: look again.")


def test_undoing_leaves_out_what_is_not_the_last_word_or_a_colleagues(
    place: Workplace, agreements: Agreements, ta: Actor, join: Join, people: dict[str, str]
) -> None:
    batch = agreements.agree(ta, LAB, chosen(agreements.preview(ta, LAB, Selection(("good",)))))
    colleague = join("ta2", Role.TA)
    (left,) = agreements.undo(colleague, LAB, Undone(batch.judgements)).left_out
    assert left.why == "A colleague said this: she or a teacher can take it back."
    rows, first = QueueRows(place), batch.judgements[0]
    Judgements(place, rows).judge(ta, LAB, "good", NewJudgement(Word.FAIL, people["good"], first))
    (left,) = agreements.undo(ta, LAB, Undone(batch.judgements)).left_out
    assert left.why == "This is not the last word any more."


def test_students_agree_with_nothing(agreements: Agreements, join: Join) -> None:
    with pytest.raises(Forbidden, match="judge hand-ins"):
        agreements.preview(join("s1"), LAB, Selection(()))
