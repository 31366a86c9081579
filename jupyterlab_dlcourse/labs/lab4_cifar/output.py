"""The network's output.

Asks
----
Does the network give ten finite numbers for each picture of 3 by 32 by 32?

Why it matters
--------------
There are ten kinds of pictures, and the loss compares a picture's ten numbers with the right kind.

A right answer
--------------
The last layer has as many outputs as there are classes, and the batch stays the first dimension:
flatten with `x.view(x.size(0), -1)` or `nn.Flatten()`. Networks that scale the pictures up first,
as your own transforms do, are asked with pictures of that size. In the older kind of the lab two
outputs are right when only cats and dogs are used.

A typical slip
--------------
`x.view(-1, 16 * 5 * 5)` with numbers that do not fit the layer before moves pictures into one
another, so that more or fewer rows come out than went in.
"""

from __future__ import annotations

import re

from jupyterlab_dlcourse.checks.judging import as_text, missing, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed
from jupyterlab_dlcourse.labs.lab4_cifar.network import (
    CLASSES,
    asking,
    facts_of,
    is_older_kind,
    untold,
)

_DOES_NOT_FIT = re.compile(
    r"(?i)shapes? cannot be multiplied|size mismatch|shape '\[.*' is invalid|expected .*channels"
    r"|expected input|kernel size can't be greater|must match|running_mean should contain"
    r"|output size is too small|calculated output size"
)


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = facts_of(evidence, "output")
    error = as_text(facts.get("error", ""))
    if _DOES_NOT_FIT.search(error):
        return failed(f"The network cannot take pictures of 3 by 32 by 32: {error}")
    gone = untold(evidence, "output")
    if gone is not None:
        return gone
    return _judge_shape(evidence, [int(size) for size in numbers(facts.get("shape"))])


def _judge_shape(evidence: Evidence, shape: list[int]) -> Verdict:
    facts = facts_of(evidence, "output")
    count = int(numbers(evidence.inputs.get("pictures"))[0])
    right = [CLASSES, 2] if is_older_kind(evidence.alignment) else [CLASSES]
    if len(shape) != 2 or shape[0] != count or shape[1] not in right:  # noqa: PLR2004 - a row each
        return failed(
            f"For {count} pictures the network gives numbers of shape {tuple(shape)}; it should "
            f"be {(count, CLASSES)}.",
            shape=list(shape),
        )
    if facts.get("finite") is not True:
        return failed(
            "The network gives numbers that are not finite: training went astray, try a smaller "
            "learning rate.",
            shape=list(shape),
        )
    return passed(
        f"The network gives {shape[1]} finite numbers for each picture.",
        shape=list(shape),
        picture=list(numbers(facts.get("size"))),
    )


CHECK = Check(
    id="lab4.output",
    title="The network's output",
    judge=_judge,
    doc=__doc__,
    exercise="1",
    probe=asking("output"),
)
