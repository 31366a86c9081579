"""Lab 7: a variational autoencoder on MNIST.

What training reached (``lab7.training``) needs the full run; all else a run cut short gives.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Lab, Limits
from jupyterlab_dlcourse.labs.lab7_vae import (
    bernoulli,
    beta_elbo,
    binding,
    elbo,
    log_prob,
    model,
    rsample,
    training,
)
from jupyterlab_dlcourse.labs.lab7_vae.exercises import EXERCISES

LAB = Lab(
    number=7,
    title="Variational autoencoders",
    notebook="7.2-EXE-variational-autoencoder.ipynb",
    exercises=EXERCISES,
    checks=(
        rsample.CHECK,
        log_prob.CHECK,
        bernoulli.CHECK,
        elbo.CHECK,
        beta_elbo.CHECK,
        model.CHECK,
        binding.CHECK,
        training.CHECK,
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
