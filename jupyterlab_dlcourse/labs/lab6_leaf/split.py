"""Validation leaves are kept out of training.

Asks
----
Are the leaves the network is validated on other ones than those it is trained on, and are there
leaves of most species among them?

Why it matters
--------------
With ten leaves a species, a few that were seen in training make the validation look perfect.

A right answer
--------------
The hand-out's `batch_generator` does it: a stratified split, so that one leaf of each species is
set apart when `VALIDATION_SIZE` is 0.1.

A typical slip
--------------
The split is changed so that validation leaves are trained on as well, to have more data.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import CLASSES, asking, facts_of, number_of, untold

_MOST = 0.5


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "split")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "split")
    valid, both = number_of(facts, "valid"), number_of(facts, "both")
    if valid is None or both is None:
        return unknown("No split of the hand-out's kind was found; a reader looks at yours.")
    if both:
        return failed(
            f"{both:.0f} of the {valid:.0f} validation leaves are trained on as well: keep them "
            "apart.",
            both=both,
        )
    if not valid:
        return failed("There are no leaves to validate on: give val_size, 0.1 for instance.")
    species = number_of(facts, "species")
    if species is not None and species < _MOST * CLASSES:
        return failed(
            f"Only {species:.0f} of {CLASSES} species are among the validation leaves: split each "
            "species alike (stratify).",
            species=species,
        )
    return passed(f"{valid:.0f} leaves are kept for validation, none of them trained on.")


CHECK = Check(
    id="lab6.split",
    title="Validation leaves are kept out of training",
    judge=_judge,
    doc=__doc__,
    exercise="9",
    probe=asking("split"),
)
