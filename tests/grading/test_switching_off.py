"""An administrator switches adaptations off: by name, and a wrong name is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from jupyterlab_dlcourse.cli.main import main
from jupyterlab_dlcourse.errors import Invalid
from jupyterlab_dlcourse.grading.adaptations import adaptations, checked
from tests.fixtures.notebooks import Draft
from tests.grading.conftest import Ran

USES = {
    "colab": "from google.colab import drive\ndrive.mount('/x')",
    "no_input": "input()",
    "removed_numpy": "import numpy\nnumpy.float(1)",
    "shell_commands": "%pip --version",
}


def test_each_adaptation_says_in_a_sentence_what_it_does() -> None:
    told = adaptations()
    assert "colab" in told
    assert "smoke" not in told
    assert all(text for text in told.values())


def test_a_name_that_is_none_is_refused_with_those_there_are() -> None:
    assert checked(["colab", "no_gpu", "colab"]) == ("colab", "no_gpu")
    with pytest.raises(Invalid, match=r"'colabs' is no adaptation.*colab, "):
        checked(["colabs"])


@pytest.mark.parametrize("name", USES)
def test_what_is_switched_off_is_not_there(run_cells: Callable[..., Ran], name: str) -> None:
    said = run_cells(USES[name], setup={"switched_off": [name]}).run["adaptations"]
    assert said == []
    assert run_cells(USES[name]).run["adaptations"] != []


@pytest.mark.usefixtures("_sandbox")
def test_the_command_line_switches_off(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(Draft(2)._add(0, "code", "import google.colab").bytes())
    command = ["grade", str(path), "--mode", "smoke", "--json"]
    assert main([*command, "--without", "colab"]) == 0
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    (error,) = [one for one in report["execution"]["errors"] if one["cell"] == 0]
    assert (error["name"], error["whose"]) == ("ModuleNotFoundError", "environment")
    assert main([*command, "--without", "no such"]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "invalid"
