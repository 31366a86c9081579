"""The evaluation over labelled notebooks, on a small folder of our own."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.library import Library, own_folder
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.grading.report import CellError, Owner, Report, State
from scripts.evaluate_corpus import main
from scripts.evaluation.labelled import Labelled, given_out
from scripts.evaluation.tally import Tally
from scripts.grading_runs import Runs
from tests.fixtures import lab2, lab3


def label(name: str, lab: int, done: dict[str, bool], completeness: str) -> dict[str, object]:
    tasks = [{"task": f"{task} (as asked)", "done": value} for task, value in done.items()]
    return {"id": name, "lab": lab, "tasks": tasks, "completeness": completeness}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three notebooks: two complete, one unfinished whose label has a mistake."""
    (tmp_path / "a.ipynb").write_bytes(lab2.complete().bytes())
    (tmp_path / "b.ipynb").write_bytes(lab3.complete().bytes())
    (tmp_path / "c.ipynb").write_bytes(lab2.unfinished().bytes())
    labels = [
        label("a.ipynb", 2, dict.fromkeys("abcdefghijkl", True), "complete"),
        label("b.ipynb", 3, dict.fromkeys("abcde", True), "complete"),
        label("c.ipynb", 2, {"a": True, "e": True, "f": True, "k": False}, "partial"),
    ]
    (tmp_path / "index.json").write_text(json.dumps(labels))
    return tmp_path


def rows(text: str) -> dict[str, list[str]]:
    """Give the table's rows by their first word."""
    lines = [line.split() for line in text.splitlines()]
    return {line[0]: line for line in lines if line and (line[0].isdigit() or line[0] == "all")}


def test_the_table_counts_labs_exercises_and_disagreements(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(folder), "--handouts", str(own_folder()), "--list"]) == 0
    printed = capsys.readouterr().out
    table = rows(printed)
    assert table["2"][1:5] == ["2", "2", "16", "93.8%"]
    assert table["3"][1:5] == ["1", "1", "5", "100.0%"]
    assert table["all"][1:4] == ["3", "3", "21"]
    assert "c.ipynb f: label True, told False" in printed


def test_a_handout_is_never_suggested_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--handouts", str(own_folder()), "--given-out"]) == 0
    assert rows(capsys.readouterr().out)["all"][1] == "8"


def report(suggestion: Outcome, check: Outcome, owner: Owner) -> Report:
    """Give the report of our hand-in for lab 2, changed to what a run might have said."""
    runs = Runs(Library(own_folder()), Mode.STATIC)
    made = runs.report(lab2.complete().bytes(), "2.ipynb", 2)
    assert isinstance(made, Report)
    first = msgspec.structs.replace(made.checks[0], outcome=check)
    errors = (msgspec.convert({"cell": 1, "name": "E", "message": "", "whose": owner}, CellError),)
    execution = msgspec.structs.replace(
        made.execution, state=State.FINISHED, errors=errors, seconds=3.0
    )
    return msgspec.structs.replace(
        made, suggestion=suggestion, checks=(first,), execution=execution
    )


def test_a_fail_that_nobody_has_read_is_told_apart_from_one_found_true() -> None:
    failing = report(Outcome.FAIL, Outcome.FAIL, Owner.STUDENT)
    for found, unread in (((), 1), ((failing.checks[0].id,), 0)):
        tally = Tally()
        notebook = Labelled("a", 2, Path("a"), completeness="complete", found=frozenset(found))
        tally.report(notebook, failing)
        assert (tally.unread, tally.clean, tally.errors[Owner.STUDENT]) == (unread, 1, 1)


def test_an_error_of_the_environment_makes_a_run_unclean() -> None:
    tally = Tally()
    tally.report(
        Labelled("a", 2, Path("a"), completeness="complete"),
        report(Outcome.PASS, Outcome.PASS, Owner.ENVIRONMENT),
    )
    assert (tally.runs, tally.clean) == (1, 0)


def test_an_unfinished_one_that_is_suggested_pass_is_counted_and_named() -> None:
    tally = Tally()
    given = next(given_out(Library(own_folder())))
    tally.report(given, report(Outcome.PASS, Outcome.PASS, Owner.STUDENT))
    assert tally.passing == 1
    assert any("given out, suggested pass" in remark for remark in tally.remarks)


def test_a_kept_report_is_taken_and_not_made_again(tmp_path: Path) -> None:
    runs = Runs(Library(own_folder()), Mode.STATIC, kept=tmp_path)
    data = lab3.complete().bytes()
    made = runs.report(data, "3.ipynb", 3)
    assert runs.has(data)
    (place,) = tmp_path.iterdir()
    place.write_text(place.read_text().replace('"lab":3', '"lab":4'))
    again = runs.report(data, "3.ipynb", 3)
    assert isinstance(made, Report)
    assert isinstance(again, Report)
    assert (made.lab, again.lab) == (3, 4)
