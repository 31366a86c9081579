"""The bound with beta, and the loss.

Asks
----
Is the loss the mean of minus (log p(x|z) - beta times the KL term), for several values of beta?
And do gradients flow from it to the posterior and to the decoder?

Why it matters
--------------
The loss is what is trained. Exercise 4 is about what beta does to it.

A right answer
--------------
`beta_elbo = log_px - self.beta * kl` and `loss = -beta_elbo.mean()`.

A typical slip
--------------
Beta stands before the wrong term, or nowhere; `elbo - beta * kl`, which has the KL term in it
once too often.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab7_vae.bound import BOUND, Asked, asked, in_band, mean, same
from jupyterlab_dlcourse.labs.lab7_vae.kinds import asks_for_code


def _judge(evidence: Evidence) -> Verdict:
    answers = asked(evidence)
    if isinstance(answers, Verdict):
        return answers
    losses = [numbers(one.answer.get("loss")) for one in answers]
    if not all(len(loss) == 1 for loss in losses):
        return failed("The loss is not one number: take the mean over the batch.")
    found = [loss[0] for loss in losses]
    if all(_is_right(one, loss) for one, loss in zip(answers, found, strict=True)):
        return _without_slope(answers) or passed(
            "The loss is minus the mean of log p(x|z) - beta * KL, for every beta tried."
        )
    if any(one.answer.get("random") is True for one in answers):
        return unknown("The loss is drawn anew each time; a reader looks at how.")
    return _wrong(answers, found)


def _is_right(one: Asked, loss: float) -> bool:
    return any(
        same([loss], [-mean(wanted)])
        or same([loss], [-sum(wanted)])
        or in_band(one, "loss", -mean(wanted)) is True
        for wanted in one.wanted(one.beta)
    )


def _without_slope(answers: list[Asked]) -> Verdict | None:
    """Judge whether the posterior's and the decoder's parameters have a gradient."""
    for one in answers:
        slopes = one.answer.get("slopes")
        if isinstance(slopes, list) and not all(slopes):
            return failed(
                "The loss is right as a number, but no gradient flows from it to all parameters.",
                slopes=slopes,
            )
    return None


def _wrong(answers: list[Asked], found: list[float]) -> Verdict:
    facts: dict[str, Json] = {
        "betas": [one.beta for one in answers],
        "found": list(found),
        "expected": [-mean(next(iter(one.wanted(one.beta)))) for one in answers],
    }
    if not any(found):
        return failed("The loss is zero: beta_elbo is still to be written.", **facts)
    for sentence, weights in _slips(answers).items():
        if _all_same(answers, found, weights, 1.0):
            return failed(sentence, **facts)
    betas = [one.beta for one in answers]
    if _all_same(answers, found, betas, -1.0):
        return failed("The loss has the opposite sign: it is minus the bound.", **facts)
    return failed("The loss is not minus the mean of log p(x|z) - beta * KL.", **facts)


def _slips(answers: list[Asked]) -> dict[str, list[float]]:
    """Give usual slips with the weight of the KL term that each of them amounts to."""
    betas = [one.beta for one in answers]
    return {
        "beta_elbo does not depend on beta.": [1.0] * len(betas),
        "beta_elbo has the KL term once too often: start from log_px, not from elbo.": [
            1 + beta for beta in betas
        ],
        "beta times the KL term is added; it is to be subtracted.": [-beta for beta in betas],
        "beta_elbo leaves out the KL term.": [0.0] * len(betas),
    }


def _all_same(answers: list[Asked], found: list[float], weights: list[float], sign: float) -> bool:
    return all(
        any(same([loss], [-sign * mean(wanted)]) for wanted in one.wanted(weight))
        for one, loss, weight in zip(answers, found, weights, strict=True)
    )


CHECK = Check(
    id="lab7.beta_elbo",
    title="The bound with beta, and the loss",
    judge=_judge,
    doc=__doc__,
    exercise="1",
    probe=BOUND,
    asked=asks_for_code,
)
