"""What the checks of attention have in common: their probe, what a mask lets through."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from jupyterlab_dlcourse.checks.judging import as_text, missing, part, texts
from jupyterlab_dlcourse.checks.lab import Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown

_LONGEST = 64
_QUERIES, _KEYS, _LENGTH, _WIDTH = 3, 5, 4, 2


def _inputs(random: Random) -> dict[str, Json]:
    def table(rows: int, columns: int, spread: float) -> list[Json]:
        drawn = ([random.gauss(0, spread) for _ in range(columns)] for _ in range(rows))
        return [list[Json](row) for row in drawn]

    return {
        "query": table(_QUERIES, _LENGTH, 1.0),
        "key": table(_KEYS, _LENGTH, 1.0),
        "value": table(_KEYS, _WIDTH, 1.0),
        # As columns, so that the mask's size can be cut out; near each other, so that only a mask
        # can take all weight from a key.
        "vectors": table(4, _LONGEST, 0.5),
    }


ATTENTION = Probe("lab5_attention", _inputs)

Sight = Callable[[int, int], bool | None]
"""Says whether a query sees a key, by their places; None: either is right."""


def judge_mask(evidence: Evidence, name: str, wanted: Sight) -> Verdict:
    """Judge which keys each query sees through one of the masks."""
    gone = missing(evidence)
    if gone is not None:
        return gone
    masks = part(evidence.answer, "masks")
    if "error" in masks:
        return unknown(f"The masks could not be looked at: {as_text(masks['error'])}")
    return _judge_one(name, part(part(masks, "found"), name), wanted)


def _judge_one(name: str, facts: Mapping[str, Json], wanted: Sight) -> Verdict:
    if not facts:
        return unknown(f"There is no mask “{name}” after the run.")
    if facts.get("none") is True:
        return _judge_rows(name, ["1" * 3] * 3, wanted)
    if "error" in facts:
        return failed(f"The mask “{name}” cannot be used: {as_text(facts['error'])}")
    rows = texts(facts.get("seen"))
    if not rows or any(len(row) != len(rows) for row in rows):
        return failed(f"The mask “{name}” is not square.", shape=facts.get("shape"))
    return _judge_rows(name, rows, wanted)


def _judge_rows(name: str, rows: list[str], wanted: Sight) -> Verdict:
    if all(mark == "?" for row in rows for mark in row):
        return failed(f"The mask “{name}” hides every token: nothing is left to attend to.")
    if _agrees(rows, wanted):
        return passed(f"Through the mask “{name}” each token sees what it may.")
    opposite = [row[::-1] for row in reversed(rows)]
    if _agrees(opposite, wanted):
        return failed(
            f"The mask “{name}” works in the other direction: zeros and ones, or upper and lower "
            "triangle, are exchanged.",
            seen=list[Json](rows),
        )
    return failed(
        f"Through the mask “{name}” tokens see what they may not, or miss what they may.",
        seen=list[Json](rows),
    )


def _agrees(rows: list[str], wanted: Sight) -> bool:
    """Say whether all rows are as wanted; a row that sees nothing has no numbers."""
    for query, row in enumerate(rows):
        for key, mark in enumerate(row):
            right = wanted(query, key)
            if right is not None and right is not (mark == "1"):
                return False
    return True
