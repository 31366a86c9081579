"""The ReLU activation.

Asks
----
Does the network apply ReLU between its layers when pictures are put through it?

Why it matters
--------------
ReLU is cheap and keeps gradients from fading; it is the usual first choice for hidden layers.

A right answer
--------------
`torch.nn.ReLU()` in `__init__` and applied in `forward`, or `F.relu` there. Leaky and parametric
ReLU count as well.

A typical slip
--------------
ReLU is made in `__init__`, but `forward` still applies the old activation.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import texts
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab3_mnist.network import NETWORK, facts_of, not_in_use, untold

_RECTIFIERS = {"relu", "relu_", "leaky_relu", "leaky_relu_", "prelu", "rrelu", "relu6"}
_BY_HAND = {"clamp", "clamp_", "clamp_min", "maximum", "threshold", "where"}
_OTHERS = {"elu", "elu_", "selu", "gelu", "silu", "tanh", "sigmoid", "softplus", "celu"}
_TRIED = r"\bReLU\s*\(|\bF\.relu|torch\.relu|\.relu\("


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "forward")
    if gone is not None:
        return gone
    called = set(texts(facts_of(evidence, "forward").get("functions")))
    used = sorted(called & (_RECTIFIERS | _BY_HAND | _OTHERS))
    if called & _RECTIFIERS:
        return passed("The network applies ReLU.", functions=list(used))
    if called & _BY_HAND:
        return unknown(
            "The network applies an activation written by hand; a reader looks at it.",
            functions=list(used),
        )
    elsewhere = not_in_use(evidence, "ReLU", _TRIED, functions=list(used))
    instead = f"applies {', '.join(used)}" if used else "applies no activation that is known"
    return elsewhere or failed(
        f"The network {instead}; use ReLU between its layers.", functions=list(used)
    )


CHECK = Check(
    id="lab3.relu",
    title="The ReLU activation",
    judge=_judge,
    doc=__doc__,
    exercise="c",
    probe=NETWORK,
)
