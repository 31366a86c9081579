from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from jupyterlab_dlcourse.checks.library import Library, own_folder
from jupyterlab_dlcourse.cli.demo.download import download_mnist
from jupyterlab_dlcourse.cli.demo.people import STUDENTS, people
from jupyterlab_dlcourse.cli.demo.prepare import falls_in, prepare
from jupyterlab_dlcourse.cli.demo.story import Window, Work, hand_ins
from jupyterlab_dlcourse.cli.demo.work import hand_in
from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.grading.datasets import MNIST
from jupyterlab_dlcourse.grading.grade import GradeRequest, Mode, grade
from jupyterlab_dlcourse.labs.registry import find_labs
from jupyterlab_dlcourse.store.database import Database
from jupyterlab_dlcourse.store.tables import AttemptRow, JobRow, JudgementRow

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


def test_prepared_demos_hold_receipts_reports_and_judgements_of_the_past(tmp_path: Path) -> None:
    prepare(tmp_path, 3, NOW, lambda _line: None)
    database = Database(tmp_path / "dlcourse.sqlite")
    with database.read() as session:
        attempts = session.query(AttemptRow).all()
        states = {job.state for job in session.query(JobRow)}
        judged = {row.lab for row in session.query(JudgementRow)}
    database.close()
    assert {attempt.lab for attempt in attempts} == {1, 2, 3}
    assert all(attempt.received < NOW for attempt in attempts)
    assert states == {"done"}
    assert judged == {1}


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
