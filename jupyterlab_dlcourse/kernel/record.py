"""What was adapted in this run, a sentence each, until the runner asks for it."""

from __future__ import annotations

import json

_said: dict = {}
_new: list = []


def record(sentence: str) -> None:
    """Remember that an adaptation was used; the same sentence is told once."""
    if sentence not in _said:
        _said[sentence] = True
        _new.append(sentence)


def taken() -> str:
    """Give the sentences not told yet as JSON and forget them."""
    told = json.dumps(_new)
    _new.clear()
    return told
