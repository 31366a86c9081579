from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from jupyterlab_dlcourse.labs import registry
from jupyterlab_dlcourse.labs.registry import find_labs, labs_of

ROOT = Path(__file__).parents[2]


def test_there_are_eight_labs_in_order() -> None:
    assert list(find_labs()) == [1, 2, 3, 4, 5, 6, 7, 8]


def test_check_ids_are_unique_and_belong_to_an_exercise_of_their_lab() -> None:
    for lab in find_labs().values():
        ids = [check.id for check in lab.checks]
        assert len(ids) == len(set(ids))
        assert all(one.startswith(f"lab{lab.number}.") for one in ids)
        known = {"", *(exercise.id for exercise in lab.exercises)}
        assert {check.exercise for check in lab.checks} <= known


class Entry:
    def __init__(self, name: str, lab: object) -> None:
        self.name, self._lab = name, lab

    def load(self) -> object:
        if isinstance(self._lab, Exception):
            raise self._lab
        return self._lab


def test_a_lab_of_another_package_takes_the_place_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = find_labs()[3].__class__(3, "Mine", "mine.ipynb", ())
    monkeypatch.setattr(registry, "entry_points", lambda **_group: [Entry("mine", mine)])
    assert find_labs()[3].title == "Mine"


@pytest.mark.parametrize("lab", [ImportError("broken"), "no lab"])
def test_what_cannot_be_loaded_is_left_out(monkeypatch: pytest.MonkeyPatch, lab: object) -> None:
    monkeypatch.setattr(registry, "entry_points", lambda **_group: [Entry("mine", lab)])
    assert list(find_labs()) == [1, 2, 3, 4, 5, 6, 7, 8]


def test_the_page_of_checks_is_what_the_labs_say() -> None:
    page = runpy.run_path(str(ROOT / "scripts" / "write_checks_page.py"))["page"]()
    written = (ROOT / "docs" / "checks.md").read_text("utf-8")
    assert written == page, "run scripts/write_checks_page.py"


def test_a_course_has_the_labs_of_its_plan_each_served_by_who_knows_its_notebook() -> None:
    labs = labs_of({3: "Kopi_af_FFN_MNIST.ipynb", 4: "1-EXE-Angles.ipynb", 11: "late.ipynb"})
    assert list(labs) == [3, 4, 11]
    assert labs[3].exercises
    assert (labs[4].title, labs[4].exercises, labs[4].checks) == ("1-EXE-Angles", (), ())
