"""Differences of notebooks: the steps lead from one to the other, whatever they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.checks.aligner import align
from jupyterlab_dlcourse.checks.difference import Difference, difference
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook

LINES = st.lists(st.sampled_from(["a = 1\n", "b = 2\n", "print(a)\n", "# text", "é\n"]), max_size=5)
CELLS = st.lists(
    st.tuples(st.sampled_from([CellKind.CODE, CellKind.MARKDOWN]), LINES.map("".join)), max_size=7
).map(lambda found: tuple(Cell(at, kind, text) for at, (kind, text) in enumerate(found)))


def cells(*sources: str) -> tuple[Cell, ...]:
    return tuple(Cell(at, CellKind.CODE, text) for at, text in enumerate(sources))


def between(base: Sequence[Cell], mine: Sequence[Cell]) -> Difference:
    laid = align(
        Notebook("a.ipynb", tuple(mine), "", 0), Handout(3, "v", "a.ipynb", "", tuple(base))
    )
    return difference(base, mine, laid.pairs)


def applied(base: list[Any], steps: list[Any], patch: Any) -> list[Any]:
    """Follow steps over a list as nbdime defines them."""
    out, at = [], 0
    for step in steps:
        out += base[at : step["key"]]
        at = step["key"]
        if step["op"] == "addrange":
            out += step["valuelist"]
        elif step["op"] == "removerange":
            at += step["length"]
        else:
            out.append(patch(base[at], step["diff"]))
            at += 1
    return out + base[at:]


def patched(cell: dict[str, Any], steps: list[Any]) -> dict[str, Any]:
    (step,) = steps
    lines = applied(cell["source"].splitlines(keepends=True), step["diff"], None)
    return {**cell, "source": "".join(lines)}


@given(CELLS, CELLS)
def test_the_steps_lead_from_the_base_to_the_notebook(
    base: tuple[Cell, ...], mine: tuple[Cell, ...]
) -> None:
    found: Any = between(base, mine)
    steps = found.diff[0]["diff"] if found.diff else []
    assert applied(found.base["cells"], steps, patched) == found.mine["cells"]


@given(CELLS)
def test_between_equals_there_is_nothing(base: tuple[Cell, ...]) -> None:
    found = between(base, base)
    assert (found.diff, found.changed, found.removed) == ([], (), ())


def test_new_changed_and_removed_cells_are_named() -> None:
    base = cells("import torch\nnet = Net()\n", "print('old, and long enough')", "last = 1")
    mine = cells("import torch\nnet = Net(3)\n", "something = 'quite else'", "last = 1", "more = 2")
    found = between(base, mine)
    assert (found.changed, found.removed) == ((0, 1, 3), (1,))


def test_outputs_and_metadata_are_left_out() -> None:
    with_output = Cell(0, CellKind.CODE, "1", outputs=[{"output_type": "stream", "text": "1"}])
    found: Any = between((with_output,), cells("1"))
    assert found.diff == []
    assert found.base["cells"][0]["outputs"] == []
