from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.lab import Evidence, Mode
from jupyterlab_dlcourse.checks.outcome import Json, Outcome, Verdict
from jupyterlab_dlcourse.labs.lab8_policy_gradient import LAB, reward
from jupyterlab_dlcourse.labs.lab8_policy_gradient.dialect import gym_values
from tests.fixtures import lab8
from tests.fixtures.notebooks import Draft
from tests.labs.asking import aligned, ask, run

CHECKS = {check.id.removeprefix("lab8."): check for check in LAB.checks}
OF_THE_CODE = [name for name in CHECKS if name != "reward"]


@pytest.mark.parametrize("style", lab8.RIGHT)
def test_every_required_exercise_of_a_right_hand_in_is_answered(style: str) -> None:
    told = tell(LAB, aligned(lab8.RIGHT[style]()))
    assert [one.exercise.id for one in told if one.answered] == ["1", "2", "3", "4"]


def test_what_is_unfinished_is_told_exercise_by_exercise() -> None:
    told = tell(LAB, aligned(lab8.unfinished()))
    assert [one.exercise.id for one in told if one.answered] == ["1", "2"]


def test_nothing_of_the_handout_is_answered() -> None:
    assert not any(one.answered for one in tell(LAB, aligned(Draft(8))))


def short(draft: Draft) -> Draft:
    """Train for a few episodes only."""
    return draft.replace("num_episodes = 150", "num_episodes = 3").replace(
        "_freq = 50", "_freq = 2"
    )


@cache
def ran(style: str) -> tuple[Alignment, dict[str, Any]]:
    alignment = aligned(short(lab8.RIGHT[style]()))
    return alignment, run(alignment)


@pytest.mark.parametrize("name", OF_THE_CODE)
@pytest.mark.parametrize("style", lab8.RIGHT)
def test_what_is_right_passes(style: str, name: str) -> None:
    alignment, namespace = ran(style)
    verdict = ask(CHECKS[name], alignment, namespace)
    assert verdict.outcome is Outcome.PASS, verdict


@pytest.mark.parametrize("slip", lab8.WRONG)
def test_a_slip_fails_its_own_check(slip: str) -> None:
    alignment = aligned(short(lab8.wrong(slip)))
    verdict = ask(CHECKS[lab8.WRONG[slip][0]], alignment, run(alignment))
    assert verdict.outcome is Outcome.FAIL, verdict


def test_probabilities_made_of_the_policys_output_later_are_for_a_reader() -> None:
    draft = lab8.wrong("no softmax").append("torch.distributions.Categorical(logits=policy(s))")
    alignment = aligned(short(draft))
    verdict = ask(CHECKS["probabilities"], alignment, run(alignment))
    assert verdict.outcome is Outcome.UNKNOWN, verdict


@pytest.mark.parametrize("check", LAB.checks, ids=lambda check: check.id)
def test_an_empty_namespace_never_passes(check: Any) -> None:
    assert ask(check, aligned(Draft(8)), {}).outcome is not Outcome.PASS


BALANCES = """
class Balances(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.tensor([[0.1, 0.5, 10.0, 2.0]]))
    def forward(self, x):
        push = x @ self.w.T
        return torch.cat([-push, push], dim=1).softmax(dim=1)
policy, validation_rewards = Balances(), []
"""
FALLS = BALANCES.replace("[-push, push]", "[push, -push]")


@pytest.mark.parametrize(("policy", "outcome"), [(BALANCES, "pass"), (FALLS, "fail")])
def test_how_long_the_pole_stays_up_is_played(policy: str, outcome: str) -> None:
    alignment = aligned(short(lab8.complete(saved="")).append(policy))
    verdict = ask(CHECKS["reward"], alignment, run(alignment))
    assert (verdict.outcome, verdict.evidence["cap"]) == (Outcome(outcome), 500.0), verdict


def saved(text: str, answer: dict[str, Json] | None = None) -> Verdict:
    assert reward.CHECK.saved is not None
    alignment = aligned(lab8.complete(saved=text))
    return reward.CHECK.saved(Evidence(alignment, Mode.SMOKE, answer=answer))


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("mean validation reward:   9.40, mean validation reward: 320.10", "pass"),
        ("val_reward = 500", "pass"),
        ("mean training reward: 300.0, mean validation reward: 120.00", "unknown"),
        ("mean training reward: 300.0, mean validation reward: 9.40", "fail"),
        ("", "unknown"),
    ],
)
def test_after_a_run_cut_short_the_saved_outputs_count(text: str, outcome: str) -> None:
    assert saved(text).outcome is Outcome(outcome)


def test_a_policy_that_balances_after_a_run_cut_short_needs_no_saved_outputs() -> None:
    assert saved("", {"played": {"cap": 200.0, "played": [200.0, 190.0]}}).outcome is Outcome.PASS
    assert saved("", {"played": {"cap": 500.0, "played": [200.0, 9.0]}}).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("source", "values"),
    [
        ("s = env.reset()\ns, r, done, _ = env.step(a)", 4),
        ("s, _ = env.reset()", 5),
        ("s = env.reset()[0]", 5),
        ("s, r, done, _, _ = env.step(a)", 5),
        ("out = env.step(a)", 4),
    ],
)
def test_the_year_of_gym_is_told_by_the_notebooks_lines(source: str, values: int) -> None:
    draft = Draft(8)
    for cell in draft.cells:
        cell["source"] = source if cell["cell_type"] == "code" else cell["source"]
    assert gym_values(aligned(draft).notebook) == {"gym_values": values}
