"""Typical slips of lab 8, planted into the code of right notebooks."""

from __future__ import annotations

import re

from scripts.slips.slip import Slip, appended, replaced

_AFTER_POLICY = r"^class PolicyNet"
_AFTER_RETURNS = r"^def compute_returns"
_F = "__import__('torch').nn.functional"


def _returns(name: str, body: str) -> Slip:
    """Put another function in the place of the notebook's own."""
    code = f"def compute_returns(rewards, discount_factor):\n{body}"
    return Slip("lab8.returns", name, appended(_AFTER_RETURNS, code))


def _forward(name: str, made: str) -> Slip:
    """Make something else of the logarithms of the policy's own probabilities."""
    code = (
        "_right = PolicyNet.forward\n"
        f"PolicyNet.forward = lambda self, x: (lambda z: {made})(_right(self, x).log())"
    )
    return Slip("lab8.probabilities", name, appended(_AFTER_POLICY, code))


def _loss(name: str, made: str) -> Slip:
    return Slip(
        "lab8.loss", name,
        appended(_AFTER_POLICY, f"PolicyNet.loss = lambda self, p, returns: {made}"),
    )  # fmt: skip


def _worse(text: str) -> str:
    """Let a saved output say that the pole fell at once in each validation."""
    return re.sub(r"(validation reward:?\s*)[\d.]+", r"\g<1>9.40", text)


SLIPS: tuple[Slip, ...] = (
    _returns(
        "no discount",
        "    return np.cumsum(np.array(rewards, dtype=float)[::-1])[::-1].copy()",
    ),
    _returns(
        "the discount at the wrong term",
        "    scaled = discount_factor * np.array(rewards, dtype=float)\n"
        "    return np.cumsum(scaled[::-1])[::-1].copy()",
    ),
    _returns("summed forwards", "    return np.cumsum(np.array(rewards, dtype=float))"),
    _returns("the rewards alone", "    return np.array(rewards, dtype=float)"),
    _returns(
        "the last reward lost",
        "    found = np.zeros(len(rewards))\n"
        "    for t in range(len(rewards) - 2, -1, -1):\n"
        "        found[t] = rewards[t] + discount_factor * found[t + 1]\n"
        "    return found",
    ),
    _forward("softmax over the states", f"{_F}.softmax(z, dim=0)"),
    _forward("a sigmoid for each action", f"{_F}.sigmoid(z)"),
    _forward("no softmax", "2 * z - 1"),
    _loss("the wrong sign", "(p.log() * returns).mean()"),
    _loss("no logarithm", "-(p * returns).mean()"),
    _loss("returns left out", "-p.log().mean()"),
    _loss("detached", "-(p.detach().log() * returns).mean() + 0 * p.sum()"),
    Slip(
        "lab8.optimizer_binding", "one layer's parameters",
        replaced(r"optim\.Adam\(self\.parameters\(\)", "optim.Adam(self.out.parameters()"),
    ),
    Slip(
        "lab8.optimizer_binding", "a layer made anew",
        replaced(
            r"^(\s*)(policy\s*=\s*PolicyNet\([^\n]*)",
            r"\1\2\n\1policy.out = nn.Linear(policy.out.in_features, policy.out.out_features)",
        ),
    ),
    Slip(
        "lab8.reward", "the pole falls at once",
        replaced(r"(lr\s*=\s*learning_rate)", r"\1 * 0"), saved=_worse,
    ),
)  # fmt: skip
