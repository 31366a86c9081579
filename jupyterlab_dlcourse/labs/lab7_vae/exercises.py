"""The exercises of lab 7, of today's hand-out and of those before 2020."""

from __future__ import annotations

from jupyterlab_dlcourse.checks import answered
from jupyterlab_dlcourse.checks.lab import Exercise
from jupyterlab_dlcourse.labs.book import book_exercise


def _heading(number: int) -> str:
    return rf"^#+\s*Exercise {number}\b"


def _text(number: int, title: str) -> Exercise:
    return Exercise(str(number), title, _heading(number), answered.text(_heading(number)))


def _older(number: int, title: str, heading: str, until: str) -> Exercise:
    # A heading of an assignment may stand below; it belongs to the same exercise.
    told = answered.text(heading, until=until)
    return Exercise(str(number), title, heading, told, unless=_heading(1))


_BOOK = r"book exercise of own choice"

EXERCISES = (
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
    _text(2, "Train and evaluate"),
    _text(3, "Experiment with the model"),
    _text(4, "The purpose of the KL term"),
    book_exercise(),
    _older(1, "Experiment with the model", r"^#+\s*Mandatory exercises", r"^#+\s"),
    _older(2, "The purpose of the KL term", r"^#+\s*2\. Analyze the purpose of the KL", r"^#+\s"),
    _older(3, "Several samples", r"^#+\s*3\. Sampling in the VAE", r"^#+\s"),
    Exercise(
        "book",
        "An exercise of the course book",
        _BOOK,
        answered.any_of(answered.text(_BOOK, until=r"^#+\s"), answered.code(_BOOK, until=r"^#+\s")),
        required=False,
    ),
)
