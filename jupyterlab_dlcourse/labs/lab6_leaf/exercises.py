"""The nine exercises of lab 6."""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise


def heading(number: int) -> str:
    """Give the pattern of an exercise's heading."""
    return rf"^#+\s*Exercise {number}\b"


def _exercise(number: int, title: str, answer: answered.Answered) -> Exercise:
    return Exercise(str(number), title, heading(number), answer)


EXERCISES = (
    _exercise(1, "Know the data", answered.either(heading(1))),
    _exercise(2, "A picture of each species", answered.code(heading(2), least=30)),
    _exercise(3, "An image size", answered.mentions(r"image_size\s*=\s*\(?\s*[\w(]")),
    _exercise(4, "Networks for the features", answered.text(heading(4))),
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
        answered.all_of(answered.text(heading(6)), answered.mentions(r"batch_size\s*=\s*\w")),
    ),
    _exercise(7, "The network", answered.code(heading(7), least=120)),
    _exercise(8, "The loss", answered.mentions(r"(?i)criterion\s*=\s*\w|cross_?entropy")),
    _exercise(9, "Improve and reflect", answered.text(heading(9), least=40)),
)
