"""The submission holds probabilities.

Asks
----
Are a leaf's 99 numbers in the submission not negative, and is their sum 1?

Why it matters
--------------
Kaggle takes the logarithm of what you say the right species' probability is. It cuts negative
numbers to almost zero and divides a row by its sum, which makes nonsense of a network's scores.

A right answer
--------------
`softmax(output["out"], dim=1)` before the predictions are kept. (The hand-out's own loop keeps
the scores as they are, so this is worth fixing and not required.)

A typical slip
--------------
The softmax runs over the leaves of a batch instead of the species, or is left out.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import asking, facts_of, number_of, untold


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "submission")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "submission")
    rows, right = numbers(facts.get("shape")), number_of(facts, "normal")
    least = number_of(facts, "least")
    if not rows or right is None or least is None:
        return unknown("No submission was made in this run; a reader looks.")
    if right >= rows[0] and least >= 0:
        return passed("Each leaf's numbers are probabilities.")
    return failed(
        "The submission's rows are not probabilities (not negative, with the sum 1): apply "
        "softmax over the species, dim=1.",
        sums=facts.get("sums"),
        least=least,
    )


CHECK = Check(
    id="lab6.probabilities",
    title="The submission holds probabilities",
    judge=_judge,
    doc=__doc__,
    exercise="9",
    required=False,
    probe=asking("submission"),
)
