"""The kinds of hand-out: transformers, recurrent networks in Nanograd, and in NumPy."""

from __future__ import annotations

from collections.abc import Callable

from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.notebook import CellKind


def asks_for(text: str) -> Callable[[Handout], bool]:
    """Give the question whether a hand-out's code has a text, such as the name of a class."""

    def asked(handout: Handout) -> bool:
        return any(text in cell.source for cell in handout.cells if cell.kind is CellKind.CODE)

    return asked


is_on_transformers = asks_for("class RNNLM")
