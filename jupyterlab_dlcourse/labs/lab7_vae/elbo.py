"""The evidence lower bound.

Asks
----
Does `VariationalInference` give log p(x|z) minus the KL term as `elbo`? It is called with a model
whose distributions are known, and compared with the true bound.

Why it matters
--------------
It is the number by which you tell whether training goes well, and by which models are compared.

A right answer
--------------
`elbo = log_px - kl`, a number for each example. The KL term may be the estimate from the sample
or the exact formula for normal distributions.

A typical slip
--------------
The KL term is added; `elbo = log_px`, without it.
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
    one = answers[0]
    found = numbers(one.answer.get("elbo"))
    if not found:
        return unknown("VariationalInference gives no numbers named elbo; a reader looks at it.")
    for wanted in one.wanted(1.0):
        if same(found, wanted):
            return passed("elbo is log p(x|z) minus the KL term, for each example.")
        if same([mean(found)], [mean(wanted)]):
            return passed(
                "The mean of elbo is right; for a single example it is not, since a mean over "
                "the batch is in it."
            )
        if in_band(one, "elbo", mean(wanted)):
            return passed("On average over many draws, elbo is log p(x|z) minus the KL term.")
    return _wrong(one, found)


def _wrong(one: Asked, found: list[float]) -> Verdict:
    wanted = next(iter(one.wanted(1.0)))
    facts: dict[str, Json] = {"found": mean(found), "expected": mean(wanted)}
    if one.answer.get("random") is True:
        return unknown("elbo is drawn anew each time; a reader looks at how.", **facts)
    if not any(found):
        return failed("elbo is zero: it is still to be written.", **facts)
    slips = {
        "elbo has the KL term added; it is to be subtracted.": -1.0,
        "elbo is log p(x|z) alone; the KL term is to be subtracted.": 0.0,
        "elbo has the KL term in it twice.": 2.0,
    }
    for sentence, weight in slips.items():
        if any(same([mean(found)], [mean(values)]) for values in one.wanted(weight)):
            return failed(sentence, **facts)
    if any(same([mean(found)], [-mean(values)]) for values in one.wanted(1.0)):
        return failed("elbo has the opposite sign.", **facts)
    return failed("elbo is not log p(x|z) minus the KL term.", **facts)


CHECK = Check(
    id="lab7.elbo",
    title="The evidence lower bound",
    judge=_judge,
    doc=__doc__,
    exercise="1",
    probe=BOUND,
    asked=asks_for_code,
)
