"""The recurrent network's pass forward.

Asks
----
Does `forward_pass` give the hidden states and the probabilities of a recurrent network, for
parameters and inputs drawn at random?

Why it matters
--------------
The pass back is derived from this one; an error here is learned.

A right answer
--------------
`tanh(U x + V h + b_hidden)` is the new state, `softmax(W h + b_out)` the output.

A typical slip
--------------
A bias is left out; the softmax is left out; `U` and `V` are exchanged.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import all_close, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import asks_for
from jupyterlab_dlcourse.labs.lab5_transformers.recurrent_facts import (
    NUMPY,
    facts_of,
    plus,
    rows,
    softmax,
    tanh,
    times,
)


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "forward", "forward_pass")
    if isinstance(facts, Verdict):
        return facts
    given = part(evidence.inputs, "rnn")
    into, across, out = (rows(given.get(name)) for name in ("U", "V", "W"))
    bias, last_bias = numbers(given.get("b_hidden")), numbers(given.get("b_out"))
    state = numbers(evidence.inputs["start"])
    states: list[float] = []
    outputs: list[float] = []
    logits: list[float] = []
    for x in rows(evidence.inputs["x"]):
        state = tanh(plus(times(into, x), times(across, state), bias))
        states += state
        logits += plus(times(out, state), last_bias)
        outputs += softmax(plus(times(out, state), last_bias))
    if not all_close(numbers(facts.get("states")), states, relative=1e-5):
        return failed("The hidden states are not tanh(U x + V h + b_hidden).")
    found = numbers(facts.get("outputs"))
    if all_close(found, logits, relative=1e-5):
        return failed("The outputs are no probabilities: apply softmax.")
    if not all_close(found, outputs, relative=1e-5):
        return failed("The outputs are not softmax(W h + b_out).")
    return passed("forward_pass gives the states and probabilities of a recurrent network.")


CHECK = Check(
    id="lab5.forward_pass",
    title="The recurrent network's pass forward",
    judge=_judge,
    doc=__doc__,
    exercise="c",
    probe=NUMPY,
    asked=asks_for("def forward_pass"),
)
