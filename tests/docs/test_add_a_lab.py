"""docs/add-a-lab.md, followed as it stands."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "add-a-lab.md"
FILE = re.compile(r"^`([\w/.]+)`\n\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
RIGHT = "def cosine(a, b):\n    return a @ b / (np.linalg.norm(a) * np.linalg.norm(b))"
SLIP = "def cosine(a, b):\n    return a @ b"


def run(folder: Path, *command: str) -> str:
    environment = os.environ | {
        "PYTHONPATH": str(folder / "site"),
        "GIT_AUTHOR_NAME": "T",
        "GIT_AUTHOR_EMAIL": "t@example.org",
        "GIT_COMMITTER_NAME": "T",
        "GIT_COMMITTER_EMAIL": "t@example.org",
    }
    done = subprocess.run(  # noqa: PLW1510 -- the assertion shows what was said
        command, cwd=folder, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("angles")
    for place in (folder, folder.parent, folder.parent.parent):  # the grader gives up root
        place.chmod(0o755)
    files = dict(FILE.findall(PAGE.read_text("utf-8")))
    for name, text in files.items():
        in_package = name.startswith("vectors") or name == "pyproject.toml"
        path = folder / "package" / name if in_package else folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (folder / "repository").mkdir()
    python = (sys.executable, "-m")
    run(folder, sys.executable, "make_handout.py")
    run(folder, "git", "-C", "repository", "init", "-q")
    run(folder, "git", "-C", "repository", "add", ".")
    run(folder, "git", "-C", "repository", "commit", "-q", "-m", "Lab 1")
    flags = ("-q", "--no-build-isolation", "--no-deps", "--target", "site")
    run(folder, *python, "pip", "install", *flags, "./package")
    cli = (*python, "jupyterlab_dlcourse.cli")
    run(folder, *cli, "handouts", "sync", "--course", ".", "--from", "repository")
    return folder


def graded(course: Path, body: str, answer: str) -> dict[str, Any]:
    notebook = json.loads((course / "repository" / "1-EXE-Angles.ipynb").read_text("utf-8"))
    notebook["cells"][3]["source"] = body
    notebook["cells"][4]["source"] = "".join(notebook["cells"][4]["source"]) + answer
    (course / "answer.ipynb").write_text(json.dumps(notebook), "utf-8")
    cli = (sys.executable, "-m", "jupyterlab_dlcourse.cli", "grade", "answer.ipynb")
    report = json.loads(run(course, *cli, "--handouts", "handouts", "--json"))
    assert isinstance(report, dict)
    return report


def test_the_plan_of_the_page_has_no_faults(course: Path) -> None:
    run(course, sys.executable, "-m", "jupyterlab_dlcourse.cli", "plan", "check", "plan.toml")


@pytest.mark.parametrize(
    ("body", "answer", "suggestion", "outcome"),
    [
        (RIGHT, "\n\nThe vectors are at right angles.", "pass", "pass"),
        (SLIP, "\n\nThe vectors are at right angles.", "fail", "fail"),
        ("def cosine(a, b):\n    return ...  # complete this", "", "fail", "unknown"),
    ],
)
def test_the_lab_of_the_page_tells_right_from_wrong(
    course: Path, body: str, answer: str, suggestion: str, outcome: str
) -> None:
    report = graded(course, body, answer)
    assert report["lab"] == 1
    assert report["suggestion"] == suggestion
    assert report["checks"][0]["outcome"] == outcome
