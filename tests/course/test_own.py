"""The project's own course: eight notebooks with the names and headings that checks go by."""

from __future__ import annotations

import json
import re

import nbformat
import pytest

from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.library import FORMAT, INDEX, Library, own_folder, read_index
from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.course.plan import packaged_plan

LIBRARY = Library(own_folder())
LABS = range(1, 9)
NAMES = {
    1: (),
    2: (
        "class Var",
        "def finite_difference",
        "def data_generator",
        "class NormalInitializer",
        "class ConstantInitializer",
        "class DenseLayer",
        "NN =",
        "def forward",
        "def DenseLayer_Glorot_tanh",
        "def DenseLayer_He_relu",
        "def squared_loss",
        "def cross_entropy_loss",
        "x_train",
    ),
    3: ("class Net", "net =", "optimizer =", "criterion =", "valid_acc", "x_valid", "x_test"),
    4: ("class Model", "model =", "loss_fn =", "optimizer =", "test_accuracy ="),
    5: ("class RNNLM", "rnn =", "masks =", "left-to-right", "def masked_attention"),
    6: (
        "image_size =",
        "IMAGE_SHAPE =",
        "NUM_CLASSES =",
        "NUM_FEATURES =",
        "net =",
        "submission =",
    ),
    7: (
        "class ReparameterizedDiagonalGaussian",
        "def rsample",
        "def log_prob",
        "class VariationalInference",
        "elbo =",
        "beta_elbo =",
        "vae =",
    ),
    8: ("class PolicyNet", "policy =", "def compute_returns", "validation_rewards"),
}
HEADINGS = {
    1: [rf"^## Exercise {letter}\)" for letter in "abcdefghijkl"],
    2: [rf"^## Exercise {letter}\)" for letter in "abcdefghijklmn"],
    3: [r"^# Assignments", *[rf"^\* {letter}\)" for letter in "abcdefgh"]],
    4: [rf"\*\*Assignment {number}:\*\*" for number in range(1, 6)],
    5: [rf"\*\*Exercise {number}\*\*" for number in range(1, 13)],
    6: [rf"^## Exercise {number}\b" for number in range(1, 10)],
    7: [rf"^### Exercise {number}\." for number in range(1, 5)],
    8: [rf"^### Exercise {number}\b" for number in range(1, 6)],
}


def handout(lab: int) -> Handout:
    found = LIBRARY.latest(lab)
    assert found is not None
    return found


def text(lab: int, kind: CellKind) -> str:
    return "\n".join(cell.source for cell in handout(lab).cells if cell.kind is kind)


def test_there_is_a_notebook_for_each_lab_of_the_plan() -> None:
    names = {plan.lab: plan.notebook.removesuffix(".ipynb") for plan in packaged_plan().labs}
    assert {lab: handout(lab).name.removesuffix(".ipynb") for lab in LIBRARY.labs()} == names


@pytest.mark.parametrize("lab", LABS)
def test_notebook_is_valid_and_without_outputs(lab: int) -> None:
    content = nbformat.from_dict(json.loads(LIBRARY.read(handout(lab).sha256)))
    nbformat.validate(content)
    assert (content.nbformat, content.nbformat_minor) == (4, 5)
    assert not any(cell.get("outputs") for cell in content.cells)


@pytest.mark.parametrize("lab", LABS)
def test_notebook_has_the_names_that_checks_look_for(lab: int) -> None:
    code = text(lab, CellKind.CODE)
    assert [name for name in NAMES[lab] if name not in code] == []


@pytest.mark.parametrize("lab", LABS)
def test_notebook_has_the_headings_that_exercises_are_anchored_to(lab: int) -> None:
    prose = text(lab, CellKind.MARKDOWN)
    assert [one for one in HEADINGS[lab] if not re.search(one, prose, re.MULTILINE)] == []


@pytest.mark.parametrize("lab", LABS)
def test_every_python_cell_compiles(lab: int) -> None:
    for cell in handout(lab).cells:
        if cell.kind is CellKind.CODE:
            source = re.sub(r"^%.*$", "", cell.source, flags=re.MULTILINE)
            compile(source, f"lab {lab}, cell {cell.index}", "exec")


@pytest.mark.parametrize("lab", LABS)
def test_every_picture_and_module_it_names_lies_beside_it(lab: int) -> None:
    paths = {file.path for file in handout(lab).files}
    everything = text(lab, CellKind.MARKDOWN) + text(lab, CellKind.CODE)
    named = set(re.findall(r"[\w./]+\.png", everything))
    modules = re.findall(r"^(?:import|from) (data_utils|plotting)\b", everything, re.MULTILINE)
    assert named | {f"{name}.py" for name in modules} <= paths
    assert all(len(LIBRARY.read(file.sha256)) < 20_000 for file in handout(lab).files)


@pytest.mark.parametrize("lab", LABS)
def test_packed_cells_are_those_of_the_notebook(lab: int) -> None:
    notebook = read_notebook(LIBRARY.read(handout(lab).sha256))
    assert [c.source for c in notebook.cells] == [c.source for c in handout(lab).cells]


def test_index_names_only_files_of_the_package() -> None:
    index = read_index(own_folder())
    assert index.format == FORMAT
    lie = {p.relative_to(own_folder()).as_posix() for p in own_folder().rglob("*") if p.is_file()}
    lie = {path for path in lie if "__pycache__" not in path}
    assert set(index.places.values()) == lie - {INDEX}
