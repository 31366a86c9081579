from __future__ import annotations

import datetime as dt
from pathlib import Path

from jupyterlab_dlcourse.course.plan import load_plan, packaged_plan
from jupyterlab_dlcourse.course.shift import shift_to
from jupyterlab_dlcourse.course.writing import plan_text


def test_a_written_plan_reads_back_as_the_same_plan(tmp_path: Path) -> None:
    plan = shift_to(packaged_plan(), 4, dt.date(2026, 3, 12))
    (tmp_path / "plan.toml").write_text(plan_text(plan))
    assert load_plan(tmp_path / "plan.toml") == plan
