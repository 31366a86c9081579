"""The optimizer holds the model's parameters.

Asks
----
Are the parameters that the optimizer changes those of the model that is left at the end?

Why it matters
--------------
An optimizer keeps the parameters it was given. When the model is made anew and the optimizer is
not, training changes the old model; the new one stays as it was drawn.

A right answer
--------------
Make the optimizer after the model, each time, with `vae.parameters()`.

A typical slip
--------------
`vae = VariationalAutoencoder(...)` stands below `optimizer = ...`; only `vae.encoder.parameters()`
are given.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers, texts
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab7_vae.model_facts import ENOUGH, facts_of, model_probe
from jupyterlab_dlcourse.labs.lab7_vae.training import best_of


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "optimizer")
    if isinstance(facts, Verdict):
        return _without_optimizer(evidence) or facts
    parameters, held = (int(one) for one in numbers([facts.get("parameters"), facts.get("held")]))
    if not parameters:
        return unknown("The model has no parameters to be trained that could be found.")
    if held == parameters:
        return passed(f"The optimizer holds all {parameters} parameters of the model.")
    others = texts(facts.get("others"))
    if others:
        return unknown(
            f"The optimizer holds the parameters of {', '.join(others)}; a reader looks at which "
            "model is meant.",
            held=held,
            parameters=parameters,
        )
    if not held:
        return failed(
            "The optimizer holds the parameters of an older model: make the optimizer after the "
            "model, each time.",
            held=held,
            parameters=parameters,
        )
    return failed(
        f"The optimizer holds only {held} of the {parameters} parameters of the model.",
        held=held,
        parameters=parameters,
    )


def _without_optimizer(evidence: Evidence) -> Verdict | None:
    """Judge a notebook that trains in a function: what was noted shows whether it did."""
    best = best_of(evidence)
    if best is None or best < ENOUGH:
        return None
    return passed("Training changed the model: it explains pictures far better than at first.")


CHECK = Check(
    id="lab7.optimizer_binding",
    title="The optimizer holds the model's parameters",
    judge=_judge,
    doc=__doc__,
    probe=model_probe("optimizer", "records"),
)
