"""The language model does not see what it is to predict.

Asks
----
Do the logits of a step depend on the tokens before it, and only on them? One token after the other
is exchanged, and the steps whose logits change are noted.

Why it matters
--------------
A model that sees the token it is to predict learns to copy it. Its loss falls to nothing, and what
it writes by itself makes no sense.

A right answer
--------------
The inputs are shifted to the right by one place, as in the hand-out's `RNNLM`.

A typical slip
--------------
The shift was taken out for exercise 3 and not put back; the network reads in both directions.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import is_on_transformers
from jupyterlab_dlcourse.labs.lab5_transformers.model_facts import MODEL, facts_of


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "reaction")
    if isinstance(facts, Verdict):
        return facts
    given = facts.get("steps")
    steps = [[int(n) for n in numbers(one)] for one in given] if isinstance(given, list) else []
    if len(steps) != len(numbers(evidence.inputs["tokens"])) or not any(steps):
        return unknown("No logit changed with any token; a reader looks at the model.")
    shift = min((min(changed) - place for place, changed in enumerate(steps) if changed), default=1)
    if shift > 0:
        return passed("The logits of a step depend on the tokens before it only.")
    if shift == 0:
        return failed(
            "The logits of a step depend on the token that they are to predict: shift the inputs "
            "to the right by one place."
        )
    return failed("The logits of a step depend on tokens that come after it.")


CHECK = Check(
    id="lab5.causality",
    title="The language model does not see what it is to predict",
    judge=_judge,
    doc=__doc__,
    probe=MODEL,
    asked=is_on_transformers,
)
