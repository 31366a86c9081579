"""Slips: how they are planted, and that every lab's can be planted into our own notebook."""

from __future__ import annotations

from importlib import import_module

import pytest

from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.labs.registry import find_labs
from scripts.plant_slips import plant
from scripts.slips.slip import Slip, appended, both, first_of, replaced, slips_of

SOURCES = ["x = 1", "def f():\n    return x + 1", "print(f())"]
OF_SEVERAL_KINDS = 5
ALL = [(lab, slip) for lab in find_labs() for slip in slips_of(lab)]


def test_every_cell_that_has_the_pattern_is_edited_or_the_last_one() -> None:
    assert replaced(r"x\b", "y")(SOURCES) == ["y = 1", "def f():\n    return y + 1", SOURCES[2]]
    assert replaced(r"x\b", "y", last=True)(SOURCES) == [
        "x = 1",
        "def f():\n    return y + 1",
        SOURCES[2],
    ]


def test_what_changes_nothing_cannot_be_planted() -> None:
    assert replaced("nothing", "y")(SOURCES) is None
    assert replaced("x = 1", "x = 1")(SOURCES) is None
    assert appended("nothing", "y")(SOURCES) is None
    assert both(replaced("x = 1", "x = 2"), replaced("nothing", ""))(SOURCES) is None


def test_lines_are_added_to_the_last_cell_that_has_the_pattern() -> None:
    assert appended("f", "f = None")(SOURCES) == [*SOURCES[:2], "print(f())\nf = None"]
    assert first_of(replaced("nothing", ""), appended("", "1"))(SOURCES) == [
        *SOURCES[:2],
        "print(f())\n1",
    ]


def test_a_planted_notebook_has_the_slip_and_a_new_cell_for_each_further_source() -> None:
    draft = import_module("tests.fixtures.lab2").complete()
    slip = Slip("x", "x", lambda sources: [*sources, "mine = 1"])
    planted = plant(slip, draft.bytes())
    assert planted is not None
    before, after = read_notebook(draft.bytes()).cells, read_notebook(planted).cells
    assert [cell.source for cell in after] == [*(cell.source for cell in before), "mine = 1"]


@pytest.mark.parametrize(("lab", "slip"), ALL, ids=[f"{slip.check} {slip.name}" for _, slip in ALL])
def test_a_slip_names_a_check_of_its_lab_and_goes_into_an_own_notebook(
    lab: int, slip: Slip
) -> None:
    assert slip.check in {check.id for check in find_labs()[lab].checks}
    fixtures = import_module(f"tests.fixtures.lab{lab}")
    further = fixtures.of_further_kinds() if lab == OF_SEVERAL_KINDS else []
    drafts = [fixtures.complete(), *further]
    assert any(plant(slip, draft.bytes(), draft.name) for draft in drafts)
