"""What the checks of lab 3 read off the one probe they share."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from jupyterlab_dlcourse.checks.judging import as_text, missing, part
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, passed, unknown
from jupyterlab_dlcourse.labs.lab3_mnist.sources import commented_out, tried_elsewhere


def _inputs(random: Random) -> dict[str, Json]:
    return {"seed": random.randrange(2**31), "pictures": random.randint(5, 9)}


NETWORK = Probe("lab3_network", _inputs)


def untold(evidence: Evidence, name: str) -> Verdict | None:
    """Give the verdict when a part of the answer is missing or an error, else None."""
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = part(evidence.answer, name)
    if "error" in facts:
        return unknown(f"This could not be told from the network: {as_text(facts['error'])}")
    return None if facts else unknown("This could not be told from the network.")


def facts_of(evidence: Evidence, name: str) -> Mapping[str, Json]:
    """Give a part of the probe's answer."""
    return part(evidence.answer, name)


def not_in_use(
    evidence: Evidence, what: str, tried: str, aside: str = "", **facts: Json
) -> Verdict | None:
    """Judge what the network left at the end does not do, but the notebook shows.

    ``what`` begins the sentence. ``tried`` and ``aside`` (``tried`` unless given) are regular
    expressions for live code and for comments. None when neither has it.
    """
    name = as_text((evidence.answer or {}).get("class"))
    if tried_elsewhere(evidence.alignment, tried, name):
        return passed(f"{what} was tried; the network left at the end is another.", **facts)
    if commented_out(evidence.alignment, aside or tried):
        return unknown(f"{what} stands in a comment and is not in use; a reader looks.", **facts)
    return None
