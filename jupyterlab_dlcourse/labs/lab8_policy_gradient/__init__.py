"""Lab 8: a pole balanced by policy gradients.

How long the pole stays up (``lab8.reward``) needs the full run; all else a run cut short gives.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise, Lab, Limits
from jupyterlab_dlcourse.labs.book import book_exercise
from jupyterlab_dlcourse.labs.lab8_policy_gradient import (
    binding,
    loss,
    probabilities,
    returns,
    reward,
)
from jupyterlab_dlcourse.labs.lab8_policy_gradient.dialect import gym_values

_TITLES = {
    1: "What you changed and why it helps",
    2: "Rewards, returns and discounts",
    3: "Training and validation reward",
    4: "Exploration and exploitation",
}


def _heading(number: int) -> str:
    return rf"^#+\s*Exercise {number}\b"


LAB = Lab(
    number=8,
    title="Policy gradients",
    notebook="8.3-EXE_Policy_Gradient.ipynb",
    exercises=(
        *(
            Exercise(str(number), title, _heading(number), answered.either(_heading(number)))
            for number, title in _TITLES.items()
        ),
        Exercise(
            "5", "A baseline", _heading(5), answered.code(_heading(5), least=80), required=False
        ),
        book_exercise(),
    ),
    checks=(
        returns.CHECK,
        probabilities.CHECK,
        loss.CHECK,
        binding.CHECK,
        reward.CHECK,
    ),
    limits=Limits(cell_seconds=3600, notebook_seconds=5400, memory_mb=6144),
    marks=(
        "compute_returns",
        "PolicyNet",
        "CartPole",
        "discount_factor",
        "# Solve cartpole",
        "## Reducing variance",
    ),
    names=(r"policy.?gradient",),
    told=gym_values,
)
