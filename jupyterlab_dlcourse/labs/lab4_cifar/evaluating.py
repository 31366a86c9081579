"""What the checks of the evaluation read off the probe they share."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from jupyterlab_dlcourse.checks.judging import part
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.labs.lab4_cifar.network import CLASSES

_BATCHES = 3
_MORE = 6


def _inputs(random: Random) -> dict[str, Json]:
    """Draw labels and what a made-up network takes the pictures for, right in about half.

    Each batch has every class: the hand-out's confusion matrices cannot be added up otherwise.
    """
    labels: list[int] = []
    for _ in range(_BATCHES):
        batch = [*range(CLASSES), *(random.randrange(CLASSES) for _ in range(_MORE))]
        random.shuffle(batch)
        labels += batch
    count = len(labels)
    right = random.sample(range(count), random.randint(count // 3, 2 * count // 3))
    guesses = [
        label if place in right else (label + random.randrange(1, CLASSES)) % CLASSES
        for place, label in enumerate(labels)
    ]
    return {"labels": list(labels), "guesses": list(guesses), "batch": CLASSES + _MORE}


EVALUATION = Probe("lab4_evaluation", _inputs)


def facts_of(evidence: Evidence, name: str) -> Mapping[str, Json]:
    """Give a part of the probe's answer."""
    return part(evidence.answer, name)
