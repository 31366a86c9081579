"""The rubric of a lab for which none was written."""

from __future__ import annotations

from typing import Final

from jupyterlab_dlcourse.reviews.rubric.model import CommentRule, Criterion, Level, Rubric

GENERAL: Final = Rubric(
    title="Review of a lab",
    intro="Read the whole notebook first. Write to the author as you would like to be written to.",
    criteria=(
        Criterion(
            "complete",
            "All exercises are answered",
            "Go through the exercises one by one: is there an answer, in code or in words?",
            (
                Level("little", "Little", 0, "Most exercises are not answered."),
                Level("most", "Most", 1, "One or two answers are missing or only begun."),
                Level("all", "All", 2, "Each exercise that is not optional has an answer."),
            ),
        ),
        Criterion(
            "right",
            "The answers are right",
            "Do the code and the results do what was asked? What did the grader find?",
            (
                Level("wrong", "Often wrong", 0, "Several answers are wrong or do not run."),
                Level("partly", "Partly right", 1, "The main ideas are right, with mistakes."),
                Level("right", "Right", 2, "You found no mistake that matters."),
            ),
            weight=2,
            comment=CommentRule(hint="Which answer, and what is wrong with it?"),
        ),
        Criterion(
            "explained",
            "The author explains in her own words",
            "Can you follow what was done and why, without guessing?",
            (
                Level("bare", "Bare", 0, "Results stand there without a word."),
                Level("some", "Some", 1, "What was done is told, the reasons are not."),
                Level("clear", "Clear", 2, "What was done, why, and what came of it are clear."),
            ),
        ),
    ),
)
