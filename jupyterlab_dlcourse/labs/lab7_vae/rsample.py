"""Sampling with the reparameterization trick.

Asks
----
Does `rsample` draw from the normal distribution with the given mean and standard deviation, anew
for each element, and do gradients flow from the sample back to `mu` and `log_sigma`? Twenty
thousand samples are drawn, and the gradient of one is compared with the true one.

Why it matters
--------------
Without the gradient the encoder cannot learn from how well the decoder restores a picture. That
is what the trick is for.

A right answer
--------------
`self.mu + self.sigma * self.sample_epsilon()`, or `torch.distributions.Normal(...).rsample()`.

A typical slip
--------------
`sample()` or `torch.normal` instead, which have no gradient; the variance where the standard
deviation is wanted; one and the same epsilon for all elements.
"""

from __future__ import annotations

from collections.abc import Mapping

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab7_vae.gaussian import (
    GAUSSIAN,
    facts_of,
    near,
    other_scale,
    spread_of,
)
from jupyterlab_dlcourse.labs.lab7_vae.kinds import asks_for_code

# Of 20,000 samples with a spread of at most 2.2: six standard errors and more.
_BAND = 0.1
_KURTOSIS = (2.6, 3.5)
_CORRELATION = 0.06


def _judge(evidence: Evidence) -> Verdict:
    moments = facts_of(evidence, "moments")
    if isinstance(moments, Verdict):
        return moments
    wrong = _wrong_moments(evidence, moments)
    if wrong is not None:
        return wrong
    gradients = facts_of(evidence, "gradients")
    if isinstance(gradients, Verdict):
        return gradients
    return _wrong_gradients(evidence, gradients) or passed(
        "The samples have the right mean and spread, and gradients flow to mu and log sigma."
    )


def _wrong_moments(evidence: Evidence, moments: Mapping[str, Json]) -> Verdict | None:
    mean, spread = numbers(moments.get("mean")), numbers(moments.get("spread"))
    wanted_mean, wanted = numbers(evidence.inputs["mu"]), spread_of(evidence)
    facts: dict[str, Json] = {
        "mean": list(mean),
        "expected mean": list(wanted_mean),
        "spread": list(spread),
        "expected spread": list(wanted),
    }
    if len(mean) != len(wanted) or len(spread) != len(wanted):
        return failed(
            "rsample does not give finite numbers of the same shape as mu.",
            shape=moments.get("shape"),
        )
    if max(spread) < _BAND or moments.get("same twice") is True:
        return failed(
            "rsample is not random element by element: draw an epsilon for each.", **facts
        )
    if not near(mean, wanted_mean, _BAND):
        return failed("The mean of the samples is not mu.", **facts)
    if not near(spread, wanted, _BAND):
        return other_scale(evidence, spread) or _wrong_spread(spread, wanted, facts)
    return _wrong_shape(moments, facts)


def _wrong_spread(spread: list[float], wanted: list[float], facts: dict[str, Json]) -> Verdict:
    if near(spread, [one**2 for one in wanted], 2 * _BAND):
        return failed("The samples spread by sigma squared; multiply epsilon by sigma.", **facts)
    if near(spread, [1.0] * len(wanted), _BAND):
        return failed("The samples spread by 1 whatever sigma is: scale epsilon by it.", **facts)
    return failed("The standard deviation of the samples is not sigma.", **facts)


def _wrong_shape(moments: Mapping[str, Json], facts: dict[str, Json]) -> Verdict | None:
    kurtosis = numbers(moments.get("kurtosis"))
    low, high = _KURTOSIS
    if not all(low < one < high for one in kurtosis):
        return failed(
            "The samples are not normally distributed: draw epsilon from N(0, 1).",
            kurtosis=list(kurtosis),
            **facts,
        )
    (correlation,) = numbers(moments.get("correlation")) or [0.0]
    if correlation > _CORRELATION:
        return failed(
            "The elements of a sample hang together: draw an epsilon for each of them.",
            correlation=correlation,
        )
    return None


def _wrong_gradients(evidence: Evidence, gradients: Mapping[str, Json]) -> Verdict | None:
    sample, to_mu = numbers(gradients.get("sample")), numbers(gradients.get("mu"))
    second, direction = numbers(gradients.get("second")), numbers(evidence.inputs["direction"])
    mu = numbers(evidence.inputs["mu"])
    if not any(to_mu) and not any(second):
        return failed("No gradient flows through rsample to mu and log sigma.")
    if not any(to_mu) or not any(second):
        return failed(
            f"No gradient flows through rsample to {'log sigma' if any(to_mu) else 'mu'}."
        )
    if not near(to_mu, direction, 1e-3):
        return failed("The gradient of the sample by mu is not 1.", found=list(to_mu))
    # z = mu + exp(s) eps has the derivative z - mu by s; other senses of s have a multiple of it
    wanted = [w * (z - m) for w, z, m in zip(direction, sample, mu, strict=True)]
    same_sign = len(second) == len(wanted) and all(
        one * other >= 0 for one, other in zip(second, wanted, strict=True)
    )
    if same_sign:
        return None
    return unknown(
        "The gradient by log sigma is not that of mu + sigma * epsilon; a reader looks at it.",
        found=list(second),
        expected=list(wanted),
    )


CHECK = Check(
    id="lab7.rsample",
    title="Sampling with the reparameterization trick",
    judge=_judge,
    doc=__doc__,
    exercise="1",
    probe=GAUSSIAN,
    asked=asks_for_code,
)
