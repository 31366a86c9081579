"""Lab 5: language models and transformers; before 2022 recurrent networks.

Nothing needs the full run: how far training came says nothing, most stop after ten steps.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks.lab import Lab, Limits
from jupyterlab_dlcourse.labs.lab5_transformers import (
    attention,
    backward_pass,
    bidirectional,
    binding,
    causality,
    dictionaries,
    forward_pass,
    left_to_right,
    loss,
    lstm_forward,
    lstm_layer,
    right_to_left,
    rnn_layer,
    sequence_loss,
    shapes,
)
from jupyterlab_dlcourse.labs.lab5_transformers.exercises import TRANSFORMERS
from jupyterlab_dlcourse.labs.lab5_transformers.recurrent import NANOGRAD, NUMPY

LAB = Lab(
    number=5,
    title="Deep learning with transformers",
    notebook="5_1_EXE_deep_learning_with_transformers.ipynb",
    exercises=TRANSFORMERS + NANOGRAD + NUMPY,
    checks=(
        loss.CHECK,
        causality.CHECK,
        binding.CHECK,
        attention.CHECK,
        left_to_right.CHECK,
        bidirectional.CHECK,
        right_to_left.CHECK,
        dictionaries.CHECK,
        rnn_layer.CHECK,
        sequence_loss.CHECK,
        lstm_layer.CHECK,
        shapes.CHECK,
        forward_pass.CHECK,
        backward_pass.CHECK,
        lstm_forward.CHECK,
    ),
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
