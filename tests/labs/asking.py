"""Put a lab's checks to a notebook in this process: our own fixtures need no sandbox."""

from __future__ import annotations

import contextlib
import io
import json
from random import Random
from typing import Any

import matplotlib as mpl

from jupyterlab_dlcourse.checks.aligner import nearest
from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.definitions import plain_python
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Mode
from jupyterlab_dlcourse.checks.library import Library, own_folder
from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.outcome import Verdict
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.grading.judging import probe_source
from tests.fixtures.notebooks import Draft


def aligned(draft: Draft) -> Alignment:
    """Lay a draft over the own hand-out."""
    notebook = read_notebook(draft.bytes(), draft.name)
    alignment = nearest(notebook, Library(own_folder()).versions(draft.lab))
    assert alignment is not None
    return alignment


def run(alignment: Alignment, *, without: tuple[str, ...] = ()) -> dict[str, Any]:
    """Execute the code cells, as a kernel would that goes on after errors.

    Cells with one of the texts ``without`` are left out: training takes long and proves nothing
    about the checks of functions.
    """
    mpl.use("agg")
    namespace: dict[str, Any] = {"__name__": "__main__", "In": [""]}
    for cell in alignment.notebook.cells:
        if cell.kind is CellKind.CODE and not any(text in cell.source for text in without):
            namespace["In"].append(cell.source)
            silence = contextlib.redirect_stdout(io.StringIO())
            with silence, contextlib.suppress(Exception):
                exec(plain_python(cell.source), namespace)  # noqa: S102 - our own text
    return namespace


def ask(check: Check, alignment: Alignment, namespace: dict[str, Any], seed: int = 1) -> Verdict:
    """Put one check's probe to the namespace and judge its answer."""
    assert check.probe is not None
    inputs = check.probe.inputs(Random(seed))  # noqa: S311 - draws arguments, no secrets
    module: dict[str, Any] = {}
    exec(compile(probe_source(check.probe), "<probe>", "exec"), module)  # noqa: S102 - ours
    answer = json.loads(
        json.dumps(module["probe"](dict(namespace), json.loads(json.dumps(inputs))))
    )
    evidence = Evidence(alignment, Mode.FULL, alignment.notebook, inputs, answer)
    return check.judge(evidence)
