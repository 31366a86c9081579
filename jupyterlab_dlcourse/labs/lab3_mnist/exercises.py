"""The assignments of lab 3: changes to the hand-out's own code, wherever they are made.

Only one optimizer can be in use, so an alternative that was tried and stands in a comment
counts as answered.
"""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise
from jupyterlab_dlcourse.labs.book import book_exercise

_LIST = r"^#+\s*Assignments"
_ACTIVATION = r"ReLU\w*\s*\(|\brelu\b|nn\.ReLU"
_MORE_LAYERS = (
    r"\b[Ww]_?[3-9]\b|\b(?:fc|l|lin|linear|layer|hidden)_?[3-9]\b|num_l[2-9]|num_hidden_?[2-9]"
    r"|nn\.Linear\(|ParameterList|ModuleList|Sequential\(|\blayers\s*=\s*[(\[]"
)

EXERCISES = (
    Exercise(
        "a",
        "He initialisation",
        _LIST,
        answered.mentions(r"(?i)kaiming|(?<![a-z])he_(?:init|norm)"),
    ),
    Exercise(
        "b",
        "An extra layer",
        _LIST,
        answered.mentions(_MORE_LAYERS),
    ),
    Exercise("c", "The ReLU activation", _LIST, answered.mentions(_ACTIVATION)),
    Exercise("d", "Momentum", _LIST, answered.mentions(r"(?i)momentum\s*=|nesterov")),
    Exercise("e", "The Adam optimizer", _LIST, answered.mentions(r"\bAdam\w*\b|ADAM")),
    Exercise(
        "f",
        "L1 or L2 regularisation",
        _LIST,
        answered.mentions(r"(?i)weight_?decay|\bl[12]_|_l[12]\b|norm\(1|regulari[sz]ation"),
        required=False,
    ),
    Exercise("g", "Dropout", _LIST, answered.mentions(r"(?i)dropout"), required=False),
    Exercise(
        "h", "Batch normalisation", _LIST, answered.mentions(r"(?i)batch_?norm"), required=False
    ),
    book_exercise(),
)
