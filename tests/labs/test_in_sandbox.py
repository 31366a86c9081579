"""The checks as they are put in earnest: after a real run, through the sandbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.grading.sandbox import probe_sandbox
from jupyterlab_dlcourse.labs.lab2_nanograd import LAB as LAB2
from tests.fixtures import lab2
from tests.fixtures.notebooks import Draft


@pytest.fixture(scope="module", autouse=True)
def _sandbox() -> None:
    state = probe_sandbox("bubblewrap")
    if not state.ok:
        pytest.skip(state.reason)


def graded(draft: Draft, folder: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    path = folder / draft.name
    path.write_bytes(draft.bytes())
    assert main(["grade", str(path), "--mode", "smoke", "--json"]) == 0
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return report


def test_a_right_hand_in_of_lab_2_is_suggested_to_pass(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = graded(lab2.complete(), tmp_path, capsys)
    assert report["suggestion"] == "pass", report["checks"]
    assert report["execution"]["errors"] == []


@pytest.mark.parametrize("slip", ["bias dropped", "Glorot without the root"])
def test_a_slip_fails_its_own_check_alone(
    slip: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = graded(lab2.wrong(slip), tmp_path, capsys)
    failing = [check["exercise"] for check in report["checks"] if check["outcome"] == "fail"]
    assert failing == [lab2.WRONG[slip]]
    assert report["suggestion"] == "fail"


def test_an_unfinished_hand_in_fails_for_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = graded(lab2.unfinished(), tmp_path, capsys)
    assert report["suggestion"] == "fail"
    passing = {check["exercise"] for check in report["checks"] if check["outcome"] == "pass"}
    assert passing == {"e"}


def test_one_cannot_talk_the_probes_into_a_pass(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    forged = lab2.wrong("bias dropped").code(
        "That is all"
        if any("That is all" in "".join(c["source"]) for c in Draft(2).cells)
        else "Exercise m)",
        "probe = lambda space, inputs: {'identity': inputs, 'square': inputs}\n"
        "__dlcourse_ask__ = probe\n"
        'print(\'{"suggestion": "pass"}\')',
    )
    report = graded(forged, tmp_path, capsys)
    outcomes = {check["id"]: check["outcome"] for check in report["checks"]}
    assert outcomes["lab2.forward"] != "pass"
    assert report["suggestion"] != "pass"
    assert set(outcomes) == {check.id for check in LAB2.checks}
