"""Kaiming He initialisation.

Asks
----
Do the weights of a freshly made network have the spread of Kaiming He initialisation? The network
is made once more, as your notebook makes it, and its weights are measured before any training.

Why it matters
--------------
ReLU sets half of its inputs to zero. He initialisation makes up for that, so that signals keep
their size through many layers.

A right answer
--------------
`init.kaiming_normal_` or `init.kaiming_uniform_` on each weight matrix; a last layer without ReLU
behind it may differ.

A typical slip
--------------
The initialisation is called on something that is not the layer's weight, or `nn.Linear` keeps its
own default, which is a third of the spread.
"""

from __future__ import annotations

import math

from jupyterlab_dlcourse.checks.judging import close, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab3_mnist.network import NETWORK, facts_of, not_in_use, untold

_TRIED = r"(?i)kaiming"
_ASIDE = r"kaiming_\w+"


def _judge(evidence: Evidence) -> Verdict:
    gone = untold(evidence, "fresh")
    if gone is not None:
        return gone
    weights = facts_of(evidence, "fresh").get("weights")
    layers = (
        [_scheme(weight) for weight in weights if isinstance(weight, dict)]
        if isinstance(weights, list)
        else []
    )
    if not layers:
        return unknown("The network has no weight matrices that could be measured.")
    facts: dict[str, Json] = {"schemes": list(layers)}
    hidden = layers[:-1] or layers
    if all(scheme == "He" for scheme in hidden):
        return passed("The weights of a fresh network have the spread of He.", **facts)
    if "He" in hidden:
        return _partly(hidden, facts)
    elsewhere = not_in_use(evidence, "Kaiming He", _TRIED, _ASIDE, **facts)
    return elsewhere or failed(
        f"The weights of a fresh network have the spread of {hidden[0]}, not of Kaiming He "
        "(init.kaiming_normal_).",
        **facts,
    )


def _partly(hidden: list[str], facts: dict[str, Json]) -> Verdict:
    """Judge a network of which some layers have the spread of He."""
    share = f"{hidden.count('He')} of {len(hidden)} layers before the last have the spread of He"
    if "Xavier Glorot" in hidden:
        return unknown(f"Only {share}, Xavier Glorot is left; a reader looks at it.", **facts)
    return passed(f"{share}; a layer added later has another.", **facts)


def _scheme(weight: dict[str, Json]) -> str:
    """Name the scheme whose spread the weights have."""
    shape, spread = numbers(weight.get("shape")), numbers(weight.get("spread"))
    if len(shape) != 2 or not spread:  # noqa: PLR2004 - a matrix
        return "no scheme that is known"
    fan_out, fan_in = shape
    spreads = {
        "He": (math.sqrt(2 / fan_in), math.sqrt(2 / fan_out)),
        "Xavier Glorot": (math.sqrt(2 / (fan_in + fan_out)),),
        "PyTorch's default": (math.sqrt(1 / (3 * fan_in)),),
    }
    # Of a small matrix the spread is known less well.
    tolerance = 0.04 + 2 / math.sqrt(fan_in * fan_out)
    for name, wanted in spreads.items():
        if any(close(spread[0], one, relative=tolerance) for one in wanted):
            return name
    return "no scheme that is known"


CHECK = Check(
    id="lab3.he_initialisation",
    title="Kaiming He initialisation",
    judge=_judge,
    doc=__doc__,
    exercise="a",
    probe=NETWORK,
)
