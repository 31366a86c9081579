"""Pictures of the species.

Asks
----
Did your code below exercise 2 draw anything when the notebook was run?

Why it matters
--------------
Whoever has not looked at the leaves does not know which of them are alike.

A right answer
--------------
One figure with a small picture of each species, `plt.subplot(10, 10, place + 1)` in a loop.

A typical slip
--------------
The loop over the species is empty, so that nothing is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable

from jupyterlab_dlcourse.checks.answered import own_of
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.exercises import heading


def _judge(evidence: Evidence) -> Verdict:
    if evidence.executed is None:
        return unknown("This is told by running the notebook, which was not done.")
    own = own_of(evidence.alignment, heading(2))
    made = [cell for cell in evidence.executed.cells if cell.index in own.cells and _is_code(cell)]
    if not made:
        return unknown("There is no code of your own below exercise 2.")
    if _pictures(made):
        return passed("Leaves were drawn below exercise 2.")
    places = {cell.index for cell in made}
    saved = [cell for cell in evidence.alignment.notebook.cells if cell.index in places]
    broken = any(output.get("output_type") == "error" for cell in made for output in cell.outputs)
    if broken and _pictures(saved):
        return passed(
            "The saved outputs show leaves drawn below exercise 2.", source="saved outputs"
        )
    if broken:
        return unknown("The code below exercise 2 ended in an error before it drew anything.")
    return failed("The code below exercise 2 draws nothing: show one leaf of each species.")


def _is_code(cell: Cell) -> bool:
    return cell.kind is CellKind.CODE


def _pictures(cells: Iterable[Cell]) -> bool:
    return any(
        str(media).startswith("image/") or "plotly" in str(media)
        for cell in cells
        for output in cell.outputs
        for media in _media(output.get("data"))
    )


def _media(data: object) -> Iterable[object]:
    return data if isinstance(data, dict) else ()


CHECK = Check(
    id="lab6.pictures",
    title="Pictures of the species",
    judge=_judge,
    doc=__doc__,
    exercise="2",
)
