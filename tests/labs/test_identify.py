from __future__ import annotations

import pytest

from jupyterlab_dlcourse.checks.library import Library, own_folder
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.errors import Refused
from jupyterlab_dlcourse.labs.identify import (
    Identity,
    Kind,
    by_name,
    identify,
    recognise,
    require,
)
from jupyterlab_dlcourse.labs.registry import find_labs

LABS = find_labs()
LIBRARY = Library(own_folder())
NAMES = {
    "1.1-EXE-FNN-Pen-and-Paper.ipynb": 1,
    "Kopi_af_2.1-EXE-FNN-AutoDif-Nanograd.ipynb": 2,
    "3.4-EXE-FFN-MNIST copy.ipynb": 3,
    "4_2_EXE_CNN_CIFAR_10_V2.ipynb": 4,
    "5_1_EXE_deep_learning_with_transformers (1).ipynb": 5,
    "5.1-EXE-Recurrent-Neural-Networks.ipynb": 5,
    "6-1-EXE-Kaggle-Leaf-Challenge.ipynb": 6,
    "7.2-EXE-variational-autoencoder.ipynb": 7,
    "8.3-EXE_Policy_Gradient.ipynb": 8,
    "notes.ipynb": None,
}


def notebook(text: str, name: str = "a.ipynb", *, parsed: bool = True) -> Notebook:
    return Notebook(name, (Cell(0, CellKind.MARKDOWN, text),), "", 0, parsed)


@pytest.mark.parametrize("lab", LIBRARY.labs())
def test_a_handout_is_told_by_its_content_whatever_its_name(lab: int) -> None:
    handout = LIBRARY.latest(lab)
    assert handout is not None
    renamed = read_notebook(LIBRARY.read(handout.sha256), "4.2-EXE-CNN-CIFAR-10.ipynb")
    assert identify(renamed, LIBRARY, LABS) == lab


@pytest.mark.parametrize("lab", LIBRARY.labs())
def test_a_handout_is_told_by_its_marks_without_a_library(lab: int) -> None:
    class Empty:
        def labs(self) -> tuple[int, ...]:
            return ()

        def versions(self, _lab: int) -> tuple[()]:
            return ()

    handout = LIBRARY.latest(lab)
    assert handout is not None
    read = read_notebook(LIBRARY.read(handout.sha256))
    assert identify(read, Empty(), LABS) == lab


@pytest.mark.parametrize("name", NAMES)
def test_names_are_told(name: str) -> None:
    assert by_name(name, LABS) == NAMES[name]


def test_a_damaged_file_is_told_by_its_name() -> None:
    damaged = notebook("", "3.4-EXE-FFN-MNIST.ipynb", parsed=False)
    assert recognise(damaged, LIBRARY, LABS) == Identity(Kind.LAB, 3)


def test_a_damaged_file_without_a_telling_name_is_let_through() -> None:
    identity = recognise(notebook("", "x.ipynb", parsed=False), LIBRARY, LABS)
    assert identity == Identity(Kind.UNTOLD)
    require(identity, 3, LABS)


def test_another_notebook_of_the_course_is_refused_with_a_sentence() -> None:
    identity = recognise(notebook("# NumPy", "2.2-FNN-NumPy.ipynb"), LIBRARY, LABS)
    assert identity == Identity(Kind.OTHER)
    with pytest.raises(Refused, match="not one to hand in; lab 2 takes"):
        require(identity, 2, LABS, "2.2-FNN-NumPy.ipynb")


def test_a_notebook_of_no_course_is_refused_with_a_sentence() -> None:
    identity = recognise(notebook("# My holidays"), LIBRARY, LABS)
    assert identity == Identity(Kind.FOREIGN)
    with pytest.raises(Refused, match="not a notebook of this course"):
        require(identity, 2, LABS)


def test_another_labs_notebook_is_refused_with_both_numbers() -> None:
    with pytest.raises(Refused, match=r"lab 3 .*; lab 2 takes"):
        require(Identity(Kind.LAB, 3), 2, LABS)
