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

from collections.abc import Mapping

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Mode
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
    if _cut_short(evidence, shape):
        return passed(
            f"The submission has 99 species and the ids of the {shape[0]} leaves that this short "
            "run came to.",
            **shown,
        )
    fault = _fault(facts, shape)
    if fault:
        return failed(fault, **shown)
    return passed("The submission has 594 leaves with their ids and 99 species.", **shown)


def _fault(facts: Mapping[str, Json], shape: list[int]) -> str:
    if facts.get("has_id") is not True:
        return "The submission has no column “id”."
    if shape != [TEST_LEAVES, CLASSES + 1]:
        return (
            f"The submission has the shape {tuple(shape)}; it should be "
            f"{(TEST_LEAVES, CLASSES + 1)}: a row a leaf, its id, and a column a species."
        )
    if number_of(facts, "ids") != TEST_LEAVES or facts.get("known") is False:
        return "The submission's ids are not those of the test leaves, each once."
    return ""


def _cut_short(evidence: Evidence, shape: list[int]) -> bool:
    """Say whether leaves are missing because the loop over them was cut, and for nothing else."""
    facts = facts_of(evidence, "submission")
    fewer = len(shape) == 2 and 0 < shape[0] < TEST_LEAVES and shape[1] == CLASSES + 1  # noqa: PLR2004 - a table
    ids = number_of(facts, "ids") == shape[0] and facts.get("within") is True
    return fewer and ids and facts.get("cut") is True and evidence.mode is Mode.SMOKE


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
