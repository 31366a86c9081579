"""Lab 6 as it is graded in earnest: steps watched and outputs seen, in a kernel of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.grading.datasets import DATASETS
from jupyterlab_dlcourse.grading.sandbox import probe_sandbox
from jupyterlab_dlcourse.grading.stand_ins import make_stand_ins
from scripts.plant_slips import plant
from scripts.slips.lab6 import SLIPS
from tests.fixtures import lab6


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    state = probe_sandbox("bubblewrap")
    if not state.ok:
        pytest.skip(state.reason)
    folder = tmp_path_factory.mktemp("data")
    for above in (folder, folder.parent, folder.parent.parent):
        above.chmod(0o755)
    for name in DATASETS.keys() - {"leaf-classification"}:
        (folder / name).mkdir()  # what is there is left alone
    make_stand_ins(folder)
    return folder


def graded(notebook: bytes, data: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    path = data / lab6.complete().name
    path.write_bytes(notebook)
    assert main(["grade", str(path), "--mode", "smoke", "--json", "--data", str(data)]) == 0
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    return report


def test_a_right_hand_in_is_suggested_to_pass(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = graded(lab6.complete().bytes(), data, capsys)
    assert report["execution"]["errors"] == []
    assert report["suggestion"] == "pass", report["checks"]


def test_slips_of_training_and_drawing_fail_their_own_checks(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    draft = lab6.complete()
    notebook = draft.bytes()
    wanted = {"lab6.pictures", "lab6.gradients"}
    for slip in SLIPS:
        if slip.check in wanted:
            notebook = plant(slip, notebook, draft.name) or notebook
    report = graded(notebook, data, capsys)
    failing = {check["id"] for check in report["checks"] if check["outcome"] == "fail"}
    assert failing >= wanted
    assert report["suggestion"] == "fail"
