"""The Adam optimizer.

Asks
----
Was Adam tried? Either it is the optimizer in use, or the notebook has a line, perhaps now in a
comment, that makes it.

Why it matters
--------------
Adam scales each parameter's step by itself and is the usual first choice.

A right answer
--------------
`optim.Adam(net.parameters(), lr=1e-3)` or one of its family. One optimizer cannot be both this and
SGD with momentum, so the one you do not use may stand in a comment.

A typical slip
--------------
The learning rate of SGD is kept, which is too large for Adam; or Adam is made and the old
optimizer still does the steps.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import as_text, missing, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab3_mnist.network import NETWORK
from jupyterlab_dlcourse.labs.lab3_mnist.sources import is_adam, optimizer_calls


def _judge(evidence: Evidence) -> Verdict:
    facts = part(evidence.answer, "optimizer")
    used = as_text(facts["class"]) if "class" in facts else ""
    if "adam" in used.lower():
        return passed(f"The optimizer in use is {used}.", optimizer=used)
    if any(is_adam(call) for call in optimizer_calls(evidence.alignment)):
        return passed("Adam was tried; another optimizer is in use at the end.", optimizer=used)
    gone = missing(evidence)
    if gone is not None:
        return gone
    return failed(
        "Adam is not to be seen: replace SGD by optim.Adam, and keep the other line in a comment "
        "if you like.",
        optimizer=used,
    )


CHECK = Check(
    id="lab3.adam",
    title="The Adam optimizer",
    judge=_judge,
    doc=__doc__,
    exercise="e",
    probe=NETWORK,
)
