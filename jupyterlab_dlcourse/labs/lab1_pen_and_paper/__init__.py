"""Lab 1: feed-forward networks with pen and paper. Text only; nothing is run for a check."""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise, Lab, Limits

_TITLES = {
    "a": "The network's output as a function of its input",
    "b": "Two hidden layers",
    "c": "Any number of layers, as a recursion",
    "d": "Why the non-linearities are needed",
    "e": "Sum of squares from maximum likelihood",
    "f": "The optimum does not depend on the variance",
    "g": "Cross entropy from maximum likelihood",
    "h": "Stochastic gradients are unbiased",
    "i": "The gradient of the last layer",
    "j": "The backpropagation rule",
    "k": "Backpropagation for regression",
    "l": "Batches and the vanishing gradient",
}
_OPTIONAL = frozenset("dfhkl")


def _exercise(letter: str) -> Exercise:
    heading = rf"Exercise {letter}\)"
    return Exercise(
        id=letter,
        title=_TITLES[letter],
        heading=heading,
        answered=answered.either(heading),
        required=letter not in _OPTIONAL,
    )


LAB = Lab(
    number=1,
    title="Feed-forward networks with pen and paper",
    notebook="1.1-EXE-FNN-Pen-and-Paper.ipynb",
    exercises=tuple(_exercise(letter) for letter in _TITLES),
    limits=Limits(cell_seconds=60, notebook_seconds=120, memory_mb=2048),
    marks=(
        "Exercise a)",
        "Exercise l)",
        "maximum likelihood",
        "# Error backpropagation",
        "the backpropagation rule for layer",
    ),
    names=(r"pen.?and.?paper",),
)
