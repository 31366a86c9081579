"""A practice review of an example report, compared with a teacher's reference review of it.

It teaches: the reviewer sees where her levels differ and what the teacher wrote. It is passed when
the levels are on average (by weight) a quarter of the scale away or nearer; with three levels a
criterion that is one level off in every second of them.
"""

from __future__ import annotations

from typing import Final

import msgspec

from jupyterlab_dlcourse.reviews.rubric.filled import Answer, Answers
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.score import parts

NEAR: Final = 0.25


class Compared(msgspec.Struct, frozen=True):
    """A criterion that both judged: the level given, the teacher's, and the teacher's comment.

    ``given`` is ``""`` where the reviewer chose none.
    """

    criterion: str
    title: str
    given: str
    reference: str
    comment: str


class Calibration(msgspec.Struct, frozen=True):
    """How near a practice review is: 0 the same, 1 at the other end; and criterion by criterion."""

    distance: float
    passed: bool
    compared: tuple[Compared, ...]


def calibrate(rubric: Rubric, answers: Answers, reference: Answers) -> Calibration:
    """Compare a practice review with the reference, over the criteria that the reference judges.

    One that the reviewer left open is as far away as can be. Without any to compare, the distance
    is 0.
    """
    given, asked = parts(rubric, answers), parts(rubric, reference)
    judged = [each for each in rubric.criteria if each.id in asked]
    far = {
        each.id: abs(given[each.id] - asked[each.id]) if each.id in given else 1.0
        for each in judged
    }
    whole = sum(each.weight for each in judged)
    distance = sum(each.weight * far[each.id] for each in judged) / whole if whole else 0.0
    compared = tuple(
        Compared(
            each.id,
            each.title,
            answers.criteria.get(each.id, Answer()).level,
            reference.criteria[each.id].level,
            reference.criteria[each.id].comment,
        )
        for each in judged
    )
    return Calibration(distance, distance <= NEAR, compared)
