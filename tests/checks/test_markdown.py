from __future__ import annotations

import pytest

from jupyterlab_dlcourse.checks.lab import Check
from jupyterlab_dlcourse.checks.markdown import SECTIONS, to_markdown
from jupyterlab_dlcourse.labs.registry import find_labs

CHECKS = [check for lab in find_labs().values() for check in lab.checks]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_every_check_is_documented_in_the_fixed_shape(check: Check) -> None:
    headings = [line[3:] for line in to_markdown(check).splitlines() if line.startswith("## ")]
    assert headings == list(SECTIONS)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_no_underline_of_a_heading_is_left(check: Check) -> None:
    assert "\n---" not in to_markdown(check)
