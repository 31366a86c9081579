"""The loss of REINFORCE.

Asks
----
Is the loss's slope by the probability of the action taken at each step that of
`-(log p * return)`? Probabilities and returns are drawn at random.

Why it matters
--------------
An optimizer goes downhill. With the minus the probability of actions with a high return grows;
without it, it shrinks. The logarithm makes the sampled gradient right on average.

A right answer
--------------
`-torch.mean(torch.log(action_probabilities) * returns)`. The sum in place of the mean is fine, and
so is a baseline subtracted from the returns.

A typical slip
--------------
The minus is lost; the logarithm is left out; the returns are.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.judging import numbers
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab8_policy_gradient.policy_facts import facts_of, policy_probe

_RELATIVE = 1e-3


def _judge(evidence: Evidence) -> Verdict:
    facts = facts_of(evidence, "loss")
    if isinstance(facts, Verdict):
        return facts
    slopes = numbers(facts.get("slopes"))
    returns = numbers(evidence.inputs["returns"])
    given = numbers(evidence.inputs["probabilities"])
    if len(slopes) != len(returns):
        return failed("The loss has no finite slope.")
    if not any(slopes):
        return failed("The loss does not change with the probabilities of the actions.")
    by_log = slopes if facts.get("logs") is True else _times(slopes, given)
    if _is_line(by_log, returns, sign=-1):
        return passed("The loss is that of REINFORCE: -(log p * return).")
    return _slip(slopes, by_log, returns)


def _times(slopes: list[float], given: list[float]) -> list[float]:
    """Give the slopes by log p: those by p, times p."""
    return [slope * p for slope, p in zip(slopes, given, strict=True)]


def _is_line(values: list[float], returns: list[float], *, sign: int) -> bool:
    """Say whether values are those of a line over the returns that rises (1) or falls (-1)."""
    low, high = returns.index(min(returns)), returns.index(max(returns))
    slope = (values[high] - values[low]) / (returns[high] - returns[low])
    size = max(map(abs, values))
    if slope * sign <= 0 or abs(slope) * (returns[high] - returns[low]) < _RELATIVE * size:
        return False
    wanted = (values[low] + slope * (one - returns[low]) for one in returns)
    return all(
        abs(value - other) <= _RELATIVE * size for value, other in zip(values, wanted, strict=True)
    )


def _slip(slopes: list[float], by_log: list[float], returns: list[float]) -> Verdict:
    if _is_line(by_log, returns, sign=1):
        return failed("The loss has the wrong sign: actions with a high return become less likely.")
    if _is_line(slopes, returns, sign=-1) or _is_line(slopes, returns, sign=1):
        return failed("The loss takes the probabilities themselves; their logarithm is wanted.")
    if _is_constant(by_log) or _is_constant(slopes):
        return failed("The returns take no part in the loss: multiply log p by them.")
    return unknown(
        "The loss is not -(log p * return); a reader looks at what it is.", slopes=list(slopes)
    )


def _is_constant(values: list[float]) -> bool:
    return max(values) - min(values) <= _RELATIVE * max(map(abs, values))


CHECK = Check(
    id="lab8.loss",
    title="The loss of REINFORCE",
    judge=_judge,
    doc=__doc__,
    probe=policy_probe("loss"),
)
