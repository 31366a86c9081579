"""Typical slips of lab 7, planted into the code of right notebooks."""

from __future__ import annotations

from scripts.slips.slip import Slip, appended, replaced

_AFTER_CLASS = r"class ReparameterizedDiagonalGaussian"
_GAUSSIAN = "ReparameterizedDiagonalGaussian"


def _method(check: str, name: str, method: str, expression: str) -> Slip:
    """Put another method in the place of the class's own."""
    arguments = "self, z" if method == "log_prob" else "self"
    code = f"{_GAUSSIAN}.{method} = lambda {arguments}: {expression}"
    return Slip(f"lab7.{check}", name, appended(_AFTER_CLASS, code))


def _line(check: str, name: str, line: str, expression: str) -> Slip:
    return Slip(
        f"lab7.{check}",
        name,
        replaced(rf"^(\s+){line}\s*=(?!=)[^\n]*", rf"\1{line} = {expression}"),
    )


_NORMAL = "__import__('torch').distributions.Normal(self.mu, self.sigma)"

SLIPS: tuple[Slip, ...] = (
    _method("rsample", "no gradient", "rsample", f"{_NORMAL}.sample()"),
    _method(
        "rsample", "the variance for the spread", "rsample",
        "self.mu + self.sigma ** 2 * __import__('torch').randn_like(self.mu)",
    ),
    _method(
        "rsample", "one epsilon for all", "rsample",
        "self.mu + self.sigma * __import__('torch').randn(1)",
    ),
    _method("rsample", "no noise", "rsample", "self.mu + 0 * self.sigma"),
    _method(
        "log_prob", "log sigma left out", "log_prob", f"{_NORMAL}.log_prob(z) + self.sigma.log()"
    ),
    _method("log_prob", "the constant left out", "log_prob", f"{_NORMAL}.log_prob(z) + 0.9189385"),
    _method("log_prob", "the density", "log_prob", f"{_NORMAL}.log_prob(z).exp()"),
    _method("log_prob", "the opposite sign", "log_prob", f"-{_NORMAL}.log_prob(z)"),
    Slip(
        "lab7.bernoulli", "another distribution",
        appended(
            r"import.*\bBernoulli\b",
            "from torch.distributions import ContinuousBernoulli as Bernoulli",
        ),
    ),
    _line("elbo", "the KL term added", "elbo", "log_px + kl"),
    _line("elbo", "the KL term left out", "elbo", "log_px"),
    _line("beta_elbo", "beta left out", "beta_elbo", "log_px - kl"),
    _line("beta_elbo", "the KL term twice", "beta_elbo", "log_px - kl - self.beta * kl"),
    _line("beta_elbo", "beta before the wrong term", "beta_elbo", "self.beta * log_px - kl"),
    Slip("lab7.model", "z without gradient", replaced(r"z = qz\.rsample\(\)", "z = qz.sample()")),
    Slip(
        "lab7.optimizer_binding", "only the encoder's parameters",
        replaced(r"\bvae\.parameters\(\)", "vae.encoder.parameters()"),
    ),
    Slip(
        "lab7.optimizer_binding", "the model made anew below the optimizer",
        replaced(
            r"^(\s*)(optimizer\s*=[^\n]*)",
            r"\1\2\n\1vae = VariationalAutoencoder(images[0].shape, vae.latent_features)",
        ),
    ),
    Slip(
        "lab7.training", "a loss with the wrong sign",
        replaced(r"^(\s+)loss\s*=\s*-\s*beta_elbo", r"\1loss = beta_elbo"),
    ),
)  # fmt: skip
