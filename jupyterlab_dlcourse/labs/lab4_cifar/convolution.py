"""Convolutions.

Asks
----
Does a picture that is put through the network meet at least one convolution?

Why it matters
--------------
A convolution looks for the same small pattern everywhere in the picture. A network of linear
layers alone has to learn each pattern anew at each place, and ends near 0.5 on these pictures.

A right answer
--------------
`nn.Conv2d(3, 16, kernel_size=3, padding=1)` and more of them, applied in `forward`, with
activations and pooling between them.

A typical slip
--------------
The convolutions are made in `__init__`, but `forward` starts with a linear layer.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers, texts
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab4_cifar.network import asking, facts_of, untold

# Other ways to look at neighbouring pixels, which a reader has to judge.
_BY_HAND = {"unfold", "fft2", "rfft2", "einsum", "scaled_dot_product_attention", "as_strided"}


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "output")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "output")
    called = set(texts(facts.get("functions")))
    made = int(sum(numbers(facts.get("convolutions"))))
    if any(name.startswith(("conv", "_convolution")) for name in called):
        return passed("The network applies convolutions.", layers=made)
    if made:
        return failed(
            f"The network has {made} convolutions, but forward applies none of them.", layers=made
        )
    if called & _BY_HAND:
        return unknown(
            "The network applies something written by hand; a reader looks whether it convolves.",
            functions=[*sorted(called & _BY_HAND)],
        )
    return failed(
        "The network applies no convolution: begin it with nn.Conv2d(3, 16, kernel_size=3)."
    )


CHECK = Check(
    id="lab4.convolution",
    title="Convolutions",
    judge=_judge,
    doc=__doc__,
    exercise="1",
    probe=asking("output"),
)
