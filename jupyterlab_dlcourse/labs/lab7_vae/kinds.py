"""The two kinds of hand-out: since 2020 with distributions, before with all the code given."""

from __future__ import annotations

from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.notebook import CellKind


def asks_for_code(handout: Handout) -> bool:
    """Say whether the hand-out has the classes of which the student writes the missing parts."""
    return any(
        "class VariationalInference" in cell.source
        for cell in handout.cells
        if cell.kind is CellKind.CODE
    )
