"""An extra layer.

Asks
----
Does the network have at least three layers of weights, and do all of them take part in its
output?

Why it matters
--------------
One more layer lets the network build features out of features. A layer that is made but not used
in `forward` does nothing.

A right answer
--------------
A third weight matrix (or `nn.Linear`) in `__init__` whose result `forward` passes on, with an
activation between the layers.

A typical slip
--------------
The new layer is made in `__init__` and forgotten in `forward`.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab3_mnist.network import NETWORK, facts_of, not_in_use, untold

_WANTED = 3
_TRIED = r"\b[Ww]_?3\b|(?:fc|lin|linear|layer|l|hidden)_?3\b|num_l2"


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "forward")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "forward")
    shapes, used = facts.get("matrices"), facts.get("used")
    if not isinstance(shapes, list) or not isinstance(used, list):
        return unknown("The layers of the network could not be told.")
    working = sum(one is True for one in used)
    if working >= _WANTED:
        return passed(f"The network has {working} layers of weights in use.", shapes=shapes)
    if len(shapes) >= _WANTED:
        return failed(
            f"The network has {len(shapes)} layers of weights, but only {working} of them take "
            "part in its output: use the new one in forward.",
            shapes=shapes,
        )
    elsewhere = not_in_use(evidence, "A further layer", _TRIED, shapes=shapes)
    return elsewhere or failed(
        f"The network has {working} layers of weights, as in the hand-out: add one more.",
        shapes=shapes,
    )


CHECK = Check(
    id="lab3.extra_layer",
    title="An extra layer",
    judge=_judge,
    doc=__doc__,
    exercise="b",
    probe=NETWORK,
)
