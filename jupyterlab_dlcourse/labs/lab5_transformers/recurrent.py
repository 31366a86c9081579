"""The exercises of the hand-outs before 2022, on recurrent networks, of two kinds."""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.lab import Exercise

_NUMPY_OPTIONAL = frozenset("gmn")
# These ask for code in the cell above their heading.
_NUMPY_ABOVE = frozenset("abcdehikl")
_NUMPY = "abcdefghijklmn"
_LAYER = re.compile(r"^\s*self\.lstm\s*=\s*nn\.LSTM\(", re.MULTILINE)
_NANOGRAD = {
    "a": "Sequence to dictionary function",
    "b": "The RNNLayer class",
    "c": "Unit test",
    "d": "Advanced initialization",
    "e": "Sequence loss function",
    "f": "Complete the training loop",
    "g": "Extrapolation",
    "h": "Make the LSTMLayer class",
    "i": "LSTM training",
    "j": "Train in PyTorch",
    "k": "Compare PyTorch and Nanograd",
    "l": "Other RNN cells",
    "m": "More complex tasks",
}
_NANOGRAD_OPTIONAL = frozenset("lm")


def _numpy(letter: str) -> Exercise:
    return Exercise(
        id=letter,
        title=f"Exercise {letter.upper()}",
        heading=_numpy_heading(letter),
        answered=_by_use(letter) if letter == "k" else _numpy_answered(letter),
        required=letter not in _NUMPY_OPTIONAL,
    )


def _numpy_heading(letter: str) -> str:
    # Upper case alone: the other kind writes "Exercise a)".
    return rf"Exercise (?-i:{letter.upper()})\b"


def _numpy_answered(letter: str) -> answered.Answered:
    return answered.either(_numpy_heading(letter), above=letter in _NUMPY_ABOVE)


def _by_use(letter: str) -> answered.Answered:
    """Answered, or given: where the hand-out has the layer written, the exercise after tells.

    Several versions were given out with the line of the solution in them, so that nothing was
    left to do but to train the network.
    """
    after = chr(ord(letter) + 1)
    trained = answered.all_of(_is_given, _numpy_answered(after))
    return answered.any_of(_numpy_answered(letter), trained)


def _is_given(alignment: Alignment) -> bool:
    return any(_LAYER.search(cell.source) for cell in alignment.handout.cells)


def _nanograd(letter: str) -> Exercise:
    heading = rf"Exercise {letter}\) {_NANOGRAD[letter]}"
    return Exercise(
        id=letter,
        title=_NANOGRAD[letter],
        heading=heading,
        answered=answered.either(heading),
        required=letter not in _NANOGRAD_OPTIONAL,
    )


NUMPY = tuple(_numpy(letter) for letter in _NUMPY)
NANOGRAD = tuple(_nanograd(letter) for letter in _NANOGRAD)
