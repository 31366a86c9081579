"""The twelve exercises on language models and transformers."""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise

_TITLES = {
    "1": "What the gradient plot shows",
    "3": "Inputs that are not shifted",
    "4": "The dimensions of the attention",
    "5": "The effect of the temperature",
    "6": "Shuffled keys and values",
    "7": "The structure of the attention map",
    "9": "Temperature and language models",
    "10": "A prompt that defines hygge",
    "11": "Your prompt with a large model",
    "12": "Dense passage retrieval",
}
# A bare "no" answers exercise 6.
_LEAST = {"4": 6, "6": 2}


def _heading(number: str) -> str:
    return rf"(?:Exercise|Eercise) {number}\b"


def _exercise(number: str) -> Exercise:
    heading = _heading(number)
    how = answered.either if number in {"10", "11"} else answered.text
    return Exercise(
        id=number,
        title=_TITLES[number],
        heading=heading,
        answered=how(heading, least=_LEAST.get(number, 12)),
        required=number != "10",
    )


_LOSS = Exercise(
    "2",
    "The loss of the language model",
    _heading("2"),
    answered.code(_heading("2"), least=10),
)
_MASKS = Exercise(
    "8",
    "Attention masks",
    _heading("8"),
    answered.mentions(r"left-to-right[\"']\]?\s*[:=]\s*(?!\.\.\.)\S"),
)

TRANSFORMERS = tuple(
    sorted(
        (*(_exercise(number) for number in _TITLES), _LOSS, _MASKS),
        key=lambda exercise: int(exercise.id),
    )
)
