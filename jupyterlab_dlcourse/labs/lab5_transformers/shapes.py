"""The sizes of the recurrent network's parameters.

Asks
----
Does `init_rnn` give matrices and biases of the right sizes, for sizes of state and vocabulary
other than the notebook's?

Why it matters
--------------
A size that fits by accident breaks with the next vocabulary.

A right answer
--------------
`U` is (hidden, vocabulary), `V` (hidden, hidden), `W` (vocabulary, hidden); the biases are columns.

A typical slip
--------------
Rows and columns of `U` or `W` are exchanged; a bias has the other bias's size.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import asks_for
from jupyterlab_dlcourse.labs.lab5_transformers.recurrent_facts import NUMPY, facts_of

_NAMES = ("U", "V", "W", "b_hidden", "b_out")


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "shapes", "init_rnn")
    if isinstance(facts, Verdict):
        return facts
    hidden, words = (int(n) for n in numbers([evidence.inputs["hidden"], evidence.inputs["words"]]))
    wanted = [[hidden, words], [hidden, hidden], [words, hidden], [hidden, 1], [words, 1]]
    shapes = facts.get("shapes")
    found = [[int(n) for n in numbers(one)] for one in shapes] if isinstance(shapes, list) else []
    if len(found) != len(wanted):
        return failed("init_rnn does not give U, V, W, b_hidden and b_out.")
    wrong = [n for n, a, b in zip(_NAMES, found, wanted, strict=True) if a != b]
    if wrong:
        return failed(f"The size of {', '.join(wrong)} is wrong.", found=shapes)
    return passed("The parameters have the right sizes.")


CHECK = Check(
    id="lab5.shapes",
    title="The sizes of the recurrent network's parameters",
    judge=_judge,
    doc=__doc__,
    exercise="b",
    probe=NUMPY,
    asked=asks_for("def init_rnn"),
)
