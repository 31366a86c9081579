"""``dlcourse plan`` as a process of its own, in every form the design's table gives."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from jupyterlab_dlcourse.course.plan import packaged_text
from jupyterlab_dlcourse.course.rubric_files import packaged_rubric_texts


def dlcourse(*words: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    env = {key: value for key, value in os.environ.items() if not key.startswith("DLCOURSE_")}
    command = [sys.executable, "-m", "jupyterlab_dlcourse.cli", *words]
    root = str(Path(__file__).parents[2])
    return subprocess.run(
        command,
        cwd=cwd,
        env={**env, "PYTHONPATH": root, **variables},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    file = tmp_path / "faulty.toml"
    file.write_text(packaged_text().replace("passed = 6", "passed = 9"))
    return file


@pytest.fixture
def course(tmp_path: Path) -> Path:
    folder = tmp_path / "course"
    folder.mkdir()
    text = packaged_text().replace('title = "Deep learning"', 'title = "Another course"')
    (folder / "plan.toml").write_text(text)
    return folder


def test_show_json_has_iso_dates_in_the_course_s_zone(tmp_path: Path) -> None:
    done = dlcourse("plan", "show", "--json", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert (told["course"], told["zone"]) == ("02456", "Europe/Copenhagen")
    due = {lab["lab"]: lab["due"] for lab in told["labs"]}
    assert due[7] == "2023-10-23T23:59:00+02:00"
    assert due[8] == "2023-10-30T23:59:00+01:00"
    assert [week["week"] for week in told["weeks"]] == list(range(1, 14))
    assert told["weeks"][0]["meeting"]["starts"] == "2023-08-28T13:00:00+02:00"
    assert {"title", "milestones", "remarks", "rules", "limits"} <= set(told)


def test_show_prints_a_table_for_people(tmp_path: Path) -> None:
    done = dlcourse("plan", "show", cwd=tmp_path)
    assert done.returncode == 0
    assert "3.4-EXE-FFN-MNIST.ipynb" in done.stdout
    assert "2023-09-18 23:59" in done.stdout
    assert "Autumn break, not counted" in done.stdout


def test_the_file_may_stand_before_and_after_the_flag(faulty: Path, tmp_path: Path) -> None:
    before = dlcourse("plan", "check", str(faulty), "--json", cwd=tmp_path)
    after = dlcourse("plan", "check", "--json", str(faulty), cwd=tmp_path)
    assert before.returncode == after.returncode == 1
    assert before.stdout == after.stdout
    (fault,) = json.loads(before.stdout)["faults"]
    line = faulty.read_text().splitlines().index("passed = 9") + 1
    assert (fault["line"], fault["path"]) == (line, "rules.gate.passed")
    assert "Nobody can pass" in fault["reason"]


def test_check_prints_file_line_and_reason(faulty: Path, tmp_path: Path) -> None:
    done = dlcourse("plan", "check", str(faulty), cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{faulty}:")
    assert "Nobody can pass" in done.stdout


def test_check_of_a_plan_without_faults_is_done(tmp_path: Path) -> None:
    assert dlcourse("plan", "check", cwd=tmp_path).returncode == 0
    done = dlcourse("plan", "check", "--json", cwd=tmp_path)
    assert (done.returncode, json.loads(done.stdout)) == (0, {"faults": []})


@pytest.fixture
def rubric(course: Path) -> Path:
    """Lab 3's rubric in a course's folder, with an exercise that lab 3 does not have."""
    folder = course / "plan.rubrics"
    folder.mkdir()
    text = packaged_rubric_texts()["lab3.toml"]
    file = folder / "lab3.toml"
    file.write_text(text.replace('exercise = "b"', 'exercise = "z"'))
    return file


def test_check_finds_the_faults_of_the_rubrics_beside_the_plan(rubric: Path, course: Path) -> None:
    done = dlcourse("plan", "check", cwd=course)
    line = rubric.read_text().splitlines().index('exercise = "z"') + 1
    assert done.returncode == 1
    assert done.stdout.startswith(f"{rubric}:{line}: criteria[1].exercise: The lab has no exercise")


def test_check_json_names_the_file_of_a_rubric_s_fault(rubric: Path, course: Path) -> None:
    done = dlcourse("plan", "check", "--json", cwd=course)
    (fault,) = json.loads(done.stdout)["faults"]
    assert done.returncode == 1
    assert (fault["file"], fault["path"]) == (rubric.name, "criteria[1].exercise")


def test_rubrics_are_checked_for_themselves_where_the_plan_is_faulty(
    rubric: Path, course: Path
) -> None:
    rubric.write_text(rubric.read_text().replace("weight = 2", "weight = 0", 1))
    plan = course / "plan.toml"
    plan.write_text(plan.read_text().replace("passed = 6", "passed = 9"))
    done = dlcourse("plan", "check", "--json", cwd=course)
    paths = [fault["path"] for fault in json.loads(done.stdout)["faults"]]
    assert paths == ["rules.gate.passed", "criteria[1].weight"]


def test_a_faulty_plan_is_not_shown(faulty: Path, tmp_path: Path) -> None:
    done = dlcourse("plan", "show", str(faulty), "--json", cwd=tmp_path)
    assert done.returncode == 1
    error = json.loads(done.stdout)["error"]
    assert error["code"] == "plan"
    assert "Nobody can pass" in error["message"]


def test_a_file_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    done = dlcourse("plan", "check", "absent.toml", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "There is no plan file absent.toml.\n"


@pytest.mark.parametrize("form", ["flag", "flag=", "variable", "folder"])
def test_the_course_s_plan_is_found(form: str, course: Path, tmp_path: Path) -> None:
    words, where, variables = ["plan", "show"], tmp_path, {}
    match form:
        case "flag":
            words += ["--course", str(course)]
        case "flag=":
            words.insert(2, f"--course={course}")
        case "variable":
            variables["DLCOURSE_COURSE"] = str(course)
        case _:
            where = course
    done = dlcourse(*words, cwd=where, **variables)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Another course" in done.stdout


def test_a_course_named_that_is_none_is_said(tmp_path: Path) -> None:
    done = dlcourse("plan", "show", "--course", str(tmp_path), cwd=tmp_path)
    assert done.returncode == 1
    assert "holds no course" in done.stderr


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "wants a command"),
        (("frob",), "no command 'frob'"),
        (("plan",), "dlcourse plan wants a command: show, check"),
        (("plan", "frob"), "no command 'frob'"),
        (("plan", "show", "a", "b"), "does not take 'b'"),
        (("plan", "show", "--frob"), "--frob"),
        (("plan", "show", "--course"), "--course"),
        (("plan", "show", "--jso"), "--jso"),
        (("--frob",), "--frob"),
    ],
)
def test_wrong_use_is_two_and_a_sentence(
    words: tuple[str, ...], sentence: str, tmp_path: Path
) -> None:
    done = dlcourse(*words, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_wrong_use_with_json_is_one_json_object(tmp_path: Path) -> None:
    done = dlcourse("plan", "show", "--json", "--frob", cwd=tmp_path)
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["code"] == "usage"


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    root = str(Path(__file__).parents[2])
    line = f"{sys.executable} -m jupyterlab_dlcourse.cli plan show --json | head -c 1"
    done = subprocess.run(  # noqa: S602 - a pipe is what is tested
        line,
        shell=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": root},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("{", "")
