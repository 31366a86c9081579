"""The recurrent network's pass back.

Asks
----
Does `backward_pass` give the cross entropy and its gradients by all parameters? Compared with the
true ones, after clipping, for parameters and states drawn at random.

Why it matters
--------------
A wrong gradient often still learns something, only worse; nothing but a comparison shows it.

A right answer
--------------
`-np.mean(np.log(outputs[t] + 1e-12) * targets[t])` or the sum; `np.dot(d_o, h.T)` for `W`,
`np.dot(d_f, x.T)` for `U`, `np.dot(d_f, h_before.T)` for `V`.

A typical slip
--------------
The state of the same step is taken for `V`, not the one before.
"""

from __future__ import annotations

import math

from jupyterlab_dlcourse.checks.judging import close, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import asks_for
from jupyterlab_dlcourse.labs.lab5_transformers.recurrent_facts import (
    NUMPY,
    Table,
    facts_of,
    plus,
    rows,
    softmax,
    tanh,
    times,
    turned,
)

_NAMES = ("U", "V", "W", "b_hidden", "b_out")
_PARALLEL = 1 - 1e-6


class _Pass:
    """The true pass of one sequence, forward and back."""

    def __init__(self, evidence: Evidence) -> None:
        given = part(evidence.inputs, "rnn")
        self.into, self.across, self.out = (rows(given.get(name)) for name in ("U", "V", "W"))
        bias, last_bias = numbers(given.get("b_hidden")), numbers(given.get("b_out"))
        self.x, self.targets = rows(evidence.inputs["x"]), rows(evidence.inputs["targets"])
        state = numbers(evidence.inputs["start"])
        self.states: Table = []
        self.outputs: Table = []
        for x in self.x:
            state = tanh(plus(times(self.into, x), times(self.across, state), bias))
            self.states.append(state)
            self.outputs.append(softmax(plus(times(self.out, state), last_bias)))

    def loss(self) -> float:
        """Give the cross entropy, summed over the steps."""
        pairs = zip(self.outputs, self.targets, strict=True)
        return -sum(math.log(sum(p * t for p, t in zip(*pair, strict=True))) for pair in pairs)

    def gradients(self, before: str, *, twice: bool = False) -> dict[str, list[float]]:
        """Give the gradients as flat lists, with one reading of the state before a step.

        The function is not told the very first state. ``last``: the list's own last state stands
        before the first, as ``hidden_states[t - 1]`` has it; ``none``: no state does; ``same``:
        each step's own, which is wrong. ``twice``: with the derivative of tanh at tanh of the sum,
        as some hand-outs give it.
        """
        found: dict[str, list[float]] = {}
        later = [0.0] * len(self.across)
        for t in reversed(range(len(self.x))):
            d_o = plus(self.outputs[t], [-one for one in self.targets[t]])
            d_h = plus(times(turned(self.out), d_o), later)
            bent = tanh(self.states[t]) if twice else self.states[t]
            d_f = [(1 - h * h) * d for h, d in zip(bent, d_h, strict=True)]
            later = times(turned(self.across), d_f)
            earlier = self._earlier(t, before)
            step = {
                "U": _outer(d_f, self.x[t]),
                "V": _outer(d_f, earlier),
                "W": _outer(d_o, self.states[t]),
                "b_hidden": d_f,
                "b_out": d_o,
            }
            found = {k: plus(found[k], v) if k in found else v for k, v in step.items()}
        return found

    def _earlier(self, t: int, before: str) -> list[float]:
        if before == "same":
            return self.states[t]
        if t or before == "last":
            return self.states[t - 1]
        return [0.0] * len(self.across)


def _outer(left: list[float], right: list[float]) -> list[float]:
    return [a * b for a in left for b in right]


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "backward", "backward_pass")
    if isinstance(facts, Verdict):
        return facts
    true = _Pass(evidence)
    grads = facts.get("grads")
    found = [numbers(one) for one in grads] if isinstance(grads, list) else []
    if len(found) != len(_NAMES):
        return failed("backward_pass does not give the gradients of all five parameters.")
    ways = [(before, twice) for before in ("none", "last") for twice in (False, True)]
    wrong = [_wrong(true.gradients(before, twice=twice), found) for before, twice in ways]
    least = min(wrong, key=len)
    if least:
        same = not _wrong(true.gradients("same"), found)
        more = " The state of the step before is wanted for V." if same else ""
        return failed(f"The gradient of {', '.join(least)} is not right.{more}")
    return _judge_loss(true, numbers(facts.get("loss")))


def _judge_loss(true: _Pass, loss: list[float]) -> Verdict:
    sizes = len(true.x), len(true.targets[0])
    shares = (1, sizes[0], sizes[1], sizes[0] * sizes[1])
    facts: dict[str, Json] = {"found": list(loss), "expected sum": true.loss()}
    if any(close(loss[0], true.loss() / share, relative=1e-3) for share in shares if loss):
        return passed("The loss and the gradients of all parameters are right.")
    return failed("The gradients are right, the loss is not the cross entropy.", **facts)


def _wrong(wanted: dict[str, list[float]], found: list[list[float]]) -> list[str]:
    """Give the parameters whose gradients are not those wanted but for one common factor.

    Clipping makes all gradients smaller by the same factor. Rounded, W's tells which.
    """
    scale = _length(found[2]) / (_length(wanted["W"]) or 1.0)
    return [
        name
        for name, one in zip(_NAMES, found, strict=True)
        if len(one) != len(wanted[name])
        or _length(plus(one, [-scale * n for n in wanted[name]]))
        > (1 - _PARALLEL) * 100 * (_length(one) + 1e-9)
    ]


def _length(vector: list[float]) -> float:
    return math.sqrt(sum(one * one for one in vector))


CHECK = Check(
    id="lab5.backward_pass",
    title="The recurrent network's pass back",
    judge=_judge,
    doc=__doc__,
    exercise="d",
    probe=NUMPY,
    asked=asks_for("def backward_pass"),
)
