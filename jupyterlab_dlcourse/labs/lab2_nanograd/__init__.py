"""Lab 2: a network on an automatic differentiation of one's own, Nanograd."""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Lab, Limits
from jupyterlab_dlcourse.labs.lab2_nanograd import (
    activations,
    cross_entropy,
    finite_difference,
    forward,
    initialisation,
)
from jupyterlab_dlcourse.labs.lab2_nanograd.exercises import EXERCISES

LAB = Lab(
    number=2,
    title="Feed-forward networks with Nanograd",
    notebook="2.1-EXE-FNN-AutoDif-Nanograd.ipynb",
    exercises=EXERCISES,
    checks=(
        finite_difference.CHECK,
        activations.CHECK,
        forward.CHECK,
        initialisation.CHECK,
        cross_entropy.CHECK,
    ),
    limits=Limits(cell_seconds=600, notebook_seconds=1800, memory_mb=4096),
    marks=(
        "class Var",
        "finite_difference",
        "class DenseLayer",
        "NormalInitializer",
        "DenseLayer_He_relu",
        "cross_entropy_loss",
        "nparray_to_Var",
    ),
    names=(r"auto.?dif", r"nanograd(?!.*recurrent)"),
)
