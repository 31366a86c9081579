"""Lab 5: language models and transformers; before 2022 recurrent networks."""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Lab, Limits
from jupyterlab_dlcourse.labs.lab5_transformers.exercises import TRANSFORMERS
from jupyterlab_dlcourse.labs.lab5_transformers.recurrent import NANOGRAD, NUMPY

LAB = Lab(
    number=5,
    title="Deep learning with transformers",
    notebook="5_1_EXE_deep_learning_with_transformers.ipynb",
    exercises=TRANSFORMERS + NANOGRAD + NUMPY,
    limits=Limits(cell_seconds=1800, notebook_seconds=3600, memory_mb=12288),
    datasets=("huggingface",),
    marks=(
        "glove_vocabulary",
        "masked_attention",
        "RNNLM",
        "**Exercise 8**",
        "**Exercise 12**",
        "left-to-right",
    ),
    names=(r"transformers", r"5.1.*recurrent", r"recurrent.?neural.?networks.?nanograd"),
)
