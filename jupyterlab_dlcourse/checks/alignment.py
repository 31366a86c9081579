"""How a notebook lies over its hand-out, found by content and never by cell ids."""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.notebook import Cell, Notebook


class Alignment(msgspec.Struct, frozen=True):
    """A notebook laid over the nearest version of its hand-out.

    ``pairs`` maps indices of the notebook's cells to indices of the hand-out's cells they grew
    from; a cell without an entry is the student's own. ``similarity`` in [0, 1] is the share of
    the hand-out's text that is found again.
    """

    notebook: Notebook
    handout: Handout
    pairs: dict[int, int]
    similarity: float

    def handout_cell(self, index: int) -> Cell | None:
        """Give the hand-out's cell under the notebook's cell ``index``, None if it is new."""
        under = self.pairs.get(index)
        return None if under is None else self.handout.cells[under]

    def is_changed(self, index: int) -> bool:
        """Say whether the cell is new or differs from the hand-out in more than white space."""
        under = self.handout_cell(index)
        here = self.notebook.cells[index].source
        return under is None or under.source.split() != here.split()
