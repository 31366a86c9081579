"""Scaled dot product attention.

Asks
----
Without a mask, does `masked_attention` mix the values by the softmax, over the keys, of the scaled
products of queries and keys? Its results are compared with the true ones for vectors drawn at
random.

Why it matters
--------------
The exercises on temperature, order and masks are all about this function; where it was changed in
an experiment and not changed back, what they show is not attention.

A right answer
--------------
The hand-out's own function, or one that gives the same.

A typical slip
--------------
The softmax goes over the queries; the scaling by the root of the length is lost.
"""

from __future__ import annotations

import math

from jupyterlab_dlcourse.checks.judging import all_close, as_text, missing, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab5_transformers.attention_facts import ATTENTION
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import is_on_transformers


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None:
        return gone
    plain = part(evidence.answer, "plain")
    if not plain or "error" in plain:
        return unknown(f"masked_attention could not be asked: {as_text(plain.get('error'))}")
    query, key, value = (_rows(evidence.inputs[name]) for name in ("query", "key", "value"))
    weights = _weights(query, key, 1 / math.sqrt(len(query[0])))
    found = numbers(plain.get("weights"))
    if not all_close(found, [w for row in weights for w in row], relative=1e-3):
        return _wrong(query, key, found)
    columns = [list(column) for column in zip(*value, strict=True)]
    mixed = [_product(row, column) for row in weights for column in columns]
    if not all_close(numbers(plain.get("mixed")), mixed, relative=1e-2):
        return failed("The values are not mixed by the attention weights.")
    return passed("masked_attention is scaled dot product attention.")


def _wrong(query: list[list[float]], key: list[list[float]], found: list[float]) -> Verdict:
    plain = [w for row in _weights(query, key, 1.0) for w in row]
    if all_close(found, plain, relative=1e-3):
        return failed("The products are not scaled: divide by the root of the length of a key.")
    rows = [found[i : i + len(key)] for i in range(0, len(found), len(key))]
    if rows and any(abs(sum(row) - 1) > 1e-3 for row in rows):  # noqa: PLR2004 - rounding
        return failed("The weights of a query do not sum to one: the softmax goes over the keys.")
    return failed("The weights are not the softmax of the scaled products.")


def _rows(value: Json) -> list[list[float]]:
    return [numbers(row) for row in value] if isinstance(value, list) else []


def _weights(query: list[list[float]], key: list[list[float]], scale: float) -> list[list[float]]:
    made = []
    for q in query:
        raised = [math.exp(scale * _product(q, k)) for k in key]
        made.append([one / sum(raised) for one in raised])
    return made


def _product(left: list[float], right: list[float]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=True))


CHECK = Check(
    id="lab5.attention",
    title="Scaled dot product attention",
    judge=_judge,
    doc=__doc__,
    probe=ATTENTION,
    asked=is_on_transformers,
)
