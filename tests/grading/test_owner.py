"""Whose an error is."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.handout import Handout, HandoutFile
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.grading.owner import assign, own_modules
from jupyterlab_dlcourse.grading.report import Owner
from jupyterlab_dlcourse.grading.run import Raised

STUDENT, HANDOUT, ENVIRONMENT = Owner.STUDENT, Owner.HANDOUT, Owner.ENVIRONMENT


def owners(mine: list[str], theirs: list[str | None], *raised: tuple[int, str, str]) -> list[Owner]:
    """Give the owners; ``theirs[i]`` is the hand-out's text of my cell i, None for a new cell."""
    cells = tuple(Cell(i, CellKind.CODE, source) for i, source in enumerate(mine))
    kept = [i for i, source in enumerate(theirs) if source is not None]
    under = tuple(Cell(n, CellKind.CODE, theirs[i] or "") for n, i in enumerate(kept))
    notebook = Notebook("x", cells, "", 0)
    handout = Handout(3, "v", "x", "", under)
    alignment = Alignment(notebook, handout, {i: n for n, i in enumerate(kept)}, 1.0)
    errors = [Raised(*error) for error in raised]
    return [error.whose for error in assign(errors, notebook, alignment)]


def test_what_the_student_wrote_is_hers() -> None:
    assert owners(["1/0"], [None], (0, "ZeroDivisionError", "division by zero")) == [STUDENT]


def test_an_unchanged_cell_that_builds_on_nothing_of_hers_is_the_handouts() -> None:
    same = ["x = 1", "x.fly()"]
    error = (1, "AttributeError", "'int' object has no attribute 'fly'")
    assert owners(same, ["x = 1", "x.fly()"], error) == [HANDOUT]


def test_an_unchanged_cell_that_her_change_broke_is_hers() -> None:
    error = (1, "TypeError", "bad")
    assert owners(["net = None", "net(1)"], ["net = f", "net(1)"], error) == [STUDENT]


def test_a_name_that_the_handout_never_made_is_the_handouts() -> None:
    error = (1, "NameError", "name 'drive_path' is not defined")
    assert owners(["x = 2", "open(drive_path)"], ["x = 1", "open(drive_path)"], error) == [HANDOUT]


def test_a_name_whose_cell_she_deleted_is_hers() -> None:
    notebook = Notebook("x", (Cell(0, CellKind.CODE, "print(x)"),), "", 0)
    under = (Cell(0, CellKind.CODE, "x = 1"), Cell(1, CellKind.CODE, "print(x)"))
    alignment = Alignment(notebook, Handout(3, "v", "x", "", under), {0: 1}, 1.0)
    error = Raised(0, "NameError", "name 'x' is not defined")
    assert [e.whose for e in assign([error], notebook, alignment)] == [STUDENT]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("ModuleNotFoundError", "No module named 'wandb'"),
        ("ImportError", "cannot import name 'x' from 'torchtext'"),
        ("FileNotFoundError", "[Errno 2] No such file or directory: 'x.csv'"),
        ("URLError", "<urlopen error [Errno -3] Temporary failure in name resolution>"),
        ("AssertionError", "Torch not compiled with CUDA enabled"),
        ("TypeError", "only 0-dimensional arrays can be converted to Python scalars"),
        ("ExecutableNotFound", "failed to execute 'dot'"),
        ("OSError", "We couldn't connect to 'https://huggingface.co' to load this file"),
    ],
)
def test_what_is_missing_here_is_the_environments(name: str, message: str) -> None:
    assert owners(["something()"], [None], (0, name, message)) == [ENVIRONMENT]


def test_a_misspelt_import_is_hers() -> None:
    error = (0, "ModuleNotFoundError", "No module named 'numpyy'")
    assert owners(["import numpyy"], [None], error) == [STUDENT]


def test_what_follows_from_a_failure_has_its_owner() -> None:
    cells = ["import wandb\nlog = 1", "print(log)", "x = y", "print(x)"]
    found = owners(
        cells,
        [None] * 4,
        (0, "ModuleNotFoundError", "No module named 'wandb'"),
        (1, "NameError", "name 'log' is not defined"),
        (2, "NameError", "name 'y' is not defined"),
        (3, "NameError", "name 'x' is not defined"),
    )
    assert found == [ENVIRONMENT, ENVIRONMENT, STUDENT, STUDENT]


def test_a_limit_hit_by_the_handouts_own_code_is_the_environments() -> None:
    error = (0, "TimeLimit", "interrupted after 900 s")
    assert owners(["train()"], ["train()"], error) == [ENVIRONMENT]
    assert owners(["train(10)"], ["train()"], error) == [STUDENT]


def test_newer_syntax_is_the_environments_and_wrong_syntax_hers() -> None:
    error = (0, "SyntaxError", "f-string: unmatched '['")
    assert owners(['print(f"{d["a"]}")'], [None], error) == [ENVIRONMENT]
    assert owners(['print(f"{d["a"}")'], [None], error) == [STUDENT]


def test_what_the_handout_left_unparsable_is_the_handouts_whatever_came_before() -> None:
    error = (1, "SyntaxError", "invalid syntax")
    assert owners(["d = 2", "n = ?\nf(d)"], ["d = 1", "n = ?\nf(d)"], error) == [HANDOUT]
    assert owners(["d = 2", "n = 3 ?\nf(d)"], ["d = 1", "n = ?\nf(d)"], error) == [STUDENT]


def test_a_name_lost_to_newer_syntax_is_the_environments() -> None:
    found = owners(
        ['rnn = 1\nprint(f"{d["a"]}")', "rnn.fit()"],
        [None] * 2,
        (0, "SyntaxError", "f-string: unmatched '['"),
        (1, "NameError", "name 'rnn' is not defined"),
    )
    assert found == [ENVIRONMENT, ENVIRONMENT]


def test_a_helper_she_changed_is_not_charged_as_it_cannot_be_handed_in() -> None:
    notebook = Notebook("x", (Cell(0, CellKind.CODE, "data_utils.augment(1)"),), "", 0)
    handout = Handout(6, "v", "x", "", (), (HandoutFile("data_utils.py", ""),))
    alignment = Alignment(notebook, handout, {}, 1.0)
    for module, whose in (("data_utils", ENVIRONMENT), ("torch", STUDENT)):
        error = Raised(0, "AttributeError", f"module '{module}' has no attribute 'augment'")
        assert [e.whose for e in assign([error], notebook, alignment)] == [whose]


def test_an_upload_that_nobody_made_is_the_environments() -> None:
    cell = "up = files.upload()\nname = list(up)[0]"
    assert owners([cell], [None], (0, "IndexError", "list index out of range")) == [ENVIRONMENT]


def test_a_module_that_is_not_here_is_named_once_unless_misspelt() -> None:
    raised = [
        Raised(cell, "ModuleNotFoundError", f"No module named '{name}'")
        for cell, name in enumerate(("my_helpers.plots", "my_helpers", "numpyy"))
    ]
    assert own_modules(raised) == ("my_helpers",)


def test_confusion_matrices_the_handout_cannot_add_up_are_not_hers() -> None:
    given = "total += compute_confusion_matrix(targets, predictions)"
    message = "operands could not be broadcast together with shapes (10,10) (9,9) (10,10)"
    error = (1, "ValueError", message)
    mine = f"targets = mine\n{given}"
    assert owners(["mine = 1", mine], [None, given], error) == [HANDOUT]
    assert owners(["mine = 1", mine], [None, None], error) == [STUDENT]
