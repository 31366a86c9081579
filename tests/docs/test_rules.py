"""docs/rules.md, held to the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from jupyterlab_dlcourse.cli.main import DLCourse
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rules import GateReading

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/rules.md").read_text(encoding="utf-8")
OPTIONS = sorted(set(re.findall(r"`([a-z]+)\.([a-z_]+)(?: = \"[a-z]+\")?`", PAGE)))


@pytest.mark.parametrize(("table", "key"), OPTIONS)
def test_every_option_that_the_page_names_is_one_of_the_plan_s(table: str, key: str) -> None:
    assert hasattr(getattr(packaged_plan().rules, table), key)


def test_every_reading_of_the_gate_is_told() -> None:
    assert [one.value for one in GateReading if f'"{one.value}"' not in PAGE] == []


def test_commands_and_files_that_the_page_names_are_there() -> None:
    commands = set(re.findall(r"^dlcourse (\w+)", PAGE, re.MULTILINE))
    assert commands <= set(DLCourse.subcommands)
    assert (ROOT / "tests/course/test_decisions.py").is_file()
