"""The LSTM layer.

Asks
----
Does `LSTMLayer` give the hidden states of an LSTM? Compared for weights, inputs and first states
drawn at random.

Why it matters
--------------
The gates decide what is kept and what is forgotten; with one of them in the wrong place the memory
does not last.

A right answer
--------------
The forget gate times the old memory plus the input gate times the candidate is the new memory; the
output gate times its hyperbolic tangent is the state. Gates are sigmoids, the candidate is a
hyperbolic tangent.

A typical slip
--------------
Two gates are exchanged; a gate has the wrong activation function; the memory is not handed on.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import all_close, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import asks_for
from jupyterlab_dlcourse.labs.lab5_transformers.recurrent_facts import (
    NANOGRAD,
    facts_of,
    lstm_states,
    rows,
    turned,
)


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "lstm", "LSTMLayer")
    if isinstance(facts, Verdict):
        return facts
    given = part(evidence.inputs, "lstm")
    weights = {gate: turned(rows(value)) for gate, value in part(given, "weights").items()}
    biases = {gate: numbers(value) for gate, value in part(given, "biases").items()}
    start = numbers(given.get("initial")), numbers(given.get("memory"))
    wanted = [one for s in lstm_states(weights, biases, rows(given.get("x")), start) for one in s]
    found = numbers(facts.get("outputs"))
    if all_close(found, wanted, relative=1e-5):
        return passed("LSTMLayer gives the hidden states of an LSTM.")
    return failed(
        "LSTMLayer does not give the hidden states of an LSTM: look at which gate meets what.",
        found=list(found),
        expected=list(wanted),
    )


CHECK = Check(
    id="lab5.lstm_layer",
    title="The LSTM layer",
    judge=_judge,
    doc=__doc__,
    exercise="h",
    probe=NANOGRAD,
    asked=asks_for("class LSTMLayer"),
)
