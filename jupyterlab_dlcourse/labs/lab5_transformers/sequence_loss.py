"""The loss of sequences.

Asks
----
Is `cross_entropy_loss_sequence` the cross entropy between the softmax of the outputs and the
targets, summed or averaged over steps and sequences? And is its gradient?

Why it matters
--------------
It is what training makes smaller. A step that is left out is not learned.

A right answer
--------------
The cross entropy of lab 2, summed over each step of each sequence.

A typical slip
--------------
The sum stops after the first sequence; the softmax is left out; the sign is wrong.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from jupyterlab_dlcourse.checks.judging import close, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import asks_for
from jupyterlab_dlcourse.labs.lab5_transformers.recurrent_facts import (
    NANOGRAD,
    facts_of,
    rows,
    softmax,
)

# Room for a small constant within the logarithm.
_ROOM = 0.03


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "loss", "cross_entropy_loss_sequence")
    if isinstance(facts, Verdict):
        return facts
    given = part(evidence.inputs, "loss")
    orders = [part(facts, order) for order in ("outputs first", "targets first")]
    if any(_is_right(given, one) for one in orders):
        return passed("The loss is the cross entropy of all steps of all sequences.")
    first = orders[0]
    if "error" in first:
        return failed(f"cross_entropy_loss_sequence raises an error: {first['error']}")
    losses = _losses(given)
    facts_told: dict[str, Json] = {"found": first.get("value"), "expected sum": sum(losses)}
    (value,) = numbers(first.get("value")) or [math.nan]
    if not value:
        return failed("The loss is always zero.", **facts_told)
    if close(value, -sum(losses), relative=_ROOM):
        return failed("The loss has the opposite sign.", **facts_told)
    return failed("The loss is not the cross entropy of all steps of all sequences.", **facts_told)


def _losses(given: Mapping[str, Json]) -> list[float]:
    return [
        -math.log(sum(p * t for p, t in zip(softmax(step), target, strict=True)))
        for step, target in _steps(given)
    ]


def _steps(given: Mapping[str, Json]) -> list[tuple[list[float], list[float]]]:
    outputs, targets = given["outputs"], given["targets"]
    if not isinstance(outputs, list) or not isinstance(targets, list):
        return []
    return [
        pair
        for sequence, right in zip(outputs, targets, strict=True)
        for pair in zip(rows(sequence), rows(right), strict=True)
    ]


def _is_right(given: Mapping[str, Json], answer: Mapping[str, Json]) -> bool:
    losses = _losses(given)
    sequences = given["outputs"]
    count = len(sequences) if isinstance(sequences, list) else 1
    (value,) = numbers(answer.get("value")) or [math.nan]
    for shares in (1, len(losses), count, len(losses) / count):
        if close(value, sum(losses) / shares, relative=_ROOM):
            return _slopes_are_right(given, numbers(answer.get("slopes")), shares)
    return False


def _slopes_are_right(given: Mapping[str, Json], slopes: list[float], shares: float) -> bool:
    wanted = [
        (p - t) / shares
        for step, target in _steps(given)
        for p, t in zip(softmax(step), target, strict=True)
    ]
    return len(slopes) == len(wanted) and all(
        abs(a - b) < _ROOM / shares for a, b in zip(slopes, wanted, strict=True)
    )


CHECK = Check(
    id="lab5.sequence_loss",
    title="The loss of sequences",
    judge=_judge,
    doc=__doc__,
    exercise="e",
    probe=NANOGRAD,
    asked=asks_for("def cross_entropy_loss_sequence"),
)
