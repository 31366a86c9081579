"""The test accuracy is worked out rightly.

Asks
----
Your cell that works out the test accuracy is run once more, with a made-up network in the place of
yours and made-up pictures in the place of the test set. Does it come to the share that network
gets right? Is the network in evaluation mode meanwhile?

Why it matters
--------------
A number you do not compute rightly tells nothing about the network. In training mode dropout
switches off part of the network and batch normalisation looks at the other pictures of the batch.

A right answer
--------------
`model.eval()`, then under `torch.no_grad()` count where the highest score is at the right class,
and divide by the number of pictures.

A typical slip
--------------
`model.eval()` is missing; or the cell goes through the training pictures. The older hand-outs
themselves leave `net.eval()` out, so this does not decide whether the lab is passed.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import as_text, missing, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab4_cifar.evaluating import EVALUATION, facts_of
from jupyterlab_dlcourse.labs.lab4_cifar.network import is_older_kind, number_of

_NEAR = 0.005


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = facts_of(evidence, "evaluation")
    if "error" in facts or not facts:
        why = as_text(facts.get("error", "there is no such cell"))
        return unknown(f"The cell for the test accuracy could not be run once more: {why}")
    said, wanted = number_of(facts, "said"), _share(evidence)
    if said is not None and said > 1:
        said /= 100
    if number_of(facts, "test_calls") == 0 and number_of(facts, "train_calls"):
        return failed("The cell for the test accuracy goes through the training pictures.")
    if said is None or not number_of(facts, "test_calls"):
        return unknown("The cell for the test accuracy does not go through the test pictures.")
    if abs(said - wanted) > _NEAR:
        return failed(
            f"A made-up network that gets {wanted:.3f} of made-up pictures right is said to get "
            f"{said:.3f}: look at what is counted and divided by what.",
            said=said,
            right=wanted,
        )
    return _judge_mode(evidence)


def _judge_mode(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "evaluation")
    if not number_of(facts, "training_calls") or facts.get("matters") is not True:
        return passed("The test accuracy is worked out rightly.", share=facts.get("said"))
    text = "The test accuracy is worked out rightly, but with the network in training mode"
    if is_older_kind(evidence.alignment):
        return unknown(f"{text}, as in the hand-out: call net.eval() before.")
    return failed(f"{text}: call model.eval() before.")


def _share(evidence: Evidence) -> float:
    """Give the share of pictures that the made-up network gets right."""
    labels = numbers(evidence.inputs.get("labels"))
    guesses = numbers(evidence.inputs.get("guesses"))
    return sum(a == b for a, b in zip(labels, guesses, strict=True)) / len(labels)


CHECK = Check(
    id="lab4.evaluation",
    title="The test accuracy is worked out rightly",
    judge=_judge,
    doc=__doc__,
    required=False,
    probe=EVALUATION,
)
