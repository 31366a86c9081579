"""The discounted returns.

Asks
----
Does `compute_returns(rewards, discount_factor)` give, for each step, the reward of that step and
all later ones, each step later discounted once more? It is called with the rewards of exercise 2
and a discount of 0.9, and with rewards drawn at random.

Why it matters
--------------
The return is what an action is praised or blamed for. Rewards from before an action say nothing
about it, and without the discount a reward far off counts as much as the next one.

A right answer
--------------
From the last step backwards, `returns[t] = rewards[t] + discount_factor * returns[t + 1]`. Shifting
and scaling all returns of an episode, to reduce variance, is fine.

A typical slip
--------------
`discount_factor` is left out or put before the wrong term; rewards are summed forwards; the last
reward is lost.
"""

from __future__ import annotations

from itertools import accumulate

from jupyterlab_dlcourse.checks.judging import all_close, as_text, missing, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab8_policy_gradient.policy_facts import policy_probe

_EXACT = 1e-4
_NO_FUNCTION = "there is no function"


def discounted(rewards: list[float], discount: float) -> list[float]:
    """Give each step's return: its reward and the later ones, discounted by their distance."""
    return list(accumulate(reversed(rewards), lambda later, now: now + discount * later))[::-1]


def _judge(evidence: Evidence) -> Verdict:
    gone = missing(evidence)
    if gone is not None:
        return gone
    facts = part(evidence.answer, "returns")
    if "error" in facts:
        said = as_text(facts["error"])
        told = f"compute_returns could not be asked: {said}"
        return unknown(told) if _NO_FUNCTION in said or "Type" in said else failed(told)
    values = facts.get("values")
    found = [numbers(one) for one in values] if isinstance(values, list) else []
    rewards = [numbers(one) for one in _lists(evidence.inputs["rewards"])]
    discounts = numbers(evidence.inputs["discounts"])
    wanted = [discounted(r, d) for r, d in zip(rewards, discounts, strict=True)]
    if len(found) == len(wanted) and all(map(_same, found, wanted)):
        return passed("compute_returns gives the discounted returns.")
    if len(found) == len(wanted) and all(map(_shifted, found, wanted)):
        return passed("compute_returns gives the discounted returns, shifted and scaled.")
    return failed(
        _why(found[-1] if found else [], rewards[-1], discounts[-1]),
        rewards=list(rewards[0]),
        discount=discounts[0],
        found=list(found[0]) if found else [],
        expected=[round(one, 4) for one in wanted[0]],
    )


def _lists(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _same(found: list[float], wanted: list[float]) -> bool:
    return len(found) == len(wanted) and all(
        abs(one - other) <= _EXACT * (1 + abs(other))
        for one, other in zip(found, wanted, strict=True)
    )


def _shifted(found: list[float], wanted: list[float]) -> bool:
    """Say whether all are the wanted ones times a positive number plus another number."""
    if len(found) != len(wanted):
        return False
    low, high = wanted.index(min(wanted)), wanted.index(max(wanted))
    slope = (found[high] - found[low]) / (wanted[high] - wanted[low])
    shift = found[low] - slope * wanted[low]
    return slope > 0 and _same(found, [slope * one + shift for one in wanted])


def _why(found: list[float], rewards: list[float], discount: float) -> str:
    if len(found) != len(rewards):
        return "compute_returns does not give one finite number for each reward."
    if all_close(found, rewards, relative=_EXACT):
        return "compute_returns gives the rewards alone: add the later ones, discounted."
    if _same(found, discounted(rewards, 1.0)):
        return "compute_returns does not discount: multiply the next return by discount_factor."
    if _same(found, list(accumulate(rewards))) or _same(
        found, discounted(rewards[::-1], discount)[::-1]
    ):
        return "compute_returns adds up the earlier rewards; later ones are wanted."
    if _same(found[:-1], discounted([*rewards[:-1], 0.0], discount)[:-1]):
        return "compute_returns loses the last reward."
    return (
        "compute_returns does not give the reward of each step and the later ones, each discounted "
        "by its distance."
    )


CHECK = Check(
    id="lab8.returns",
    title="The discounted returns",
    judge=_judge,
    doc=__doc__,
    probe=policy_probe("returns"),
)
