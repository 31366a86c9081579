"""Lab 7: a variational autoencoder on MNIST."""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise, Lab, Limits
from jupyterlab_dlcourse.labs.book import book_exercise


def _heading(number: int) -> str:
    return rf"^#+\s*Exercise {number}\b"


LAB = Lab(
    number=7,
    title="Variational autoencoders",
    notebook="7.2-EXE-variational-autoencoder.ipynb",
    exercises=(
        Exercise(
            "1",
            "Gaussian, Bernoulli and the evidence lower bound",
            _heading(1),
            answered.all_of(
                answered.defined("ReparameterizedDiagonalGaussian.rsample"),
                answered.defined("ReparameterizedDiagonalGaussian.log_prob"),
                answered.mentions(r"Bernoulli"),
                answered.mentions(r"(?<!_)elbo\s*=\s*[\w(\-]"),
                answered.mentions(r"beta_elbo\s*=\s*[\w(\-]"),
            ),
        ),
        Exercise("2", "Train and evaluate", _heading(2), answered.text(_heading(2))),
        Exercise("3", "Experiment with the model", _heading(3), answered.text(_heading(3))),
        Exercise("4", "The purpose of the KL term", _heading(4), answered.text(_heading(4))),
        book_exercise(),
    ),
    limits=Limits(cell_seconds=3600, notebook_seconds=5400, memory_mb=8192),
    datasets=("mnist",),
    marks=(
        "ReparameterizedDiagonalGaussian",
        "VariationalInference",
        "beta_elbo",
        "VariationalAutoencoder",
        "### Exercise 4",
    ),
    names=(r"variational|\bvae\b",),
)
