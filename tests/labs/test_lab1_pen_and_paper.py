from __future__ import annotations

from collections.abc import Callable

import pytest

from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.lab import Mode
from jupyterlab_dlcourse.checks.library import Library, own_folder
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.grading.grade import GradeRequest, grade
from jupyterlab_dlcourse.grading.outsourced import grade_in_runner
from jupyterlab_dlcourse.grading.sandbox import probe_sandbox
from jupyterlab_dlcourse.labs.lab1_pen_and_paper import LAB
from tests.fixtures import lab1
from tests.fixtures.notebooks import Draft
from tests.labs.asking import aligned


def request(draft: Draft, mode: Mode) -> GradeRequest:
    return GradeRequest(
        data=draft.bytes(), name=draft.name, library=Library(own_folder()), mode=mode
    )


@pytest.mark.parametrize("style", lab1.RIGHT)
def test_what_is_answered_is_suggested_to_pass_without_a_run(style: str) -> None:
    report = grade(request(lab1.RIGHT[style](), Mode.STATIC)).report
    assert report.suggestion is Outcome.PASS, report.exercises


@pytest.mark.parametrize("draft", [lab1.unfinished, lambda: Draft(1)], ids=["unfinished", "given"])
def test_what_is_missing_fails(draft: Callable[[], Draft]) -> None:
    report = grade(request(draft(), Mode.STATIC)).report
    assert report.suggestion is Outcome.FAIL


def test_the_optional_ones_are_reported_and_not_required() -> None:
    told = {one.exercise.id: one for one in tell(LAB, aligned(lab1.complete()))}
    optional = {name for name, one in told.items() if not one.exercise.required}
    assert optional == set("dfhkl")
    assert not any(told[name].answered for name in optional)


def test_a_run_changes_nothing_about_it() -> None:
    state = probe_sandbox("bubblewrap")
    if not state.ok:
        pytest.skip(state.reason)
    report = grade_in_runner(request(lab1.complete(), Mode.SMOKE), lambda _event: None).report
    assert report.suggestion is Outcome.PASS
    assert report.execution.state == "finished"
    assert report.execution.errors == ()
