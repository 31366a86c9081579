"""Momentum.

Asks
----
Was momentum tried? Either the optimizer in use has it, or the notebook has a line, perhaps now in
a comment, that makes an optimizer with it.

Why it matters
--------------
Momentum averages the direction over steps: it goes faster where gradients agree and calmer where
they do not.

A right answer
--------------
`optim.SGD(net.parameters(), lr=0.01, momentum=0.9)`. One optimizer cannot be both this and Adam, so
the one you do not use may stand in a comment.

A typical slip
--------------
Momentum is set to zero.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import as_text, missing, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab3_mnist.network import NETWORK
from jupyterlab_dlcourse.labs.lab3_mnist.sources import has_momentum, optimizer_calls


def _judge(evidence: Evidence) -> Verdict:
    facts = part(evidence.answer, "optimizer")
    if any(numbers(facts.get("momentum"))):
        used = numbers(facts.get("momentum"))[0]
        return passed(f"The optimizer in use has a momentum of {used:g}.", momentum=used)
    if any(has_momentum(call) for call in optimizer_calls(evidence.alignment)):
        return passed("An optimizer with momentum was tried; another one is in use at the end.")
    gone = missing(evidence)
    if gone is not None:
        return gone
    name = as_text(facts["class"]) if "class" in facts else "the optimizer in use"
    return failed(
        f"No optimizer with momentum is to be seen ({name} has none): give SGD momentum=0.9 and "
        "keep the line, in a comment if need be."
    )


CHECK = Check(
    id="lab3.momentum",
    title="Momentum",
    judge=_judge,
    doc=__doc__,
    exercise="d",
    probe=NETWORK,
)
