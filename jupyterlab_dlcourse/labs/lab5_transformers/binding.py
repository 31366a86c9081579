"""The optimizer holds the language model's parameters.

Asks
----
Are the parameters that the optimizer changes those of the language model that is left at the end?

Why it matters
--------------
An optimizer keeps the parameters it was given. When the model is made anew and the optimizer is
not, training changes the old model; the new one stays as it was drawn.

A right answer
--------------
Make the optimizer after the model, each time, with `rnn.parameters()`.

A typical slip
--------------
`rnn = RNNLM(glove_vectors)` stands below `optimiser = ...`; only `rnn.proj.parameters()` are given.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers, texts
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import is_on_transformers
from jupyterlab_dlcourse.labs.lab5_transformers.model_facts import MODEL, facts_of


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "optimizer")
    if isinstance(facts, Verdict):
        return facts
    parameters, held = (int(n) for n in numbers([facts.get("parameters"), facts.get("held")]))
    if held and held == parameters:
        return passed(f"The optimizer holds all {parameters} parameters of the language model.")
    others = texts(facts.get("others"))
    if others or not parameters:
        return unknown(
            "The optimizer holds another model's parameters; a reader looks at which is meant.",
            others=list(others),
        )
    if not held:
        return failed(
            "The optimizer holds the parameters of an older model: make the optimizer after the "
            "model, each time."
        )
    return failed(f"The optimizer holds only {held} of the {parameters} parameters of the model.")


CHECK = Check(
    id="lab5.optimizer_binding",
    title="The optimizer holds the language model's parameters",
    judge=_judge,
    doc=__doc__,
    probe=MODEL,
    asked=is_on_transformers,
)
