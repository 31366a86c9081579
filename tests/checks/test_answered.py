from __future__ import annotations

import pytest

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.aligner import align
from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.exercises import exercises_in, tell
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.lab import Exercise, Lab
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook

QUESTION = "## Exercise a) Think\nWhat is it that you see?\n\n**Answer:**"
STUB = "def f(x):\n    return 0  # <- your code"
GIVEN = (
    ("m", "# A lab"),
    ("m", QUESTION),
    ("m", "## Exercise b) Code"),
    ("c", STUB),
    ("m", "# The end"),
)
A, B = r"Exercise a\)", r"Exercise b\)"


def cells(*given: tuple[str, str]) -> tuple[Cell, ...]:
    kinds = {"m": CellKind.MARKDOWN, "c": CellKind.CODE}
    return tuple(Cell(n, kinds[kind], source) for n, (kind, source) in enumerate(given))


def laid(*given: tuple[str, str], parsed: bool = True) -> Alignment:
    handout = Handout(lab=1, version="1", name="a", sha256="", cells=cells(*GIVEN))
    return align(Notebook("a", cells(*given), "", 0, parsed), handout)


def at(place: int, *new: tuple[str, str], drop: int = 0) -> Alignment:
    return laid(*GIVEN[:place], *new, *GIVEN[place + drop :])


def test_the_handout_answers_nothing() -> None:
    for how in (answered.text(A), answered.either(A), answered.code(B), answered.defined("f")):
        assert how(laid(*GIVEN)) is False


@pytest.mark.parametrize(
    "alignment",
    [
        at(2, ("m", "I see a network of numbers.")),
        at(2, ("m", "### Answer"), ("m", "I see a network of numbers.")),
        at(1, ("m", QUESTION + " I see a network of numbers."), drop=1),
        at(1, ("m", QUESTION + "\n\n$$ y = \\sum_i w_i x_i $$"), drop=1),
        at(2, ("c", "# I see a network of numbers.")),
        at(2, ("m", "![handwriting](attachment:page.png)")),
    ],
    ids=["new cell", "own heading", "behind the label", "formula", "comment", "picture"],
)
def test_text_counts_wherever_it_stands(alignment: Alignment) -> None:
    assert answered.text(A)(alignment) is True


@pytest.mark.parametrize(
    "label", ["**Answer:**", "Your answer here", "_Insert written answer here._"]
)
def test_a_label_is_no_answer(label: str) -> None:
    assert answered.text(A)(at(2, ("m", label))) is False


def test_a_few_letters_cannot_be_told() -> None:
    assert answered.text(A)(at(2, ("m", "xx"))) is None


def test_text_under_the_next_exercise_does_not_answer_this_one() -> None:
    assert answered.text(A)(at(3, ("m", "I see a network of numbers."))) is False


def test_a_stub_above_the_right_definition_does_no_harm() -> None:
    assert answered.defined("f")(at(4, ("c", "def f(x):\n    return x ** 2"))) is True


def test_new_comments_do_not_make_a_definition_the_students() -> None:
    same = "def f(x):\n    '''Nothing new.'''\n    # to be done\n    return 0"
    assert answered.defined("f")(at(4, ("c", same))) is False


def test_a_definition_is_found_where_the_cell_does_not_parse() -> None:
    broken = "def f(x):\n    return f'{x!r:{'>'}10}' + x **\n"
    assert answered.defined("f")(at(4, ("c", broken))) is True


def test_a_method_may_be_put_on_the_class_afterwards() -> None:
    assert answered.defined("Var.tanh")(at(4, ("c", "Var.tanh = lambda self: 1"))) is True


def test_where_the_heading_is_gone_nothing_is_held_against_it() -> None:
    assert answered.text(A)(laid(GIVEN[0], *GIVEN[2:])) is None


def test_an_answer_is_found_in_the_old_place_of_a_heading_that_is_gone() -> None:
    alignment = laid(GIVEN[0], ("m", "I see a network of numbers."), *GIVEN[2:])
    assert answered.text(A)(alignment) is True


def test_code_above_its_heading_counts_where_that_is_asked() -> None:
    alignment = at(1, ("c", "result = compute(everything)"))
    assert answered.either(A)(alignment) is False
    assert answered.either(A, above=True)(alignment) is True


def test_all_and_any_put_three_answers_together() -> None:
    yes, no, untold = (lambda _a: True), (lambda _a: False), (lambda _a: None)
    nothing = laid(*GIVEN)
    assert answered.all_of(yes, untold)(nothing) is None
    assert answered.all_of(no, untold)(nothing) is False
    assert answered.any_of(no, untold)(nothing) is None
    assert answered.any_of(yes, untold)(nothing) is True


LAB = Lab(
    1,
    "A lab",
    "a.ipynb",
    (
        Exercise("a", "Think", A, answered.text(A)),
        Exercise("c", "Older", r"Exercise c\)", answered.text(r"Exercise c\)")),
        Exercise("book", "A book", "", lambda _alignment: False, required=False),
    ),
)


def test_only_the_exercises_of_this_version_are_told() -> None:
    ids = [exercise.id for exercise in exercises_in(LAB, laid(*GIVEN).handout)]
    assert ids == ["a", "book"]


def test_in_a_salvaged_file_nothing_is_called_unanswered() -> None:
    assert [one.answered for one in tell(LAB, laid(*GIVEN, parsed=False))] == [None, None]


def test_the_place_to_look_at_is_the_students_own_cell() -> None:
    assert tell(LAB, at(2, ("m", "I see a network of numbers.")))[0].cell == 2
    assert tell(LAB, laid(*GIVEN))[0].cell == 1
