"""The policy gives probabilities.

Asks
----
When several states are put through `policy`, does it give for each of them a probability for each
action: not negative, and one in sum?

Why it matters
--------------
Actions are drawn by these numbers, and their logarithm is what is differentiated.

A right answer
--------------
Softmax over the actions at the end of `forward`, `dim=1`. Log-softmax will do where the loss takes
logarithms.

A typical slip
--------------
Softmax over the states (`dim=0`), which cannot be seen with one state at a time; a sigmoid for each
action; no softmax at all.
"""

from __future__ import annotations

import math
import re

from jupyterlab_dlcourse.checks.definitions import plain_python
from jupyterlab_dlcourse.checks.judging import close, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab8_policy_gradient.policy_facts import facts_of, policy_probe

_ABSOLUTE = 1e-4
_OUTSIDE = re.compile(r"logits\s*=|softmax\(\s*(?:self\.)?policy\w*\(")


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "outputs")
    if isinstance(facts, Verdict):
        return facts
    given = facts.get("rows")
    rows = [numbers(one) for one in given] if isinstance(given, list) else []
    shown: dict[str, Json] = {"a state's output": list(rows[0]) if rows else []}
    if not rows or any(len(row) != _actions(given) for row in rows):
        return failed("The policy does not give finite numbers.", **shown)
    if all(_is_one(row) or _is_one([_exp(one) for one in row]) for row in rows):
        return passed("The policy gives probabilities for each state.", **shown)
    if all(_is_one(list(column)) for column in zip(*rows, strict=True)):
        return failed("Softmax is taken over the states: give it dim=1, the actions.", **shown)
    if _made_outside(evidence):
        return unknown("Probabilities are made of the policy's output later; a reader looks.")
    return failed(
        "The policy's outputs are no probabilities: for each state they do not add up to one.",
        **shown,
    )


def _actions(rows: Json) -> int:
    first = rows[0] if isinstance(rows, list) and rows else None
    return len(first) if isinstance(first, list) else 0


def _exp(value: float) -> float:
    return math.exp(value) if value <= 1 else math.inf


def _is_one(row: list[float]) -> bool:
    return min(row) >= 0 and close(sum(row), 1, relative=0, absolute=_ABSOLUTE)


def _made_outside(evidence: Evidence) -> bool:
    return any(
        _OUTSIDE.search(plain_python(cell.source))
        for cell in evidence.alignment.notebook.cells
        if cell.kind is CellKind.CODE
    )


CHECK = Check(
    id="lab8.probabilities",
    title="The policy gives probabilities",
    judge=_judge,
    doc=__doc__,
    probe=policy_probe("outputs"),
)
