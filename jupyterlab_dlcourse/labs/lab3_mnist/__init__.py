"""Lab 3: a feed-forward network on MNIST in PyTorch."""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Lab, Limits
from jupyterlab_dlcourse.labs.lab3_mnist import (
    adam,
    binding,
    initialisation,
    layers,
    momentum,
    output,
    relu,
    validation,
)
from jupyterlab_dlcourse.labs.lab3_mnist.exercises import EXERCISES

LAB = Lab(
    number=3,
    title="Feed-forward networks on MNIST",
    notebook="3.4-EXE-FFN-MNIST.ipynb",
    exercises=EXERCISES,
    checks=(
        initialisation.CHECK,
        layers.CHECK,
        relu.CHECK,
        momentum.CHECK,
        adam.CHECK,
        binding.CHECK,
        output.CHECK,
        validation.CHECK,
    ),
    limits=Limits(cell_seconds=900, notebook_seconds=1800, memory_mb=6144),
    datasets=("mnist",),
    marks=(
        "mnist_trainset",
        "num_l1",
        "targets_valid",
        "Kaiming He initialization instead of",
        "# Assignments",
        "Advanced - Regularization",
    ),
    names=(r"ffn.?mnist",),
)
