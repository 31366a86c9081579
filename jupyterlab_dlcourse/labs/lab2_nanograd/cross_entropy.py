"""The cross entropy loss.

Asks
----
Does `cross_entropy_loss` give the log-sum-exp of the logits minus the logit of the right class,
added up (or averaged) over the samples? Random logits and one-hot targets are used.

Why it matters
--------------
It is the loss of every classifier you will train in this course.

A right answer
--------------
For each sample, minus the sum of t times h, plus the logarithm of the sum of the exponentials of
**all** logits; the samples added up. Written with `Var`, so that gradients flow.

A typical slip
--------------
The sum inside the logarithm misses a class or the exponential, or a sign is turned.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from random import Random

from jupyterlab_dlcourse.checks.judging import all_close, as_text, close, missing, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Probe
from jupyterlab_dlcourse.checks.notebook import Cell
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown

_SAMPLES = 3
_LACKING = (
    "AttributeError: 'Var' object has no attribute 'exp'",
    "AttributeError: 'Var' object has no attribute 'log'",
)
# What a function says that was given samples for a batch, or a batch for a sample.
_OTHER_FORM = re.compile(r"'(list|tuple|numpy\.ndarray)'|not iterable|not subscriptable|has no len")
_CALL = re.compile(r"^(?!\s*(?:#|def )).*\bcross_entropy_loss\(", re.MULTILINE)


def _inputs(random: Random) -> dict[str, Json]:
    classes = random.randint(3, 4)
    chosen = random.sample(range(classes), _SAMPLES)
    # positive, so that a forgotten exponential gives a wrong number and no error of log
    return {
        "targets": [[float(k == one) for k in range(classes)] for one in chosen],
        "logits": [[random.uniform(0.3, 2.5) for _ in range(classes)] for _ in chosen],
    }


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None or evidence.answer is None:
        return gone or unknown("The loss could not be asked.")
    losses = _true_losses(evidence)
    found: list[float] = []
    errors: list[str] = []
    for form, answer in _answers(evidence):
        values = numbers(answer.get("values"))
        wanted = losses if form.startswith("batch") else losses[:1]
        if values and _agrees(values, wanted):
            return _right(form, answer)
        if "error" in answer:
            errors.append(as_text(answer["error"]))
        elif form in {"batch", "single"} and not found:
            found = values
    return _wrong(found, errors, losses, works=_works_in_the_notebook(evidence))


def _answers(evidence: Evidence) -> Iterator[tuple[str, dict[str, Json]]]:
    """Give what came back for each form of the arguments and each order of them."""
    for form in evidence.answer or {}:
        for answer in part(evidence.answer, form).values():
            if isinstance(answer, dict):
                yield form, answer


def _true_losses(evidence: Evidence) -> list[float]:
    logits, targets = evidence.inputs["logits"], evidence.inputs["targets"]
    if not isinstance(logits, list) or not isinstance(targets, list):
        return []
    pairs = [(numbers(t), numbers(h)) for t, h in zip(targets, logits, strict=True)]
    return [math.log(sum(math.exp(value) for value in h)) - h[t.index(max(t))] for t, h in pairs]


def _agrees(values: list[float], losses: list[float]) -> bool:
    """Take a sum, a mean, or the losses one by one."""
    total = sum(losses)
    single = len(values) == 1 and (
        close(values[0], total, relative=1e-4)
        or close(values[0], total / len(losses), relative=1e-4)
    )
    return single or all_close(values, losses, relative=1e-4)


def _right(form: str, answer: dict[str, Json]) -> Verdict:
    slopes = numbers(answer.get("slopes"))
    if form.endswith("without Var") or (slopes and not any(slopes)):
        return passed(
            "The values are right; no gradient flows back to the logits yet, which training "
            "would need (compute with Var, not with its number)."
        )
    return passed("The loss is the cross entropy of the logits.", slopes=len(slopes) > 0)


def _wrong(found: list[float], errors: list[str], losses: list[float], *, works: bool) -> Verdict:
    if found and not any(found):
        return failed("cross_entropy_loss gives zero: the loss is still to be written.")
    if found:
        return failed(
            f"cross_entropy_loss gives {found[0]:.4f} for {len(losses)} samples, it should be "
            f"{sum(losses):.4f} (their sum).",
            found=list(found[:10]),
            expected=list(losses),
        )
    lacking = next((said for said in errors if said.startswith(_LACKING)), "")
    if lacking:
        return failed(f"cross_entropy_loss cannot run: {lacking}. Add the methods to Var.")
    own = [said for said in errors if not _OTHER_FORM.search(said)]
    if own and not works:
        return failed(
            "cross_entropy_loss raises an error for one sample and for a batch, of Var and of "
            f"numbers: {own[0]}. Call it on a small example of your own.",
            errors=list[Json](dict.fromkeys(errors))[:5],
        )
    return unknown(
        "cross_entropy_loss could not be called in any of the usual ways: "
        + (errors[0] if errors else "it gives no number.")
    )


def _works_in_the_notebook(evidence: Evidence) -> bool:
    """Say whether a cell that calls the function ran here, or ran when it was saved."""
    executed = evidence.executed.cells if evidence.executed is not None else ()
    calling = [cell for cell in executed if _CALL.search(cell.source)]
    saved = evidence.alignment.notebook.cells
    return any(
        _fine(cell) or (bool(saved[cell.index].outputs) and _fine(saved[cell.index]))
        for cell in calling
    )


def _fine(cell: Cell) -> bool:
    return all(output.get("output_type") != "error" for output in cell.outputs)


CHECK = Check(
    id="lab2.cross_entropy",
    title="The cross entropy loss",
    judge=_judge,
    doc=__doc__,
    exercise="k",
    probe=Probe("lab2_cross_entropy", _inputs),
)
