"""Conduct a run and make the report of it: the half of `grade` that needs a kernel."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.lab import Lab, Mode
from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.grading.beside import files_beside
from jupyterlab_dlcourse.grading.datasets import Dataset, Staged, find_datasets, stand_ins_read
from jupyterlab_dlcourse.grading.dialect import is_windows
from jupyterlab_dlcourse.grading.executor import execute
from jupyterlab_dlcourse.grading.grade import Graded, GradeRequest
from jupyterlab_dlcourse.grading.job import Slot
from jupyterlab_dlcourse.grading.judging import Trial, exercises, judge, questions
from jupyterlab_dlcourse.grading.owner import assign, own_modules
from jupyterlab_dlcourse.grading.report import Execution, NotebookFacts, Report, suggest
from jupyterlab_dlcourse.grading.run import Order, Run
from jupyterlab_dlcourse.grading.sandbox.base import Sandbox, Spec
from jupyterlab_dlcourse.grading.sandbox.find import find_sandbox

SMOKE_SECONDS = 5.0
"""How long a loop may go on in the mode ``smoke``."""


def conduct(request: GradeRequest, notebook: Notebook, lab: Lab, alignment: Alignment) -> Graded:
    """Run the notebook and give the report with the executed notebook."""
    sandbox = find_sandbox(request.sandbox)
    staged = find_datasets(request.data_folders)
    asked = questions(lab, alignment)
    spec = Spec(
        limits=lab.limits,
        slot=request.slot,
        setup=_setup(request, staged, notebook, lab),
        files=files_beside(alignment.handout, request.library),
        data={name: found.folder for name, found in staged.items()},
    )
    run = execute(Order(notebook, sandbox, spec, asked), request.on_event)
    executed = _with_outputs(notebook, run)
    answered = exercises(lab, alignment)
    inputs = {question.id: question.inputs for question in asked}
    checks = judge(Trial(lab, alignment, request.mode, executed, inputs, run.answers))
    report = Report(
        lab=lab.number,
        handout=alignment.handout.version,
        mode=request.mode,
        suggestion=suggest(answered, checks),
        exercises=answered,
        checks=checks,
        execution=_execution(run, notebook, alignment, request.slot, sandbox),
        notebook=NotebookFacts(notebook.sha256, notebook.size),
        remarks=(
            *notebook.remarks,
            *_remarks(request, stand_ins_read(staged.values(), run.adaptations), sandbox),
            *_lacking(run),
            *run.remarks,
        ),
    )
    return Graded(report, msgspec.json.encode(run.notebook))


def _setup(
    request: GradeRequest, staged: dict[str, Staged], notebook: Notebook, lab: Lab
) -> dict[str, Json]:
    return {
        "switched_off": list(request.switched_off),
        "device": "cuda" if request.slot.gpu else "cpu",
        "smoke_seconds": SMOKE_SECONDS if request.mode is Mode.SMOKE else 0.0,
        "stand_ins": [name for name, found in staged.items() if found.stand_in],
        "datasets": list(lab.datasets),
        "windows": is_windows(notebook),
        **(lab.told(notebook) if lab.told else {}),
    }


def _with_outputs(notebook: Notebook, run: Run) -> Notebook:
    made: Any = run.notebook["cells"]
    cells = tuple(
        msgspec.structs.replace(cell, outputs=made[cell.index].get("outputs", []))
        for cell in notebook.cells
    )
    return msgspec.structs.replace(notebook, cells=cells)


def _execution(
    run: Run, notebook: Notebook, alignment: Alignment, slot: Slot, sandbox: Sandbox
) -> Execution:
    return Execution(
        state=run.state,
        cells=run.cells,
        executed=run.executed,
        errors=assign(run.raised, notebook, alignment),
        seconds=run.seconds,
        device="cuda" if slot.gpu else "cpu",
        adaptations=run.adaptations,
        sandbox=sandbox.name,
        reason=run.reason,
    )


def _remarks(request: GradeRequest, made_up: Iterable[Dataset], sandbox: Sandbox) -> list[str]:
    remarks = []
    if request.mode is Mode.SMOKE:
        remarks.append("Training was cut short: numbers reached by training say nothing.")
    if not sandbox.confines:
        remarks.append("The notebook was run without a sandbox.")
    remarks += [
        f"{dataset.title} was replaced by made-up stand-in data: accuracies differ."
        for dataset in made_up
    ]
    return remarks


def _lacking(run: Run) -> list[str]:
    """Say what is not here and may be the student's own, which no grader can have."""
    return [
        f"The module “{name}” is not here. If you wrote it yourself, put its code into the "
        "notebook: only the notebook is handed in."
        for name in own_modules(run.raised)
    ]
