"""The Bernoulli distribution of a pixel.

Asks
----
Is the class that the notebook calls `Bernoulli` (or the one that its model uses for the pixels)
the Bernoulli distribution? Its densities at 0 and 1 and its samples are compared with the true
ones, for random logits.

Why it matters
--------------
The pixels are modelled as black or white. Another distribution gives another bound, and numbers
that cannot be compared with anybody else's.

A right answer
--------------
`from torch.distributions import Bernoulli`.

A typical slip
--------------
Another distribution is imported under the name, `ContinuousBernoulli` for instance.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from random import Random

from jupyterlab_dlcourse.checks.judging import all_close, as_text, missing, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Probe
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab7_vae.gaussian import near
from jupyterlab_dlcourse.labs.lab7_vae.kinds import asks_for_code

# Of 8,000 samples with a spread of at most 0.5: seven standard errors.
_BAND = 0.04


def _inputs(random: Random) -> dict[str, Json]:
    logits: list[Json] = [random.uniform(0.5, 2.5) * random.choice((-1, 1)) for _ in range(4)]
    return {"logits": logits, "rows": 8_000}


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None:
        return gone
    named, used = part(evidence.answer, "named"), part(evidence.answer, "used")
    if not named and not used:
        return failed("Bernoulli is not imported: from torch.distributions import Bernoulli.")
    for facts in (used, named):
        if _is_bernoulli(evidence, facts):
            return passed("Pixels have the Bernoulli distribution of torch.distributions.")
    facts = named or used
    name = as_text(facts.get("class"))
    if "error" in facts:
        return unknown(f"{name}(logits=...) could not be asked: {as_text(facts['error'])}")
    if facts.get("binary") is not True:
        return failed(f"{name} does not give zeros and ones: it is no Bernoulli distribution.")
    return failed(f"The densities of {name} at 0 and 1 are not those of Bernoulli.")


def _is_bernoulli(evidence: Evidence, facts: Mapping[str, Json]) -> bool:
    logits = numbers(evidence.inputs["logits"])
    shares = [1 / (1 + math.exp(-one)) for one in logits]
    return (
        facts.get("binary") is True
        and all_close(numbers(facts.get("one")), [math.log(p) for p in shares], relative=1e-3)
        and all_close(numbers(facts.get("zero")), [math.log(1 - p) for p in shares], relative=1e-3)
        and near(numbers(facts.get("mean")), shares, _BAND)
    )


CHECK = Check(
    id="lab7.bernoulli",
    title="The Bernoulli distribution of a pixel",
    judge=_judge,
    doc=__doc__,
    exercise="1",
    probe=Probe("lab7_bernoulli", _inputs),
    asked=asks_for_code,
)
