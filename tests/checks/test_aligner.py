from __future__ import annotations

from jupyterlab_dlcourse.checks.aligner import align, nearest, similarity
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook

GIVEN = (
    ("m", "# A lab about nothing\nRead this first."),
    ("c", "import math\nimport random"),
    ("m", "## Exercise a) Think\nWhat is it that you see?"),
    ("c", "def f(x):\n    # your code\n    return 0"),
    ("m", "## Exercise b) Choose\nPick a size."),
    ("c", "size = ?"),
    ("m", "# The end"),
)


def cells(*given: tuple[str, str]) -> tuple[Cell, ...]:
    kinds = {"m": CellKind.MARKDOWN, "c": CellKind.CODE}
    return tuple(Cell(n, kinds[kind], source) for n, (kind, source) in enumerate(given))


def handout(*given: tuple[str, str], version: str = "1") -> Handout:
    return Handout(lab=1, version=version, name="a.ipynb", sha256="", cells=cells(*given))


def notebook(*given: tuple[str, str]) -> Notebook:
    return Notebook("a.ipynb", cells(*given), "", 0)


def test_an_untouched_notebook_lies_cell_on_cell() -> None:
    alignment = align(notebook(*GIVEN), handout(*GIVEN))
    assert alignment.pairs == {n: n for n in range(len(GIVEN))}
    assert alignment.similarity == 1.0
    assert not any(alignment.is_changed(n) for n in alignment.pairs)


def test_inserted_cells_are_the_students_own() -> None:
    mine = [*GIVEN[:3], *(("m", f"thought {n}") for n in range(100)), *GIVEN[3:]]
    alignment = align(notebook(*mine), handout(*GIVEN))
    assert alignment.pairs[103] == 3
    assert all(n not in alignment.pairs for n in range(3, 103))


def test_an_answer_written_under_the_heading_keeps_its_cell() -> None:
    long = "An answer that is much longer than the question. " * 20
    mine = [*GIVEN[:2], ("m", f"{GIVEN[2][1]}\n\n{long}"), *GIVEN[3:]]
    alignment = align(notebook(*mine), handout(*GIVEN))
    assert alignment.pairs[2] == 2
    assert alignment.is_changed(2)


def test_deleted_cells_leave_the_others_in_place() -> None:
    alignment = align(notebook(GIVEN[0], *GIVEN[3:]), handout(*GIVEN))
    assert alignment.pairs == {0: 0, 1: 3, 2: 4, 3: 5, 4: 6}


def test_moved_cells_are_found() -> None:
    alignment = align(notebook(*reversed(GIVEN)), handout(*GIVEN))
    assert alignment.pairs == {n: len(GIVEN) - 1 - n for n in range(len(GIVEN))}


def test_a_short_cell_edited_in_place_is_told_by_its_letters() -> None:
    mine = [*GIVEN[:5], ("c", "size = 32"), *GIVEN[6:]]
    assert align(notebook(*mine), handout(*GIVEN)).pairs[5] == 5


def test_a_rewritten_cell_lies_on_nothing() -> None:
    mine = [*GIVEN[:3], ("c", "class Other:\n    pass"), *GIVEN[4:]]
    assert 3 not in align(notebook(*mine), handout(*GIVEN)).pairs


def test_the_version_it_was_made_from_is_nearest() -> None:
    older = handout(*GIVEN[:-1], ("m", "# Good bye"), version="1")
    newer = handout(*GIVEN, ("m", "# More to read"), version="2")
    made = notebook(*GIVEN[:-1], ("m", "# Good bye"), ("m", "my words"))
    alignment = nearest(made, [older, newer])
    assert alignment is not None
    assert alignment.handout.version == "1"


def test_there_is_nothing_near_without_handouts() -> None:
    assert nearest(notebook(*GIVEN), []) is None


def test_similarity_is_the_share_of_the_handout_that_is_left() -> None:
    assert similarity(notebook(("m", "other")), handout(*GIVEN)) == 0.0
    assert 0.3 < similarity(notebook(*GIVEN[:4]), handout(*GIVEN)) < 0.9
