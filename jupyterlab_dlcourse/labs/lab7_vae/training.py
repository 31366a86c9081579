"""The model was trained.

Asks
----
How well does the model explain pictures, by log p(x|z) in its best epoch, and does it get better
at it with the notebook's own loss and optimizer? After a run that was cut short, a copy of the
model is trained a little further, and the picture that training leaves in the saved notebook
counts as well.

Why it matters
--------------
An untrained model takes each pixel for the toss of a coin: log p(x|z) is about -544 for a picture.
All that you say about the latent space is about a trained one.

A right answer
--------------
-200 and more after the first epoch, -150 and more later, with two kinds of digits.

A typical slip
--------------
The loss has the wrong sign; `optimizer.step()` is missing; the optimizer holds another model.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.definitions import plain_python
from jupyterlab_dlcourse.checks.judging import as_text, missing, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Mode
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab7_vae.model_facts import ENOUGH, model_probe

_UNTRAINED = -0.62
_STEPS = 40
_STANDS_STILL = 0.002


def best_of(evidence: Evidence) -> float | None:
    """Give the best log p(x|z) a pixel that was seen, None when nothing was.

    What a copy reached with further steps counts after a run that was cut short only: a full run
    has had its own.
    """
    records, learning = part(evidence.answer, "records"), part(evidence.answer, "learning")
    values = numbers(records.get("values"))
    further = learning.get("after") if evidence.mode is not Mode.FULL else None
    seen = numbers([records.get("noted"), learning.get("log_px"), further])
    return max(seen) / values[0] if values and seen else None


def _judge(evidence: Evidence) -> Verdict:
    return missing(evidence) or _learnt(evidence) or _not_learnt(evidence)


def _judge_cut_short(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None:
        return gone
    shown = _learnt(evidence) or _stands_still(evidence)
    if shown is not None:
        return Verdict(shown.outcome, shown.message, {**shown.evidence, "source": "run cut short"})
    if any(_has_picture(cell) for cell in evidence.alignment.notebook.cells):
        return passed(
            "Training was cut short here; the saved notebook has the picture that training draws "
            "after an epoch."
        )
    return unknown("Training was cut short, and the saved notebook shows none.")


def _learnt(evidence: Evidence) -> Verdict | None:
    """Give the verdict when pictures are explained well, None when they are not."""
    best = best_of(evidence)
    if best is None or best < ENOUGH or not _is_comparable(evidence):
        return None
    total = best * _values(evidence)
    return passed(f"The model has learnt: log p(x|z) reaches {total:.0f}.", log_px=total)


def _is_comparable(evidence: Evidence) -> bool:
    """Say whether pixels have the Bernoulli distribution; densities of others say nothing."""
    return "Bernoulli" in as_text(part(evidence.answer, "learning").get("kind"))


def _values(evidence: Evidence) -> float:
    return numbers(part(evidence.answer, "records")["values"])[0]


def _stands_still(evidence: Evidence) -> Verdict | None:
    """Give the verdict when further steps with the own optimizer change nothing for the better."""
    learning = part(evidence.answer, "learning")
    told = numbers([learning.get(name) for name in ("log_px", "steps", "after")])
    if len(told) != 3 or learning.get("own optimizer") is not True:  # noqa: PLR2004 - all of them
        return None
    before, steps, after = told
    if steps < _STEPS or (after - before) / _values(evidence) > _STANDS_STILL:
        return None
    return failed(
        f"The model does not learn: after {steps:.0f} more steps of your optimizer log p(x|z) is "
        f"{after:.0f}, before it was {before:.0f}.",
        before=before,
        after=after,
        steps=int(steps),
    )


def _not_learnt(evidence: Evidence) -> Verdict:
    best = best_of(evidence)
    if best is None or not _is_comparable(evidence):
        said = as_text(part(evidence.answer, "learning").get("error"))
        return unknown(f"How well the model explains pictures could not be told: {said}")
    total = best * _values(evidence)
    noted = numbers(part(evidence.answer, "records").get("noted"))
    learns = numbers(part(evidence.answer, "learning").get("after"))
    if not noted and learns and learns[0] / _values(evidence) > ENOUGH:
        return unknown(
            "The model left at the end is not trained, but it can be; a reader looks at which "
            "one was.",
            log_px=total,
        )
    if best > _UNTRAINED:
        return unknown(
            f"The model has learnt a little, log p(x|z) reaches {total:.0f}; a reader looks at it.",
            log_px=total,
        )
    return failed(
        f"The model is as good as untrained: log p(x|z) is {total:.0f}. Look at the sign of the "
        "loss, and at which model the optimizer holds.",
        log_px=total,
    )


def _has_picture(cell: Cell) -> bool:
    """Say whether a cell that trains has a saved picture."""
    trains = cell.kind is CellKind.CODE and any(
        word in plain_python(cell.source) for word in (".backward(", "make_vae_plots(", "train")
    )
    shown = (output.get("data") for output in cell.outputs)
    return trains and any(isinstance(data, dict) and "image/png" in data for data in shown)


CHECK = Check(
    id="lab7.training",
    title="The model was trained",
    judge=_judge,
    doc=__doc__,
    needs=Mode.FULL,
    saved=_judge_cut_short,
    probe=model_probe("records", "learning"),
)
