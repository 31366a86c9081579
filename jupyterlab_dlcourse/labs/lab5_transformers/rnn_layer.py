"""The recurrent layer.

Asks
----
Does `RNNLayer` give the states of a recurrent network: the activation function of what comes from
the input and from the state before? Compared for weights, inputs and a first state drawn at random.

Why it matters
--------------
The state is the network's memory. Without the part from before it is a feedforward network, and
without the activation function a linear one.

A right answer
--------------
`self.act_fn(in_hids[i] + hid_hids[i])` for each unit, and `hid = self.forward_step(input[i], hid)`.

A typical slip
--------------
The activation function is left out; each step begins with the first state again.
"""

from __future__ import annotations

from collections.abc import Mapping

from jupyterlab_dlcourse.checks.judging import all_close, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import asks_for
from jupyterlab_dlcourse.labs.lab5_transformers.recurrent_facts import (
    NANOGRAD,
    facts_of,
    plus,
    rows,
    tanh,
    times,
    turned,
)


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "rnn", "RNNLayer")
    if isinstance(facts, Verdict):
        return facts
    found = numbers(facts.get("outputs"))
    given = part(evidence.inputs, "rnn")
    if all_close(found, _states(given), relative=1e-5):
        return passed("RNNLayer gives the states of a recurrent network.")
    if all_close(found, _states(given, linear=True), relative=1e-5):
        return failed("RNNLayer does not apply its activation function to the sum.")
    if all_close(found, _states(given, forgets=True), relative=1e-5):
        return failed("RNNLayer begins each step with the first state: hand on the last one.")
    return failed("RNNLayer does not give the states of a recurrent network.", found=list(found))


def _states(
    given: Mapping[str, Json], *, linear: bool = False, forgets: bool = False
) -> list[float]:
    into, across = turned(rows(given.get("input"))), turned(rows(given.get("hidden")))
    bias, start = numbers(given.get("bias")), numbers(given.get("initial"))
    states: list[float] = []
    state = start
    for x in rows(given.get("x")):
        total = plus(times(into, x), bias, times(across, start if forgets else state))
        state = total if linear else tanh(total)
        states += state
    return states


CHECK = Check(
    id="lab5.rnn_layer",
    title="The recurrent layer",
    judge=_judge,
    doc=__doc__,
    exercise="b",
    probe=NANOGRAD,
    asked=asks_for("class RNNLayer"),
)
