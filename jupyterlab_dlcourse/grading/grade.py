"""Grade one notebook: read it, lay it over its hand-out, run it, judge it, report.

The static mode imports neither nbclient nor tornado nor torch: it is the check before handing in
and answers within a second.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from jupyterlab_dlcourse.checks.aligner import nearest
from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.lab import Lab, Mode
from jupyterlab_dlcourse.checks.library import Library
from jupyterlab_dlcourse.checks.notebook import CellKind, Notebook
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.errors import Forbidden, NotFound, Unavailable
from jupyterlab_dlcourse.grading.job import Event, Slot
from jupyterlab_dlcourse.grading.report import Execution, NotebookFacts, Report, State, suggest
from jupyterlab_dlcourse.labs.identify import recognise, require
from jupyterlab_dlcourse.labs.registry import labs_of


def _nobody(_event: Event) -> None:
    """Tell no one."""


class GradeRequest(msgspec.Struct, frozen=True):
    """What to grade and how.

    ``lab`` None means tell it by content. ``trusted`` is the consent to run the code without a
    sandbox. ``switched_off`` names adaptations not to be used. ``notebooks`` are the course's
    labs by its plan (see `labs_of`); without any all labs there are.
    """

    data: bytes
    name: str
    library: Library
    lab: int | None = None
    mode: Mode = Mode.FULL
    data_folders: Sequence[Path] = ()
    sandbox: str = "bubblewrap"
    trusted: bool = False
    slot: Slot = Slot(0)
    switched_off: Sequence[str] = ()
    notebooks: Mapping[int, str] = {}
    on_event: Callable[[Event], None] = _nobody


class Graded(msgspec.Struct, frozen=True):
    """The report, and the notebook with the run's own outputs when there was a run."""

    report: Report
    executed: bytes | None = None


def grade(request: GradeRequest) -> Graded:
    """Grade a notebook.

    Raises
    ------
    Refused
        It is no notebook, or not one of the lab asked for.
    Unavailable
        It could not be run: no sandbox, no kernel, or this process is root.
    """
    notebook = read_notebook(request.data, request.name)
    lab = _lab(notebook, request)
    alignment = nearest(notebook, request.library.versions(lab.number)) if lab else None
    if lab is None or alignment is None:
        why = _NO_LAB if lab is None else f"There is no hand-out of lab {lab.number} here."
        return Graded(_bare(notebook, request, lab, why))
    why = _why_not_run(notebook, request)
    if why:
        return Graded(_unrun(notebook, request, lab, alignment, why))
    check_consent(request)
    # the rest of the room, and nbclient with it, is needed from here on only
    from jupyterlab_dlcourse.grading.conduct import conduct

    return conduct(request, notebook, lab, alignment)


_NO_LAB = "This is not a notebook of one of the course's labs, so it was not run."


def check_consent(request: GradeRequest) -> None:
    """Refuse what would run a student's code where it must not run.

    Raises
    ------
    Forbidden
        No sandbox was asked for and nobody said that the code is trusted.
    Unavailable
        This process is root; the runner is what gives that up.
    """
    if request.sandbox == "none" and not request.trusted:
        raise Forbidden(
            "Without a sandbox the notebook's code can do whatever you can. If it is your own, "
            "say so: --sandbox none --i-trust-this-code."
        )
    if request.sandbox != "none" and sys.platform == "linux" and os.geteuid() == 0:
        raise Unavailable(
            "Notebooks are not run as root: use “dlcourse grade” or the runner, which give it up."
        )


def _lab(notebook: Notebook, request: GradeRequest) -> Lab | None:
    labs = labs_of(request.notebooks)
    if request.lab is None:
        number = recognise(notebook, request.library, labs).lab
    else:
        number = request.lab
        if number not in labs:
            raise NotFound(f"There is no lab {number}; there are {', '.join(map(str, labs))}.")
        require(recognise(notebook, request.library, labs), number, labs, notebook.name)
    return labs.get(number) if number is not None else None


def _why_not_run(notebook: Notebook, request: GradeRequest) -> str:
    if not notebook.parsed:
        return "The file is damaged and cannot be run as it is."
    if request.mode is Mode.STATIC:
        return "The mode “static” runs nothing."
    return ""


def _unrun(
    notebook: Notebook, request: GradeRequest, lab: Lab, alignment: Alignment, why: str
) -> Report:
    from jupyterlab_dlcourse.grading.judging import Trial, exercises, judge

    answered = exercises(lab, alignment)
    checks = judge(Trial(lab, alignment, request.mode))
    return msgspec.structs.replace(
        _bare(notebook, request, lab, why),
        handout=alignment.handout.version,
        exercises=answered,
        checks=checks,
        suggestion=suggest(answered, checks),
    )


def _bare(notebook: Notebook, request: GradeRequest, lab: Lab | None, why: str) -> Report:
    """Give the report of a notebook that was not run and of which nothing is told yet."""
    execution = Execution(state=State.NOT_RUN, cells=code_cells(notebook), executed=0, reason=why)
    return Report(
        lab=lab.number if lab else None,
        handout=None,
        mode=request.mode,
        suggestion=suggest((), ()),
        exercises=(),
        checks=(),
        execution=execution,
        notebook=NotebookFacts(notebook.sha256, notebook.size),
        remarks=notebook.remarks,
    )


def code_cells(notebook: Notebook) -> int:
    """Give the number of code cells that hold anything to run."""
    return sum(cell.kind is CellKind.CODE and bool(cell.source.strip()) for cell in notebook.cells)
