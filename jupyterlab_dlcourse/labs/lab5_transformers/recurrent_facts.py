"""What the checks of recurrent networks have in common: probes, and the true passes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from random import Random

from jupyterlab_dlcourse.checks.judging import as_text, missing, numbers, part
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, unknown

Table = list[list[float]]
_HIDDEN, _WORDS, _STEPS = 3, 4, 3
_BATCH, _LENGTH = 2, 3


def table(random: Random, rows: int, columns: int) -> list[Json]:
    """Draw a matrix of moderate numbers."""
    drawn = ([random.uniform(-1, 1) for _ in range(columns)] for _ in range(rows))
    return [list[Json](row) for row in drawn]


def _one_hot(random: Random, rows: int, columns: int) -> list[Json]:
    made: list[Json] = []
    for _ in range(rows):
        place = random.randrange(columns)
        made.append([1.0 if n == place else 0.0 for n in range(columns)])
    return made


def _nanograd(random: Random) -> dict[str, Json]:
    sequences: list[Json] = [table(random, _LENGTH, _WORDS) for _ in range(_BATCH)]
    targets: list[Json] = [_one_hot(random, _LENGTH, _WORDS) for _ in range(_BATCH)]
    (bias,), (start,), (memory,) = (table(random, 1, _HIDDEN) for _ in range(3))
    return {
        "rnn": {
            "input": table(random, _WORDS, _HIDDEN),
            "bias": bias,
            "hidden": table(random, _HIDDEN, _HIDDEN),
            "initial": start,
            "x": table(random, _STEPS, _WORDS),
        },
        "lstm": {
            "weights": {gate: table(random, _HIDDEN + _WORDS, _HIDDEN) for gate in "gifo"},
            "biases": {gate: table(random, 1, _HIDDEN)[0] for gate in "gifo"},
            "initial": start,
            "memory": memory,
            "x": table(random, _STEPS, _WORDS),
        },
        "loss": {"outputs": sequences, "targets": targets},
    }


def _numpy(random: Random) -> dict[str, Json]:
    sizes = {"U": _WORDS, "V": _HIDDEN, "b_hidden": 1}
    rnn: dict[str, Json] = {name: table(random, _HIDDEN, size) for name, size in sizes.items()}
    rnn |= {"W": table(random, _WORDS, _HIDDEN), "b_out": table(random, _WORDS, 1)}
    lstm: dict[str, Json] = {
        f"W_{gate}": table(random, _HIDDEN, _HIDDEN + _WORDS) for gate in "figo"
    }
    lstm |= {f"b_{gate}": table(random, _HIDDEN, 1) for gate in "figo"}
    lstm |= {"W_v": table(random, _WORDS, _HIDDEN), "b_v": table(random, _WORDS, 1)}
    return {
        "hidden": _HIDDEN,
        "words": _WORDS,
        "rnn": rnn,
        "lstm": lstm,
        "x": _one_hot(random, _STEPS, _WORDS),
        "targets": _one_hot(random, _STEPS, _WORDS),
        "start": table(random, _HIDDEN, 1),
        "memory": table(random, _HIDDEN, 1),
    }


NANOGRAD = Probe("lab5_nanograd", _nanograd)
NUMPY = Probe("lab5_numpy", _numpy)

_UNTOLD = ("KeyError", "AttributeError")


def facts_of(evidence: Evidence, name: str, title: str) -> Verdict | Mapping[str, Json]:
    """Give a part of a probe's answer, or the verdict where the student's code gave none."""
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = part(evidence.answer, name)
    said = as_text(facts.get("error"))
    if not facts or ("error" in facts and said.startswith(_UNTOLD)):
        return unknown(f"{title} could not be asked: {said}")
    if "error" in facts:
        return failed(f"{title} raises an error: {said}")
    return facts


def rows(value: Json) -> Table:
    """Give a matrix as numbers."""
    return [numbers(row) for row in value] if isinstance(value, list) else []


def times(matrix: Table, vector: list[float]) -> list[float]:
    """Give the product of a matrix and a vector."""
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def turned(matrix: Table) -> Table:
    """Give a matrix with rows and columns exchanged."""
    return [list(column) for column in zip(*matrix, strict=True)]


def plus(*vectors: list[float]) -> list[float]:
    """Give the sum of vectors."""
    return [sum(values) for values in zip(*vectors, strict=True)]


def tanh(vector: list[float]) -> list[float]:
    """Give the hyperbolic tangent of each number."""
    return [math.tanh(one) for one in vector]


def sigmoid(vector: list[float]) -> list[float]:
    """Give the logistic function of each number."""
    return [1 / (1 + math.exp(-one)) for one in vector]


def softmax(vector: list[float]) -> list[float]:
    """Give the probabilities of logits."""
    raised = [math.exp(one) for one in vector]
    return [one / sum(raised) for one in raised]


def lstm_states(
    weights: Mapping[str, Table],
    biases: Mapping[str, list[float]],
    x: Table,
    start: tuple[list[float], list[float]],
) -> Iterator[list[float]]:
    """Yield the hidden states of an LSTM; matrices take the state with the input below it."""
    hidden, memory = start
    for one in x:
        both = [*hidden, *one]
        f, i, o = (sigmoid(plus(times(weights[k], both), biases[k])) for k in "fio")
        g = tanh(plus(times(weights["g"], both), biases["g"]))
        memory = [c * a + b * d for c, a, b, d in zip(memory, f, i, g, strict=True)]
        hidden = [a * b for a, b in zip(o, tanh(memory), strict=True)]
        yield hidden
