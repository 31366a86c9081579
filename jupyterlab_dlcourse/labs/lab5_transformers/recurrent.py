"""The exercises of the hand-outs before 2022, on recurrent networks, of two kinds."""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise

_NUMPY_OPTIONAL = frozenset("gmn")
# These ask for code in the cell above their heading.
_NUMPY_ABOVE = frozenset("abcdehikl")
_NUMPY = "abcdefghijklmn"
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
    # Upper case alone: the other kind writes "Exercise a)".
    heading = rf"Exercise (?-i:{letter.upper()})\b"
    return Exercise(
        id=letter,
        title=f"Exercise {letter.upper()}",
        heading=heading,
        answered=answered.either(heading, above=letter in _NUMPY_ABOVE),
        required=letter not in _NUMPY_OPTIONAL,
    )


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
