"""The score of a filled-in rubric."""

from __future__ import annotations

from jupyterlab_dlcourse.reviews.rubric.filled import Answers
from jupyterlab_dlcourse.reviews.rubric.model import Rubric


def parts(rubric: Rubric, answers: Answers) -> dict[str, float]:
    """Give for each criterion with a level chosen its points as a part of its most, 0 to 1."""
    found: dict[str, float] = {}
    for criterion in rubric.criteria:
        given = answers.criteria.get(criterion.id)
        level = criterion.level(given.level) if given else None
        if level is not None:
            found[criterion.id] = criterion.part(level)
    return found


def score(rubric: Rubric, answers: Answers) -> float | None:
    """Give the weighted mean of the parts, 0 to 1.

    None while a criterion that is not optional has no level; optional ones count when given.
    """
    given = parts(rubric, answers)
    if any(not each.optional and each.id not in given for each in rubric.criteria):
        return None
    counted = [each for each in rubric.criteria if each.id in given]
    whole = sum(each.weight for each in counted)
    return min(1.0, sum(each.weight * given[each.id] for each in counted) / whole)
