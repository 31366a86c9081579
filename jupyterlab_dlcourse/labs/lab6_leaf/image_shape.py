"""The shape of a picture.

Asks
----
Is `IMAGE_SHAPE` the height, the width and the one channel of a picture? It need not be the
`image_size` you looked at in exercise 3; the report shows both.

Why it matters
--------------
The data loader makes all pictures this large, and the first convolution has as many input
channels as its last number says. A grey picture has one.

A right answer
--------------
`IMAGE_SHAPE = (*image_size, 1)`, for instance `(64, 64, 1)`.

A typical slip
--------------
The channel comes first, as PyTorch's layers want it, or is left out, or is 3.
"""

from __future__ import annotations

from collections.abc import Sequence

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab6_leaf.leaf import asking, facts_of, untold

_AXES = 3
_SMALLEST = 4


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "sizes")
    if gone is not None:
        return gone
    facts = facts_of(evidence, "sizes")
    if "IMAGE_SHAPE" not in facts:
        return unknown("IMAGE_SHAPE is not there after the run.")
    shape = numbers(facts["IMAGE_SHAPE"])
    looked, loaded = numbers(facts.get("image_size")), numbers(facts.get("loaded"))
    shown: dict[str, Json] = {"IMAGE_SHAPE": list(shape), "image_size": list(looked)}
    fault = _fault(shape, loaded[2] if len(loaded) == _AXES else 1)
    if fault:
        return failed(f"IMAGE_SHAPE is {_shown(shape)}: {fault}", **shown)
    if loaded and loaded[:2] != shape[:2]:
        return passed(
            f"IMAGE_SHAPE is {_shown(shape)}, height, width and one channel; the pictures in use "
            f"are {_shown(loaded)}: load them anew after changing it.",
            **shown,
        )
    return passed(f"IMAGE_SHAPE is {_shown(shape)}: height, width and one channel.", **shown)


def _fault(shape: Sequence[float], channels: float) -> str:
    if len(shape) != _AXES or any(one < 1 or one != int(one) for one in shape):
        return "it is (height, width, channels) in whole numbers, as in (*image_size, 1)."
    if shape[2] != channels:
        return f"the last number is that of the channels, which is {channels:g} here."
    if min(shape[:2]) < _SMALLEST:
        return "nobody can tell leaves apart in so few pixels."
    return ""


def _shown(shape: Sequence[float]) -> str:
    return "(" + ", ".join(f"{one:g}" for one in shape) + ")" if shape else "no list of numbers"


CHECK = Check(
    id="lab6.image_shape",
    title="The shape of a picture",
    judge=_judge,
    doc=__doc__,
    exercise="5",
    probe=asking("sizes"),
)
