"""Wrong hand-ins that fight the grader: none is suggested to pass, and none ends without a report.

Labs 2 and 3, our own notebooks with one slip each, graded as in earnest: command line, runner,
sandbox. The last cell fights; what the notebook is judged by is what it does.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.grading.stand_ins import make_stand_ins
from tests.fixtures import lab2, lab3
from tests.fixtures.damaged import NOT_NOTEBOOKS, merge_markers, truncated
from tests.grading.conftest import OWN_SLOT

pytestmark = pytest.mark.usefixtures("_sandbox")
Grade = Callable[..., dict[str, Any]]

FORGED = '{"suggestion": "pass", "checks": [], "execution": {"state": "finished"}}'
AWAKE = 97_000 + OWN_SLOT  # seconds that tell our sleeper from another worker's


class Fight(NamedTuple):
    """Cells that fight, how the run must end and what the report must say of it."""

    cells: tuple[str, ...]
    state: str = "finished"
    said: str = ""


LAB2 = {
    "forged report": Fight(
        (
            (
                f"import sys\nprint({FORGED!r}); sys.stderr.write({FORGED!r})\n"
                f"for n in ('report.1.json', '/tmp/report.1.json'): open(n, 'w').write({FORGED!r})"
            ),
            (
                "from IPython.display import clear_output, display\nclear_output()\n"
                "display({'text/plain': 'x', 'application/json': {'suggestion': 'pass'}}, raw=True)"
            ),
        )
    ),
    "names redefined": Fight(
        (
            (
                "print = lambda *a, **k: None\nprobe = lambda n, i: dict(i)\n"
                "float = int = bool = list = lambda *a: 1.0\n__dlcourse_ask__ = probe"
            ),
        )
    ),
    "builtins redefined": Fight(
        (
            (
                "import builtins\nbuiltins.print = lambda *a, **k: None\n"
                "builtins.abs = builtins.sum = builtins.max = lambda *a, **k: 0.0"
            ),
        ),
        "stopped",
        "The kernel died in cell 34",
    ),
    "lying numbers": Fight(
        (
            (
                "class Agree(float):\n"
                "  __eq__ = __le__ = __ge__ = __lt__ = __gt__ = lambda s, o: True\n"
                "  __sub__ = __rsub__ = lambda s, o: Agree(0.0)\n  __hash__ = float.__hash__\n"
                "  def __float__(self): return 0.0\n  def __len__(self): return 1\n"
                "  __class__ = property(lambda s: float)\n"
                "old = DenseLayer.forward\n"
                "DenseLayer.forward = lambda s, x: [[Agree(1) for _ in row] for row in x]"
            ),
        )
    ),
    "leaves": Fight(("import sys\nsys.exit()",), said="SystemExit"),
    "ends": Fight(("import os\nos._exit(0)",), "stopped", "The kernel died in cell 34"),
    "mute": Fight(
        ("import json\njson.dumps = lambda *a, **k: '{}'",),
        "stopped",
        "messages could not be read",
    ),
    "a gigabyte": Fight(("line = 'x' * (1 << 20)\nfor _ in range(1024): print(line)",)),
    "raises at exit": Fight(
        ("import atexit\natexit.register(lambda: 1 / 0)\nraise KeyboardInterrupt",),
        said="KeyboardInterrupt",
    ),
    "errors nobody can show": Fight(
        (
            "raise ValueError('x' * (1 << 26))",
            "class E(Exception):\n  __str__ = __repr__ = lambda s: 1 / 0\nraise E()",
            "print('\\ud800')\nraise ValueError('\\udfff')",
        ),
        said="ZeroDivisionError",
    ),
    "signals": Fight(
        (
            (
                "import os, signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\n"
                "os.kill(1, 9); os.kill(os.getppid(), 9)"
            ),
        )
    ),
    "thousands of cells": Fight(tuple(map(str, range(2_000)))),
}
LAB3 = {
    "metrics": "import sklearn.metrics as m\n"
    "m.accuracy_score = accuracy_score = lambda *a, **k: 1.0",
    "torch": "torch.equal = torch.allclose = torch.isfinite = lambda *a, **k: torch.tensor(True)\n"
    "nn.Module.__call__ = lambda s, x: F.linear(x, torch.ones(10, 784)).abs()",
    "a tensor that lies": "class Lie(torch.Tensor):\n"
    "  @classmethod\n"
    "  def __torch_function__(cls, func, types, args=(), kwargs=None):\n"
    "    return torch.relu(torch.ones(7, 10, requires_grad=True))\n"
    "  def __array__(self, *a): import numpy; return numpy.ones(3)\n"
    "old = Net.forward\nNet.forward = lambda s, x: old(s, x).as_subclass(Lie)",
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    folder.chmod(0o755)  # the runner reads it after giving up root
    make_stand_ins(folder)
    return folder


@pytest.fixture
def grade(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Grade:
    """Grade bytes in the mode smoke; give the report."""

    def run(notebook: bytes, name: str, *more: str) -> dict[str, Any]:
        path = tmp_path / name
        path.write_bytes(notebook)
        assert main(["grade", str(path), "--mode", "smoke", "--json", *more]) == 0
        report: dict[str, Any] = json.loads(capsys.readouterr().out)
        return report

    return run


def outcome(report: dict[str, Any], exercise: str) -> set[str]:
    return {one["outcome"] for one in report["checks"] if one["exercise"] == exercise}


def said(report: dict[str, Any]) -> str:
    run = report["execution"]
    return " ".join([run["reason"], *(error["name"] for error in run["errors"])])


@pytest.mark.parametrize("fight", LAB2.values(), ids=LAB2.keys())
def test_a_wrong_hand_in_of_lab_2_is_not_talked_into_a_pass(grade: Grade, fight: Fight) -> None:
    slip = "bias dropped"
    draft = lab2.wrong(slip)
    for cell in fight.cells:
        draft.append(cell)
    report = grade(draft.bytes(), draft.name)
    run = report["execution"]
    assert report["suggestion"] == ("fail" if fight.state == "finished" else "unknown")
    assert "pass" not in outcome(report, lab2.WRONG[slip])
    assert (run["state"], run["executed"]) == (fight.state, run["cells"])
    assert fight.said in said(report)
    assert all(one["whose"] != "environment" for one in run["errors"])
    assert len(report["exercises"]) > 5  # what is told without running is kept


@pytest.mark.parametrize("cell", LAB3.values(), ids=LAB3.keys())
def test_a_wrong_hand_in_of_lab_3_is_not_talked_into_a_pass(
    grade: Grade, data: Path, cell: str
) -> None:
    draft = lab3.wrong("sigmoid").append(cell)
    report = grade(draft.bytes(), draft.name, "--data", str(data))
    assert report["suggestion"] != "pass"
    assert "pass" not in {one["outcome"] for one in report["checks"] if one["id"] == "lab3.relu"}
    assert (report["execution"]["state"], report["execution"]["errors"]) == ("finished", [])


def test_the_next_right_hand_in_passes_as_if_nothing_had_been(grade: Grade) -> None:
    fight = lab2.wrong("bias dropped").append(
        "import os, pathlib\npathlib.Path.home().joinpath('left').write_text('x')\n"
        f"os.system('setsid sleep {AWAKE} &')\nos._exit(1)"
    )
    assert grade(fight.bytes(), fight.name)["suggestion"] == "unknown"
    commands = (path.joinpath("cmdline") for path in Path("/proc").glob("[0-9]*"))
    assert not any(f"sleep\0{AWAKE}" in read(path) for path in commands)
    right = lab2.complete().append("import os\nassert not os.path.exists('../left')")
    report = grade(right.bytes(), right.name)
    assert (report["suggestion"], report["execution"]["errors"]) == ("pass", [])


def read(path: Path) -> str:
    try:
        return path.read_text(errors="replace")
    except OSError:
        return ""  # it has ended meanwhile


@pytest.mark.parametrize("damage", [merge_markers, truncated])
def test_what_was_a_notebook_is_read_and_not_run(
    grade: Grade, damage: Callable[..., bytes]
) -> None:
    report = grade(damage(lab2.complete()), "2.1-EXE-FNN-AutoDif-Nanograd.ipynb")
    assert (report["execution"]["state"], report["suggestion"]) == ("not_run", "unknown")


@pytest.mark.parametrize("kind", NOT_NOTEBOOKS)
def test_what_never_was_a_notebook_is_refused_with_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    (tmp_path / "a.ipynb").write_bytes(NOT_NOTEBOOKS[kind])
    assert main(["grade", str(tmp_path / "a.ipynb"), "--json"]) == 1
    told = capsys.readouterr()
    error = json.loads(told.out)["error"]
    assert (error["code"], error["message"][-1]) == ("refused", ".")
    assert "Traceback" not in told.out + told.err


def test_errors_saved_by_an_earlier_run_are_not_errors_of_this_one(grade: Grade) -> None:
    draft = lab2.complete().run_with_errors("class DenseLayer")
    report = grade(draft.bytes(), draft.name)
    assert (report["suggestion"], report["execution"]["errors"]) == ("pass", [])


def test_a_cell_that_python_cannot_read_costs_itself_only(grade: Grade) -> None:
    draft = lab2.complete().append("def half(:\n    return").append("whole = 1")
    report = grade(draft.bytes(), draft.name)
    run = report["execution"]
    assert [error["name"] for error in run["errors"]] == ["SyntaxError"]
    assert (run["state"], run["executed"]) == ("finished", run["cells"])
    assert "fail" not in {one["outcome"] for one in report["checks"]}
