from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from jupyterlab_dlcourse.course.lines import Lines
from jupyterlab_dlcourse.course.plan import (
    load_plan,
    packaged_names,
    packaged_plan,
    packaged_text,
    read_plan,
    write_plan,
)
from jupyterlab_dlcourse.course.shift import shift_to
from jupyterlab_dlcourse.errors import NotFound, PlanError


def test_a_written_plan_reads_as_the_same_plan() -> None:
    moved = shift_to(packaged_plan(), 4, dt.date(2026, 11, 23))
    assert read_plan(write_plan(moved)) == (moved, ())


def test_the_packaged_plan_is_found_by_name() -> None:
    assert "02456-2023" in packaged_names()
    assert packaged_plan("02456-2023").course == "02456"
    with pytest.raises(NotFound, match="02456-2023"):
        packaged_plan("../plans/02456-2023")


def test_a_plan_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no plan file"):
        load_plan(tmp_path / "plan.toml")
    with pytest.raises(NotFound, match="is a folder"):
        load_plan(tmp_path)


def test_a_plan_file_that_is_not_text_is_said(tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_bytes(b"title = '\xff'")
    with pytest.raises(PlanError, match="UTF-8"):
        load_plan(file)


def test_a_plan_with_faults_is_not_loaded_and_says_how_many(tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_text(packaged_text().replace("passed = 6", "passed = 9").replace("= 25", "= 0"))
    with pytest.raises(PlanError, match=r"line \d+: .* \(1 more") as caught:
        load_plan(file)
    faults = caught.value.details["faults"]
    assert isinstance(faults, list)
    assert {fault["path"] for fault in faults} == {"rules.gate.passed", "limits.hand_in_mb"}


def test_lines_are_told_for_keys_tables_and_elements() -> None:
    lines = Lines('a = 1\n[b]\nc = [\n  1,\n  2,\n]\n[[d]]\n[[d]]\n[[d.e]]\nf = """\n[no]\n"""\n')
    wanted = {"a": 1, "b.c": 3, "b.c[1]": 5, "d[0]": 7, "d[1]": 8, "d[1].e[0].f": 10}
    assert {path: lines[path] for path in wanted} == wanted
    assert "no" not in lines
    assert lines.nearest("d[1].e[0].absent.deeper") == 9
