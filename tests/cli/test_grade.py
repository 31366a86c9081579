"""``dlcourse grade``: one JSON object, sentences for mistakes, a light static mode."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.grading.sandbox import probe_sandbox
from tests.fixtures.notebooks import Draft


@pytest.fixture(scope="module")
def handout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    draft = Draft(2)
    path = tmp_path_factory.mktemp("hand-in") / draft.name
    path.write_text(json.dumps(draft.content), "utf-8")
    return path


def test_the_static_mode_imports_nothing_heavy(handout: Path) -> None:
    code = (
        "import sys\nfrom jupyterlab_dlcourse.cli.main import main\n"
        f"code = main(['grade', {str(handout)!r}, '--mode', 'static', '--json'])\n"
        "heavy = {'torch', 'tornado', 'numpy', 'zmq', 'nbclient', 'nbformat', 'asyncio'}\n"
        "print(code, sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stderr.decode().strip() == "0 []"
    report = json.loads(done.stdout)
    assert (report["lab"], report["execution"]["state"]) == (2, "not_run")


def test_the_whole_notebook_is_graded_and_kept(
    handout: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state = probe_sandbox("bubblewrap")
    if not state.ok:
        pytest.skip(state.reason)
    assert main(["grade", str(handout), "--json", "--out", str(tmp_path)]) == 0
    told = capsys.readouterr()
    report = json.loads(told.out)
    assert report["execution"]["state"] == "finished"
    assert report["suggestion"] != "pass"
    assert any(exercise["answered"] is False for exercise in report["exercises"])
    assert "cell 1 of" in told.err
    assert json.loads((tmp_path / "report.json").read_bytes()) == report
    assert list(tmp_path.glob("*.executed.ipynb"))


@pytest.mark.parametrize(
    ("words", "code", "part"),
    [
        (["no-such.ipynb"], "not_found", "no-such.ipynb"),
        (["HANDOUT", "--lab", "3"], "refused", "lab 2"),
        (["HANDOUT", "--sandbox", "none"], "forbidden", "--i-trust-this-code"),
        (["HANDOUT", "--lab", "99"], "not_found", "no lab 99"),
    ],
)
def test_a_mistake_is_one_json_object_and_exit_1(
    handout: Path, capsys: pytest.CaptureFixture[str], words: list[str], code: str, part: str
) -> None:
    argv = ["grade", *(str(handout) if word == "HANDOUT" else word for word in words), "--json"]
    assert main(argv) == 1
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["code"] == code
    assert part in error["message"]


def test_a_damaged_notebook_is_kept_not_run_and_unknown(
    handout: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = tmp_path / handout.name
    damaged.write_bytes(handout.read_bytes()[:-2000])
    assert main(["grade", str(damaged), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["execution"]["state"] == "not_run"
    assert report["suggestion"] == "unknown"
    assert report["remarks"]


def test_a_report_in_words_can_be_read(handout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["grade", str(handout), "--mode", "static"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Lab 2, hand-out own, mode static")
    assert "not answered" in text
