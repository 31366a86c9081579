"""The loss of the language model.

Asks
----
Is the loss the negative logarithm of the probabilities that the model gives to the right tokens,
summed or averaged? The lines of the training loop are run on logits drawn at random, and the loss
is compared with the true one.

Why it matters
--------------
It is what training makes smaller. With another loss the model learns something else, or nothing.

A right answer
--------------
`-p_ws.log_prob(batch_token_ids).mean()`, or cross entropy of the same logits and tokens.

A typical slip
--------------
The minus is left out; the targets are shifted by a place, though the network has shifted its
inputs already; the probability is taken instead of its logarithm; the loss is detached, so that
no gradient comes back to the model.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from random import Random

from jupyterlab_dlcourse.checks.judging import as_text, close, missing, numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab5_transformers.kinds import is_on_transformers

# Rows and steps as in the hand-out, whose numbers stand in some answers.
_ROWS, _STEPS, _WORDS = 64, 10, 11
_LIKELY = (0.0, 4.0)
# Small numbers stand for special tokens, which a loss may leave out.
_FIRST_WORD = 3


def _inputs(random: Random) -> dict[str, Json]:
    return {"draws": [_draw(random, likely) for likely in _LIKELY]}


def _draw(random: Random, likely: float) -> dict[str, Json]:
    """Draw logits and tokens; ``likely`` is added to the logits of the right tokens.

    With two of these the losses differ so much that no wrong loss is a multiple of the right one.
    """
    logits: list[Json] = []
    tokens: list[Json] = []
    for _ in range(_ROWS):
        row = [random.randrange(_FIRST_WORD, _WORDS) for _ in range(_STEPS)]
        scores: list[Json] = [
            [
                round(random.gauss(likely if word == right else 0.0, 1.5), 3)
                for word in range(_WORDS)
            ]
            for right in row
        ]
        tokens.append(list[Json](row))
        logits.append(scores)
    return {"logits": logits, "tokens": tokens}


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None:
        return gone
    given, drawn = evidence.answer["draws"] if evidence.answer else (), evidence.inputs["draws"]
    if not isinstance(given, list) or not isinstance(drawn, list) or len(given) != len(drawn):
        return unknown("The loss could not be read.")
    pairs = [
        (a, d)
        for a, d in zip(given, drawn, strict=True)
        if isinstance(a, dict) and isinstance(d, dict)
    ]
    if len(pairs) != len(_LIKELY):
        return unknown("The loss could not be read.")
    return _unusable(evidence, pairs[0][0]) or _compare(pairs)


def _unusable(evidence: Evidence, answer: Mapping[str, Json]) -> Verdict | None:
    """Judge what is no number at all."""
    if "error" in answer:
        said = as_text(answer["error"])
        if evidence.answer and evidence.answer.get("ran") is True:
            return unknown(f"The loss could not be reckoned on its own: {said}")
        return failed(f"The loss cannot be reckoned: {said}")
    if "kind" in answer:
        return failed(f"The loss is no number yet, it is of the type {as_text(answer['kind'])}.")
    values = numbers(answer.get("values"))
    if len(values) != 1:
        return failed("The loss is not one finite number: take the sum or the mean.")
    if answer.get("slope") is not True:
        return failed("The loss has no gradient: it does not depend on the model's logits.")
    return None


def _compare(pairs: list[tuple[dict[str, Json], dict[str, Json]]]) -> Verdict:
    found = [numbers(answer.get("values"))[0] for answer, _ in pairs]
    wanted = [_mean(list(_surprises(answer, draw, 0))) for answer, draw in pairs]
    facts: dict[str, Json] = {"found": list(found), "expected mean": list(wanted)}
    for drop in _parts():
        right = [_mean(_cut(list(_surprises(a, d, 0)), drop)) for a, d in pairs]
        if _proportional(found, right) > 0:
            return passed("The loss is minus the log probability of the right tokens.", **facts)
        if _proportional(found, right) < 0:
            return failed("The loss has the opposite sign: put a minus before it.", **facts)
    shifted = [_mean(list(_surprises(answer, draw, 1))) for answer, draw in pairs]
    if _proportional(found, shifted) > 0:
        return failed(
            "The targets are shifted by a place, but the network has shifted its inputs already: "
            "each step is trained to predict the token after the next one.",
            **facts,
        )
    return failed("The loss is not minus the log probability of the right tokens.", **facts)


def _parts() -> tuple[slice, ...]:
    """Give which steps may be counted: all, all but the first, all but the last."""
    return slice(None), slice(1, None), slice(None, -1)


def _cut(rows: list[list[float]], part: slice) -> list[list[float]]:
    return [row[part] for row in rows]


def _surprises(
    answer: Mapping[str, Json], draw: Mapping[str, Json], ahead: int
) -> Iterator[list[float]]:
    """Yield of each row -log p of the token that the model was fed, or ``ahead`` places later.

    The logits of a row begin with the first token fed.
    """
    told = numbers([answer.get(name) for name in ("first", "length", "rows")])
    first, length, rows = (int(n) for n in told)
    logits, tokens = draw["logits"], draw["tokens"]
    if not isinstance(logits, list) or not isinstance(tokens, list):
        return
    for scores, row in zip(logits[:rows], tokens[:rows], strict=True):
        right = [int(n) for n in numbers(row)][max(first, 0) :]
        if not isinstance(scores, list):
            continue
        steps = [numbers(one) for one in scores][: length or None]
        pairs = zip(steps, right[ahead:], strict=False)
        yield [_log_sum(step) - step[token] for step, token in pairs]


def _log_sum(values: list[float]) -> float:
    return math.log(sum(math.exp(value) for value in values))


def _mean(rows: list[list[float]]) -> float:
    values = [value for row in rows for value in row]
    return sum(values) / len(values) if values else math.nan


def _proportional(found: list[float], wanted: list[float]) -> int:
    """Give the sign of the number by which all wanted ones are multiplied, 0 if there is none."""
    ratios = [a / b for a, b in zip(found, wanted, strict=True) if b]
    if len(ratios) != len(found) or not ratios or not ratios[0]:
        return 0
    same = all(close(ratio, ratios[0], relative=1e-3) for ratio in ratios)
    return (1 if ratios[0] > 0 else -1) if same else 0


CHECK = Check(
    id="lab5.loss",
    title="The loss of the language model",
    judge=_judge,
    doc=__doc__,
    exercise="2",
    probe=Probe("lab5_loss", _inputs),
    asked=is_on_transformers,
)
