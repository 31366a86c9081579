"""Example reports, a teacher's reference reviews of them, and what came of practice reviews."""

from __future__ import annotations

from datetime import datetime

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.grading.report import ExerciseResult
from jupyterlab_dlcourse.reviews.rubric.calibration import Compared
from jupyterlab_dlcourse.reviews.rubric.filled import Answers, Lack
from jupyterlab_dlcourse.reviews.rubric.model import Rubric


class PracticeResult(msgspec.Struct, frozen=True):
    """What came of a practice review.

    ``tries`` of ``most`` are made; after the last one the real reviews are open either way.
    ``passed`` and ``let_on`` are both false while there is another try. ``compared`` sets the
    levels as they are kept now beside the teacher's. ``overall`` is the teacher's comment at the
    end.
    """

    tries: int
    most: int
    passed: bool
    let_on: bool
    sentence: str
    compared: tuple[Compared, ...]
    overall: str


class Practised(msgspec.Struct, frozen=True):
    """A student's practice review, as staff see it; ``distance`` 0 is the teacher's own review."""

    person: str
    name: str
    tries: int
    distance: float | None
    passed: bool
    let_on: bool


class Candidate(msgspec.Struct, frozen=True):
    """A hand-in whose author said that it may be shown to the class."""

    attempt: str
    person: str
    name: str


class Example(msgspec.Struct, frozen=True):
    """A lab's example as it is: the reference review, and what that lacks to be asked for.

    ``version`` is to be sent back with a change. ``required`` holds only while nothing is lacking.
    """

    version: str
    answers: Answers
    required: bool
    lacks: tuple[Lack, ...]
    by: str
    at: datetime


class ExamplePage(msgspec.Struct, frozen=True):
    """A lab's example report as teachers see it; ``example`` is None before one is chosen.

    ``exercises`` says where they stand in the example, None where that is not known; ``changed``
    are its cells that differ from the hand-out. Practice is passed when its distance from the
    reference review is ``near`` or less, in one of so many ``tries``.
    """

    lab: int
    example: Example | None
    exercises: tuple[ExerciseResult, ...] | None
    changed: tuple[int, ...]
    rubric: Rubric
    form: dict[str, dict[str, Json]]
    candidates: tuple[Candidate, ...]
    practices: tuple[Practised, ...]
    tries: int
    near: float


class ExampleChoice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The hand-in whose anonymous copy becomes the example."""

    attempt: str


class ExampleDraft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The reference review on its way in; ``version`` is that of what it was made from."""

    version: str
    answers: dict[str, Json]
    required: bool
