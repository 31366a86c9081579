from __future__ import annotations

import gzip
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

import pytest

from jupyterlab_dlcourse.checks.library import Library, own_folder
from jupyterlab_dlcourse.cli.demo.comments import Reviewers, bank
from jupyterlab_dlcourse.cli.demo.download import download_mnist
from jupyterlab_dlcourse.cli.demo.people import STUDENTS, people
from jupyterlab_dlcourse.cli.demo.prepare import falls_in, prepare
from jupyterlab_dlcourse.cli.demo.story import Window, Work, hand_ins
from jupyterlab_dlcourse.cli.demo.work import hand_in
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rubric_files import packaged_rubric_texts
from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.grading.datasets import MNIST
from jupyterlab_dlcourse.grading.grade import GradeRequest, Mode, grade
from jupyterlab_dlcourse.labs.registry import find_labs
from jupyterlab_dlcourse.reviews.rubric.course import Packaged, rubrics_of
from jupyterlab_dlcourse.reviews.rubric.filled import comments, lacks
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.substance import substance
from jupyterlab_dlcourse.services.granting.requests import FEWEST_WORDS
from jupyterlab_dlcourse.store.database import Database
from jupyterlab_dlcourse.store.tables import (
    AttemptRow,
    DecisionRow,
    JobRow,
    JudgementRow,
    ReactionRow,
    ReviewRow,
    RoundRow,
    WithdrawalRow,
)

NOW = datetime(2026, 3, 11, 12, tzinfo=UTC)


def test_the_demos_class_has_thirty_students_two_assistants_and_a_teacher() -> None:
    roles = [person.role.value for person in people()]
    assert (roles.count("student"), roles.count("ta"), roles.count("teacher")) == (STUDENTS, 2, 1)


def test_who_visits_the_demo_did_the_closed_labs_in_time_and_has_the_open_one_to_do() -> None:
    week = timedelta(weeks=1)
    windows = [
        Window(1, NOW - 2 * week, NOW - week),
        Window(2, NOW - week, NOW - timedelta(hours=1)),
        Window(3, NOW - timedelta(hours=1), NOW + week),
    ]
    me, *others = people()[:STUDENTS]
    mine = [one for one in hand_ins((me, *others), windows, NOW, me) if one.person == me]
    assert [(one.lab, one.at <= windows[one.lab - 1].due) for one in mine] == [(1, True), (2, True)]


# The other labs' code is not written out: the demo shows them as begun.
@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_complete_hand_in_of_the_demo_answers_every_required_exercise(number: int) -> None:
    library, lab = Library(own_folder()), find_labs()[number]
    handout = library.latest(number)
    assert handout is not None
    data = hand_in(library.read(handout.sha256), lab, Work.COMPLETE, seed=1)
    report = grade(GradeRequest(data, handout.name, library, mode=Mode.STATIC)).report
    assert [one.id for one in report.exercises if one.required and not one.answered] == []


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The demo of week 3: lab 1 is judged, lab 2 is being reviewed, lab 3 is open."""
    folder = tmp_path_factory.mktemp("demo")
    prepare(folder, 3, NOW, lambda _line: None)
    database = Database(folder / "dlcourse.sqlite")
    yield database
    database.close()


def test_prepared_demos_hold_receipts_reports_and_judgements_of_the_past(
    prepared: Database,
) -> None:
    with prepared.read() as session:
        attempts = session.query(AttemptRow).all()
        states = {job.state for job in session.query(JobRow)}
        judged = {row.lab for row in session.query(JudgementRow)}
    assert {attempt.lab for attempt in attempts} == {1, 2, 3}
    assert all(attempt.received < NOW for attempt in attempts)
    assert states == {"done"}
    assert judged == {1}


def test_the_demo_is_told_the_same_way_each_time(prepared: Database, tmp_path: Path) -> None:
    prepare(tmp_path, 3, NOW, lambda _line: None)
    again = Database(tmp_path / "dlcourse.sqlite")
    told = [_who_wrote_what(database) for database in (prepared, again)]
    again.close()
    assert told[0] == told[1]


def _who_wrote_what(database: Database) -> list[tuple[object, ...]]:
    with database.read() as session:
        rows = session.query(ReviewRow).order_by(ReviewRow.id)
        return [(row.id, row.reviewer, row.author, row.state, row.answers) for row in rows]


def test_a_round_of_the_demo_is_over_and_the_next_one_runs(prepared: Database) -> None:
    with prepared.read() as session:
        closed = {row.lab: row.closed is not None for row in session.query(RoundRow)}
    assert closed == {1: True, 2: False}


def test_who_visits_the_demo_has_reviews_to_read_and_three_to_write(prepared: Database) -> None:
    me = people()[0].id
    with prepared.read() as session:
        read = session.query(ReviewRow).filter_by(author=me, lab=1, state="done").count()
        write = [row.state for row in session.query(ReviewRow).filter_by(reviewer=me, lab=2)]
    assert read >= 2
    assert write == ["allocated"] * 3


def test_not_everything_goes_well_in_the_demos_reviews(prepared: Database) -> None:
    with prepared.read() as session:
        states = {row.state for row in session.query(ReviewRow).filter_by(lab=1)}
        unfair = session.query(ReactionRow).filter(ReactionRow.unfair != "").count()
        left = session.query(WithdrawalRow).count()
    assert {"allocated", "done", "flagged"} <= states
    assert (unfair, left) == (1, 1)


def test_the_demos_requests_and_outages_are_on_record_with_who_decided(prepared: Database) -> None:
    with prepared.read() as session:
        noted = {row.action: row.by for row in session.query(DecisionRow)}
    assert {"judge", "report a problem", "record an outage"} <= noted.keys()
    assert noted["record an outage"] == "teacher1"


def test_who_is_told_to_resubmit_in_the_demo_gets_exercises_and_a_date(prepared: Database) -> None:
    with prepared.read() as session:
        told = session.query(JudgementRow).filter_by(verdict="resubmit").all()
    assert told
    assert all(row.until is not None and row.exercises != "[]" and row.reason for row in told)


@pytest.mark.parametrize("lab", range(1, 9))
def test_the_demos_reviewers_write_what_can_be_handed_in(lab: int) -> None:
    rubric = _rubrics()[lab]
    reviewers = Reviewers(Random(lab))  # noqa: S311 -- a story, no secret
    pasted: list[str] = []
    for _report in range(4):
        answers = reviewers.fill("s000002", lab, rubric, Work.PARTIAL)
        assert answers is not None
        assert lacks(rubric, answers, pasted) == ()
        pasted += comments(answers)
    harsh = reviewers.harsh("s000002", rubric)
    assert harsh is not None
    assert lacks(rubric, harsh, pasted) == ()


def test_what_the_demos_students_ask_says_enough_to_be_asked() -> None:
    asked = (*bank().regrade, bank().problem)
    assert [text for text in asked if substance(text).words < FEWEST_WORDS] == []


@cache
def _rubrics() -> dict[int, Rubric]:
    plan, texts = packaged_plan(), packaged_rubric_texts()
    return rubrics_of(plan, texts, Packaged(plan, texts), find_labs())[0]


def test_a_demo_is_made_anew_when_its_week_is_over(tmp_path: Path) -> None:
    prepare(tmp_path, 1, NOW, lambda _line: None)
    assert falls_in(tmp_path, 1, NOW)
    assert not falls_in(tmp_path, 2, NOW)
    assert not falls_in(tmp_path, 1, NOW + timedelta(weeks=1))


def test_a_download_that_is_not_mnist_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "data"
    source.mkdir()
    for name in MNIST.files:
        (source / f"{Path(name).name}.gz").write_bytes(gzip.compress(b"something else"))
    with pytest.raises(Unavailable, match="not what was published"):
        download_mnist(target, f"{source.as_uri()}/")
    assert not target.exists()
