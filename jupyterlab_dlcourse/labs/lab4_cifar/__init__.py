"""Lab 4: a convolutional network on CIFAR-10."""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise, Lab, Limits
from jupyterlab_dlcourse.labs.lab4_cifar import (
    accuracy,
    binding,
    convolution,
    evaluation,
    gradients,
    learning,
    logits,
    loss,
    output,
    pictures,
    training,
)

_MODEL = r"Assignment 1"
_LOSS = r"Assignment 2"
_LOOP = r"Assignment 3"
_TEXT = r"Assignment 4"
_BOOK = r"Assignment 5"

LAB = Lab(
    number=4,
    title="Convolutional networks on CIFAR-10",
    notebook="4.2-EXE-CNN-CIFAR-10.ipynb",
    exercises=(
        Exercise("1", "A convolutional network", _MODEL, answered.mentions(r"Conv2d|conv2d")),
        Exercise(
            "2",
            "Loss function and optimizer",
            _LOSS,
            answered.all_of(
                answered.mentions(r"(?i)entropy|nll_?loss|mse_?loss|marginloss"),
                answered.mentions(r"optim\.\w+\(|\b(?:Adam\w*|SGD|RMSprop)\("),
            ),
        ),
        Exercise(
            "3",
            "The training loop",
            _LOOP,
            answered.all_of(
                answered.mentions(r"\.backward\("), answered.mentions(r"optimi[sz]\w*\.step\(")
            ),
        ),
        Exercise("4", "What you did and learnt", _TEXT, answered.text(_TEXT, least=40)),
        Exercise("5", "An exercise of the course book", _BOOK, answered.text(_BOOK, least=40)),
    ),
    checks=(
        output.CHECK,
        convolution.CHECK,
        loss.CHECK,
        logits.CHECK,
        binding.CHECK,
        learning.CHECK,
        training.CHECK,
        gradients.CHECK,
        pictures.CHECK,
        evaluation.CHECK,
        accuracy.CHECK,
    ),
    limits=Limits(cell_seconds=3600, notebook_seconds=5400, memory_mb=8192),
    datasets=("cifar10",),
    marks=(
        "**Assignment 1:**",
        "**Assignment 2:**",
        "**Assignment 3:**",
        "CIFAR10",
        "Training on GPU",
        "Nielsen",
    ),
    names=(r"cifar",),
)
