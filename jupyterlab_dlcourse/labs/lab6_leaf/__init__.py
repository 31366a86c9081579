"""Lab 6: leaves classified from a picture and its features (a Kaggle challenge)."""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise, Lab, Limits


def _heading(number: int) -> str:
    return rf"^#+\s*Exercise {number}\b"


def _exercise(number: int, title: str, answer: answered.Answered) -> Exercise:
    return Exercise(str(number), title, _heading(number), answer)


LAB = Lab(
    number=6,
    title="Kaggle: leaf classification",
    notebook="6.1-EXE-Kaggle-Leaf-Challenge.ipynb",
    exercises=(
        _exercise(1, "Know the data", answered.either(_heading(1))),
        _exercise(2, "A picture of each species", answered.code(_heading(2), least=30)),
        _exercise(
            3,
            "An image size",
            answered.mentions(r"image_size\s*=\s*\(?\s*[\w(]"),
        ),
        _exercise(4, "Networks for the features", answered.text(_heading(4))),
        _exercise(
            5,
            "Shapes and numbers of the data",
            answered.all_of(
                answered.mentions(r"IMAGE_SHAPE\s*=\s*[\w(\[]"),
                answered.mentions(r"NUM_CLASSES\s*=\s*\w"),
                answered.mentions(r"NUM_FEATURES\s*=\s*\w"),
            ),
        ),
        _exercise(
            6,
            "The batch size",
            answered.all_of(answered.text(_heading(6)), answered.mentions(r"batch_size\s*=\s*\w")),
        ),
        _exercise(7, "The network", answered.code(_heading(7), least=120)),
        _exercise(8, "The loss", answered.mentions(r"(?i)criterion\s*=\s*\w|cross_?entropy")),
        _exercise(9, "Improve and reflect", answered.text(_heading(9), least=40)),
    ),
    limits=Limits(cell_seconds=1800, notebook_seconds=3600, memory_mb=8192, disk_mb=2048),
    datasets=("leaf-classification",),
    marks=(
        "leaf",
        "IMAGE_SHAPE",
        "NUM_FEATURES",
        "batch_generator",
        "data_utils",
        "## Exercise 9",
    ),
    names=(r"leaf",),
)
