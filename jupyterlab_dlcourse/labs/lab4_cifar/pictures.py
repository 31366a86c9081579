"""The test pictures are new to the network.

Asks
----
Are the pictures that are evaluated others than those that are trained on?

Why it matters
--------------
A network can learn its training pictures by heart. Only pictures it has never seen tell what it
will do with the next ones.

A right answer
--------------
`CIFAR10(..., train=True)` for training, `CIFAR10(..., train=False)` for the test; parts cut off the
training set to choose between experiments have no picture in common with the rest.

A typical slip
--------------
`train=True` is copied along for the test set, and the accuracy looks wonderful.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import missing
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab4_cifar.evaluating import EVALUATION, facts_of
from jupyterlab_dlcourse.labs.lab4_cifar.network import number_of

_MOST = 0.5


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = facts_of(evidence, "pictures")
    train, test = number_of(facts, "train"), number_of(facts, "test")
    shared = number_of(facts, "shared")
    if not train or not test or shared is None:
        return unknown("The pictures for training and test could not be followed.")
    counted = {"train": train, "test": test, "shared": shared}
    if shared > _MOST * test:
        return failed(
            f"{shared:.0f} of the {test:.0f} test pictures are training pictures as well: load "
            "the test set with train=False.",
            **counted,
        )
    return passed("The test pictures are not among those trained on.", **counted)


CHECK = Check(
    id="lab4.test_pictures",
    title="The test pictures are new to the network",
    judge=_judge,
    doc=__doc__,
    required=False,
    probe=EVALUATION,
)
