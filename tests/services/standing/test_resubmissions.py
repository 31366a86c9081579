"""A "resubmit": what the student is told, what became of it, and that peers are not burdened."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import msgspec
import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.checks.lab import Exercise
from jupyterlab_dlcourse.course.facts import Word
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.services.answers.attempt import ExerciseState
from jupyterlab_dlcourse.services.answers.judging import NewJudgement
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.fetching import Fetching
from jupyterlab_dlcourse.services.handing_in.hand_ins import HandIns
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.judging.judgements import Judgements
from jupyterlab_dlcourse.services.judging.queue_rows import QueueRows
from jupyterlab_dlcourse.services.reviews.reports import reports_in
from jupyterlab_dlcourse.services.standing.standings import Standings
from jupyterlab_dlcourse.services.workplace import Workplace
from tests.conftest import DUE, HANDOUT_3, MovedClock, make_notebook
from tests.services.conftest import Join, Reports

LAB = 3
FIRST = make_notebook(*HANDOUT_3, "An answer of my own, with enough words in it to be one.")
SECOND = make_notebook(*HANDOUT_3, "Another answer, with kaiming in it and nothing of the first.")


@pytest.fixture
def attempts(place: Workplace) -> Attempts:
    return Attempts(place, Live(), 1)


@pytest.fixture
def standings(place: Workplace, attempts: Attempts) -> Standings:
    return Standings(place, attempts, Fetching(place))


@pytest.fixture
def ada(join: Join) -> Actor:
    return join("s000001", name="Ada Example")


def hand_in(place: Workplace, attempts: Attempts, actor: Actor, data: bytes) -> str:
    return HandIns(place, attempts).submit(actor, LAB, "a.ipynb", data).id


def say(
    place: Workplace,
    ta: Actor,
    person: str,
    attempt: str | None,
    word: Word,
    exercises: tuple[str, ...] = (),
    after: int | None = None,
) -> int:
    given = NewJudgement(word, attempt, after, reason="Look at this.", exercises=exercises)
    row = Judgements(place, QueueRows(place)).judge(ta, LAB, person, given)
    assert row.judgement is not None
    return row.judgement.id


@pytest.fixture
def asked(
    place: Workplace,
    attempts: Attempts,
    ada: Actor,
    ta: Actor,
    reported: Reports,
    clock: MovedClock,
) -> str:
    """Ada's first attempt, to be mended in exercises a and c."""
    first = hand_in(place, attempts, ada, FIRST)
    reported(first, {"a": False})
    clock.to(DUE + timedelta(days=1))
    say(place, ta, ada.id, first, Word.RESUBMIT, ("c", "a"))
    clock.on(hours=1)
    return first


@pytest.mark.usefixtures("asked")
def test_only_the_exercises_to_mend_are_told_with_the_date_and_the_reason(
    standings: Standings, ada: Actor
) -> None:
    lab = standings.lab(ada, LAB)
    assert lab.state is LabState.RESUBMIT
    assert lab.judgement is not None
    assert (lab.judgement.verdict, lab.judgement.reason) == (Word.RESUBMIT, "Look at this.")
    again = lab.resubmission
    assert again is not None
    assert (again.open, again.direct, again.attempt) == (True, True, None)
    assert f"{again.until:%a %d %b %H:%M}" == "Wed 27 Sep 23:59"
    assert [(one.exercise, one.before, one.mended) for one in again.exercises] == [
        ("a", ExerciseState.UNANSWERED, None),
        ("c", ExerciseState.DONE, None),
    ]
    assert again.exercises[0].text == "It was without an answer."


@pytest.mark.usefixtures("asked")
def test_the_new_report_says_of_each_whether_it_is_mended(
    place: Workplace, attempts: Attempts, standings: Standings, ada: Actor, reported: Reports
) -> None:
    second = hand_in(place, attempts, ada, SECOND)
    assert standings.lab(ada, LAB).state is LabState.SUBMITTED
    reported(second, {"c": False})
    told = attempts.report(ada, second).mending
    assert [(one.exercise, one.after, one.mended) for one in told] == [
        ("a", ExerciseState.DONE, True),
        ("c", ExerciseState.UNANSWERED, False),
    ]
    assert told[0].text.startswith("Mended: it was without an answer and is answered")
    again = standings.lab(ada, LAB).resubmission
    assert again is not None
    assert (again.attempt, again.exercises) == (second, told)


def test_the_judged_attempt_itself_has_nothing_to_mend(
    attempts: Attempts, ada: Actor, asked: str
) -> None:
    assert attempts.report(ada, asked).mending == ()


def test_what_a_person_disliked_and_the_checks_did_not_is_a_persons_to_tell(
    place: Workplace, attempts: Attempts, ada: Actor, reported: Reports, asked: str
) -> None:
    second = hand_in(place, attempts, ada, SECOND)
    reported(second)
    told = {one.exercise: one for one in attempts.report(ada, second).mending}
    assert told["c"].mended is None
    assert told["c"].text.startswith("A teacher will tell")
    assert asked != second


@pytest.mark.usefixtures("asked")
def test_after_a_pass_nothing_is_to_be_mended_any_more(
    place: Workplace,
    attempts: Attempts,
    standings: Standings,
    ada: Actor,
    ta: Actor,
    clock: MovedClock,
) -> None:
    second = hand_in(place, attempts, ada, SECOND)
    clock.on(hours=1)
    before = standings.lab(ada, LAB).judgement
    assert before is not None
    say(place, ta, ada.id, second, Word.PASS, after=before.id)
    lab = standings.lab(ada, LAB)
    assert (lab.state, lab.resubmission) == (LabState.PASSED, None)


@pytest.mark.usefixtures("asked")
def test_silence_after_the_judging_time_passes_a_resubmission(
    place: Workplace, attempts: Attempts, standings: Standings, ada: Actor, clock: MovedClock
) -> None:
    hand_in(place, attempts, ada, SECOND)
    clock.on(days=30)
    lab = standings.lab(ada, LAB)
    assert lab.state is LabState.PASSED
    assert "counts as passed" in lab.reason


@pytest.mark.usefixtures("asked")
def test_once_the_date_has_passed_it_is_closed_and_the_lab_lost(
    standings: Standings, ada: Actor, clock: MovedClock
) -> None:
    clock.on(days=30)
    lab = standings.lab(ada, LAB)
    assert lab.state is LabState.FAILED
    assert lab.resubmission is not None
    assert not lab.resubmission.open


def test_peers_get_the_first_attempt_and_never_the_resubmission(
    place: Workplace, attempts: Attempts, ada: Actor, asked: str
) -> None:
    second = hand_in(place, attempts, ada, SECOND)
    with place.database.read() as session:
        report = reports_in(session, place, LAB)[ada.id]
    assert (report.id, report.id != second) == (asked, True)


def test_who_was_invited_after_missing_the_deadline_is_not_woven_into_the_round(
    place: Workplace, attempts: Attempts, join: Join, ta: Actor, clock: MovedClock
) -> None:
    late = join("s000002")
    clock.to(DUE + timedelta(days=1))
    say(place, ta, late.id, None, Word.RESUBMIT)
    clock.on(hours=1)
    counted = hand_in(place, attempts, late, SECOND)
    assert attempts.get(late, counted).counts
    with place.database.read() as session:
        assert reports_in(session, place, LAB, since=DUE) == {}


def test_the_changed_cells_are_those_of_the_exercise_alone(
    place: Workplace,
    attempts: Attempts,
    ada: Actor,
    ta: Actor,
    reported: Reports,
    clock: MovedClock,
) -> None:
    exercise = Exercise("a", "The best network", r"^#+\s*Assignment 1", answered=lambda _laid: True)
    lab = msgspec.structs.replace(place.labs[LAB], exercises=(exercise,), checks=())
    own = dataclasses.replace(place, labs={LAB: lab})
    shown = Attempts(own, Live(), 1)
    data = [*HANDOUT_3, "net.train()"]
    first = hand_in(own, attempts, ada, make_notebook(*data))
    say(own, ta, ada.id, first, Word.RESUBMIT, ("a",))
    clock.on(hours=1)
    second = hand_in(own, attempts, ada, make_notebook("# A title of mine", *data[1:]))
    reported(second)
    (told,) = shown.report(ada, second).mending
    assert (told.changed, told.mended) == ((), False)
    assert told.text.endswith("Cells changed: 0.")
    third = hand_in(own, attempts, ada, make_notebook(*data[:-1], "net.train(longer=True)"))
    reported(third)
    (told,) = shown.report(ada, third).mending
    assert (told.changed, told.mended) == ((len(HANDOUT_3),), None)
