"""The LSTM's pass forward.

Asks
----
Does `forward` give the probabilities of an LSTM, for parameters, inputs and first states drawn at
random?

Why it matters
--------------
The gates decide what is kept and what is forgotten; with one of them in the wrong place the memory
does not last.

A right answer
--------------
`f`, `i` and `o` are `sigmoid(W z + b)` of their own matrices; `f * C + i * g` is the new memory.

A typical slip
--------------
Gates are exchanged; a gate is a hyperbolic tangent; the old memory is forgotten.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import all_close, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import asks_for
from jupyterlab_dlcourse.labs.lab5_transformers.recurrent_facts import (
    NUMPY,
    facts_of,
    lstm_states,
    plus,
    rows,
    softmax,
    times,
)


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "lstm", "forward")
    if isinstance(facts, Verdict):
        return facts
    given = part(evidence.inputs, "lstm")
    weights = {gate: rows(given.get(f"W_{gate}")) for gate in "figo"}
    biases = {gate: numbers(given.get(f"b_{gate}")) for gate in "figo"}
    start = numbers(evidence.inputs["start"]), numbers(evidence.inputs["memory"])
    out, bias = rows(given.get("W_v")), numbers(given.get("b_v"))
    wanted: list[float] = []
    for state in lstm_states(weights, biases, rows(evidence.inputs["x"]), start):
        wanted += softmax(plus(times(out, state), bias))
    if all_close(numbers(facts.get("outputs")), wanted, relative=1e-5):
        return passed("forward gives the probabilities of an LSTM.")
    return failed("forward does not give the probabilities of an LSTM: look at the gates.")


CHECK = Check(
    id="lab5.lstm_forward",
    title="The LSTM's pass forward",
    judge=_judge,
    doc=__doc__,
    exercise="i",
    probe=NUMPY,
    asked=asks_for("def init_lstm"),
)
