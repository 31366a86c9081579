"""The submission.

Asks
----
Has the table for Kaggle a row for each of the 594 test leaves, their ids, and a column for each of
the 99 species?

Why it matters
--------------
Kaggle refuses a table of any other shape.

A right answer
--------------
594 rows and 100 columns, the first of them `id`, made from all batches of `gen_test()`.

A typical slip
--------------
The last batch is cut wrongly or left out, so that ids and predictions do not match, or the ids
are missing.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import (
    CLASSES,
    TEST_LEAVES,
    asking,
    broke,
    facts_of,
    number_of,
    untold,
)

_MAKES = ("submission", "preds_test", "gen_test")


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "submission")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "submission")
    shape = [int(one) for one in numbers(facts.get("shape"))]
    whole = shape == [TEST_LEAVES, CLASSES + 1]
    if facts.get("missing") is True or (not whole and broke(evidence, *_MAKES)):
        return _saved(evidence) or _none(evidence)
    shown: dict[str, Json] = {"shape": list(shape), "columns": facts.get("columns")}
    if facts.get("has_id") is not True:
        return failed("The submission has no column “id”.", **shown)
    if not whole:
        return failed(
            f"The submission has the shape {tuple(shape)}; it should be "
            f"{(TEST_LEAVES, CLASSES + 1)}: a row a leaf, its id, and a column a species.",
            **shown,
        )
    if number_of(facts, "ids") != TEST_LEAVES or facts.get("known") is False:
        return failed("The submission's ids are not those of the test leaves, each once.", **shown)
    return passed("The submission has 594 leaves with their ids and 99 species.", **shown)


def _saved(evidence: Evidence) -> Verdict | None:
    """Judge by the table that the notebook came with, when the run's own cell did not get there."""
    if not broke(evidence, *_MAKES):
        return None
    text = "\n".join(evidence.saved_outputs())
    if f"{CLASSES + 1} columns" in text:
        return passed(
            "The saved output shows a submission with 100 columns.", source="saved outputs"
        )
    return None


def _none(evidence: Evidence) -> Verdict:
    raised = broke(evidence, *_MAKES)
    if raised:
        return unknown(f"A cell of the submission ended in an error ({raised}).")
    return unknown("No submission was made in this run; a reader looks.")


CHECK = Check(
    id="lab6.submission",
    title="The submission",
    judge=_judge,
    doc=__doc__,
    exercise="9",
    probe=asking("submission"),
)
