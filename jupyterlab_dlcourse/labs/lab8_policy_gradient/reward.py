"""The pole stays up.

Asks
----
How many steps does the pole stay up with the likelier action, on average over some episodes, at
best? What the notebook prints as its mean validation reward counts, and ten episodes are played
with the policy that is left at the end. An episode is cut off at 200 steps in `CartPole-v0` and at
500 in `CartPole-v1`.

Why it matters
--------------
It is what the agent is for. Pushing at random keeps the pole up for about 22 steps, pushing in one
direction for nine.

A right answer
--------------
Half of the cap and more, at some time. More episodes and a higher learning rate take it there; the
cap itself is nothing unusual.

A typical slip
--------------
Training ends too early; the sign of the loss is wrong, and the agent learns to let the pole fall.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from jupyterlab_dlcourse.checks.judging import as_text, missing, numbers, part
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Mode
from jupyterlab_dlcourse.checks.notebook import CellKind
from jupyterlab_dlcourse.checks.outcome import Json, Verdict, failed, passed, unknown
from jupyterlab_dlcourse.labs.lab8_policy_gradient.policy_facts import policy_probe

_CAPS = {"CartPole-v0": 200.0, "CartPole-v1": 500.0}
_ENOUGH = 0.5
_BY_CHANCE = 25.0
_PRINTED = re.compile(r"val\w*[\s_-]*rewards?\D{0,12}?(\d+(?:\.\d+)?)", re.IGNORECASE)


def _judge(evidence: Evidence) -> Verdict:
    """Judge a full run by what it printed and by what its policy does."""
    printed = _printed(_texts_of_run(evidence))
    return _tell([*printed, *_seen(evidence)], evidence, source="full run")


def _judge_cut_short(evidence: Evidence) -> Verdict:
    """Judge by the saved outputs; where there are none, only a policy that can do it counts."""
    saved = _printed(evidence.saved_outputs())
    if saved:
        return _tell(saved, evidence, source="saved outputs")
    seen = _seen(evidence)
    if seen and max(seen) >= _ENOUGH * _cap(evidence):
        return _tell(seen, evidence, source="run cut short")
    return unknown(
        "No mean validation reward is among the saved outputs, and training was cut short; the "
        "full run tells."
    )


def _tell(rewards: list[float], evidence: Evidence, **shown: Json) -> Verdict:
    if not rewards:
        return missing(evidence) or unknown("How long the pole stays up could not be told.")
    cap, best = _cap(evidence), max(rewards)
    shown |= {"best": round(best, 1), "cap": cap}
    if best >= _ENOUGH * cap:
        return passed(
            f"The pole stays up for {min(best, cap):.0f} of {cap:.0f} steps on average.", **shown
        )
    if best < _BY_CHANCE:
        return failed(
            f"The pole stays up for {best:.0f} steps on average, no longer than by chance: look at "
            "the sign of the loss, the learning rate and the number of episodes.",
            **shown,
        )
    return unknown(
        f"The pole stays up for {best:.0f} of {cap:.0f} steps on average; a reader looks at what "
        "was tried.",
        **shown,
    )


def _seen(evidence: Evidence) -> list[float]:
    """Give mean rewards: of the episodes played, and of those the notebook noted last."""
    facts = part(evidence.answer, "played")
    played = numbers(facts.get("played"))
    noted = numbers(facts.get("noted"))
    return [*noted, *([sum(played) / len(played)] if played else [])]


def _cap(evidence: Evidence) -> float:
    facts = part(evidence.answer, "played")
    told = numbers(facts.get("cap"))
    if told and told[0] > 0:
        return told[0]
    named = as_text(facts.get("environment") or "")
    return _CAPS.get(named) or _cap_named(evidence)


def _cap_named(evidence: Evidence) -> float:
    code = (cell.source for cell in evidence.alignment.notebook.cells if cell.kind is CellKind.CODE)
    named = [name for source in code for name in _CAPS if name in source]
    return _CAPS[named[-1]] if named else max(_CAPS.values())


def _texts_of_run(evidence: Evidence) -> list[str]:
    cells = evidence.executed.cells if evidence.executed is not None else ()
    outputs = (output.get("text") for cell in cells for output in cell.outputs)
    return [text for text in outputs if isinstance(text, str)]


def _printed(texts: Iterable[str]) -> list[float]:
    return [float(found) for text in texts for found in _PRINTED.findall(text)]


CHECK = Check(
    id="lab8.reward",
    title="The pole stays up",
    judge=_judge,
    doc=__doc__,
    needs=Mode.FULL,
    saved=_judge_cut_short,
    probe=policy_probe("played"),
)
