"""The network's output.

Asks
----
Does the network give ten finite numbers for each picture of 784 pixels?

Why it matters
--------------
There are ten digits, and the loss compares ten numbers a picture with the right class.

A right answer
--------------
The last layer has ten outputs. No softmax is needed at the end: `nn.CrossEntropyLoss` does it.

A typical slip
--------------
The sizes of a new layer do not fit those before and after it.
"""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.judging import as_text, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab3_mnist.network import NETWORK, facts_of, untold

_CLASSES = 10
# What torch says of layers that do not fit; other errors may be ours.
_MISFIT = re.compile(r"cannot be multiplied|size mismatch|must match the size|expected input")


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "forward")
    error = as_text(facts.get("error", ""))
    if _MISFIT.search(error):
        return failed(f"The network cannot take pictures of 784 pixels: {error}.")
    gone = untold(evidence, "forward")
    if gone is not None:
        return gone
    shape = [int(size) for size in numbers(facts.get("shape"))]
    wanted = [*(int(n) for n in numbers(evidence.inputs.get("pictures"))), _CLASSES]
    if shape != wanted:
        return failed(
            f"For {wanted[0]} pictures the network gives numbers of shape {tuple(shape)}; it "
            f"should be {tuple(wanted)}.",
            shape=list(shape),
        )
    if facts.get("finite") is not True:
        return failed(
            "The network gives numbers that are not finite: training went astray, try a smaller "
            "learning rate."
        )
    return passed("The network gives ten finite numbers for each picture.")


CHECK = Check(
    id="lab3.output",
    title="The network's output",
    judge=_judge,
    doc=__doc__,
    probe=NETWORK,
)
