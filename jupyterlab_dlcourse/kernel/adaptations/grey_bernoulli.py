"""Let the Bernoulli distribution take values between 0 and 1, as it did before torch 1.8.

Hand-outs of that time give it the grey values of MNIST; the formula is the same for them.
"""

from __future__ import annotations

import functools

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record


def install(setup, shell) -> None:
    """Wait for the distribution."""
    after_import("torch.distributions.bernoulli", lambda module: _change(module.Bernoulli))


def _change(kind) -> None:
    original = kind.log_prob

    @functools.wraps(original)
    def log_prob(self, value):
        try:
            return original(self, value)
        except ValueError:
            if not bool(((value >= 0) & (value <= 1)).all()):
                raise
        record("“Bernoulli.log_prob” was run with values between 0 and 1, as before torch 1.8")
        validates = self._validate_args
        self._validate_args = False
        try:
            return original(self, value)
        finally:
            self._validate_args = validates

    kind.log_prob = log_prob
