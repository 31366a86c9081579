"""Lab 6: leaves classified from a picture and its features (a Kaggle challenge)."""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Lab, Limits
from jupyterlab_dlcourse.labs.lab6_leaf import (
    alone,
    batch_size,
    binding,
    classes,
    features,
    gradients,
    image_shape,
    inputs,
    learning,
    logits,
    loss,
    output,
    pictures,
    probabilities,
    split,
    submission,
    training,
    validation,
)
from jupyterlab_dlcourse.labs.lab6_leaf.exercises import EXERCISES
from jupyterlab_dlcourse.labs.lab6_leaf.loaded import loaded

LAB = Lab(
    number=6,
    title="Kaggle: leaf classification",
    notebook="6.1-EXE-Kaggle-Leaf-Challenge.ipynb",
    exercises=EXERCISES,
    checks=(
        pictures.CHECK,
        classes.CHECK,
        features.CHECK,
        image_shape.CHECK,
        batch_size.CHECK,
        output.CHECK,
        inputs.CHECK,
        alone.CHECK,
        loss.CHECK,
        logits.CHECK,
        binding.CHECK,
        training.CHECK,
        gradients.CHECK,
        learning.CHECK,
        split.CHECK,
        validation.CHECK,
        submission.CHECK,
        probabilities.CHECK,
    ),
    # pictures of 400 by 400 pixels, kept in memory and in a pickle, are nothing unusual
    limits=Limits(cell_seconds=1800, notebook_seconds=3600, memory_mb=12288, disk_mb=2048),
    datasets=("leaf-classification",),
    marks=(
        "leaf",
        "IMAGE_SHAPE",
        "NUM_FEATURES",
        "batch_generator",
        "data_utils",
        "## Exercise 9",
    ),
    names=(r"leaf",),
    told=loaded,
)
