"""Which evidence a check is judged by: the run it needs, saved outputs, or none."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.checks.aligner import align
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Lab, Mode
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.checks.outcome import Outcome, Verdict, passed
from jupyterlab_dlcourse.grading.judging import Trial, judge
from jupyterlab_dlcourse.grading.report import CheckResult


def of_run(evidence: Evidence) -> Verdict:
    return passed("By the run.", mode=evidence.mode)


def of_saved(evidence: Evidence) -> Verdict:
    return passed("By what was saved.", texts=list(evidence.saved_outputs()))


def notebook() -> Notebook:
    outputs = [
        {"output_type": "stream", "name": "stdout", "text": "acc 0.9"},
        {"output_type": "execute_result", "data": {"text/plain": "0.91", "image/png": "x"}},
        {"output_type": "error", "ename": "E", "evalue": "v", "traceback": ["no"]},
    ]
    return Notebook("a.ipynb", (Cell(0, CellKind.CODE, "train()", outputs),), "", 0)


def judged(mode: Mode, *, run: bool = True, saved: bool = True) -> CheckResult:
    check = Check("x", "X", of_run, "", needs=Mode.FULL, saved=of_saved if saved else None)
    lab = Lab(3, "A lab", "x.ipynb", (), (check,))
    alignment = align(notebook(), Handout(3, "v", "x.ipynb", "", (Cell(0, CellKind.CODE, "pass"),)))
    return judge(Trial(lab, alignment, mode, notebook() if run else None))[0]


def test_saved_outputs_are_asked_after_a_run_cut_short_and_named_as_the_source() -> None:
    result = judged(Mode.SMOKE)
    assert result.message == "By what was saved."
    assert result.evidence == {"source": "saved outputs", "texts": ["acc 0.9", "0.91"]}


def test_the_full_run_is_judged_by_itself() -> None:
    assert judged(Mode.FULL).message == "By the run."


@pytest.mark.parametrize(
    ("mode", "run", "saved"),
    [
        (Mode.SMOKE, True, False),
        (Mode.STATIC, False, True),
        (Mode.FULL, False, True),
    ],
)
def test_without_a_run_or_without_a_judge_of_saved_outputs_it_is_unknown(
    mode: Mode,
    run: bool,  # noqa: FBT001 -- a row of the table
    saved: bool,  # noqa: FBT001 -- a row of the table
) -> None:
    assert judged(mode, run=run, saved=saved).outcome is Outcome.UNKNOWN


def test_a_lab_says_that_it_needs_the_full_run() -> None:
    check = Check("x", "X", of_run, "")
    assert not Lab(3, "A lab", "x.ipynb", (), (check,)).needs_full()
    full = Check("y", "Y", of_run, "", needs=Mode.FULL)
    assert Lab(3, "A lab", "x.ipynb", (), (check, full)).needs_full()
