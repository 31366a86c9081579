"""The forward pass of a dense layer.

Asks
----
Does `DenseLayer.forward` give the activation of weights times inputs plus bias, for every node?
A layer with random weights and biases is made and its outputs are compared with the sum.

Why it matters
--------------
Everything after it, the loss, the gradients and the training, is computed from these numbers.

A right answer
--------------
For node j: start with the bias of j, add weight (i, j) times input i for every input i, then
apply the activation function once.

A typical slip
--------------
The bias is dropped because the node still starts at zero; or the weights are read as (j, i).
"""

from __future__ import annotations

from random import Random

from jupyterlab_dlcourse.checks.judging import all_close, as_text, missing, numbers, texts
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown


def _inputs(random: Random) -> dict[str, Json]:
    n_in, n_out = random.randint(3, 4), random.randint(2, 5)
    return {
        "weights": [[random.uniform(-1, 1) for _ in range(n_out)] for _ in range(n_in)],
        "bias": [random.uniform(1.5, 3) * random.choice((-1, 1)) for _ in range(n_out)],
        "x": [random.uniform(0.5, 1.5) * random.choice((-1, 1)) for _ in range(n_in)],
    }


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None or evidence.answer is None:
        return gone or unknown("The layer could not be asked.")
    linear, squared = evidence.answer.get("identity"), evidence.answer.get("square")
    if not isinstance(linear, list):
        return _unusable(linear)
    found, wanted = numbers(linear), _affine(evidence, with_bias=True)
    if not all_close(found, wanted):
        return _wrong(evidence, found, wanted)
    if not all_close(numbers(squared), [value * value for value in wanted]):
        return failed(
            "The sums are right, but the activation function is not applied to each of them "
            "exactly once.",
            found=list(numbers(squared)),
            expected=[value * value for value in wanted],
        )
    return passed("The layer gives the activation of weights times inputs plus bias.")


def _unusable(answer: Json) -> Verdict:
    said = as_text(answer)
    if said.startswith(("KeyError", "TypeError: DenseLayer", "TypeError: __init__")):
        return unknown(f"A layer could not be made as in the hand-out: {said}")
    return failed(f"DenseLayer.forward raises an error: {said}")


def _wrong(evidence: Evidence, found: list[float], wanted: list[float]) -> Verdict:
    facts: dict[str, Json] = {"found": list(found), "expected": list(wanted)}
    if all_close(found, _affine(evidence, with_bias=False)):
        return failed(
            "The layer leaves out the bias: each node's sum should start with its bias.", **facts
        )
    more = texts((evidence.answer or {}).get("more"))
    if more:
        return unknown(
            f"DenseLayer takes {', '.join(more)} as well by now, so that its outputs differ from "
            "the plain sum; a reader looks at it.",
            **facts,
        )
    if found and not any(found):
        return failed(
            "The layer gives zeros: the sum in DenseLayer.forward is still to be written.", **facts
        )
    return failed(
        "The layer's outputs are not the bias plus the sum of weights times inputs.", **facts
    )


def _affine(evidence: Evidence, *, with_bias: bool) -> list[float]:
    rows = evidence.inputs["weights"]
    weights = [numbers(row) for row in rows] if isinstance(rows, list) else []
    bias, x = numbers(evidence.inputs["bias"]), numbers(evidence.inputs["x"])
    return [
        (start if with_bias else 0.0)
        + sum(row[j] * value for row, value in zip(weights, x, strict=True))
        for j, start in enumerate(bias)
    ]


CHECK = Check(
    id="lab2.forward",
    title="The forward pass of a dense layer",
    judge=_judge,
    doc=__doc__,
    exercise="g",
    probe=Probe("lab2_forward", _inputs),
)
