"""Rubrics as teachers see and change them."""

from __future__ import annotations

import msgspec

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.reading import RubricFault


class RubricSummary(msgspec.Struct, frozen=True):
    """A lab's rubric in one line.

    ``source``: own (a file beside the plan), packaged, general. ``faults`` counts those of its own
    file, for which the general one stands in. ``example``: there is an example report;
    ``required``: a practice review of it comes before the first review.
    """

    lab: int
    lab_title: str
    title: str
    source: str
    faults: int
    example: bool
    required: bool


class RubricList(msgspec.Struct, frozen=True):
    """The rubrics of all labs, and the faults of all rubric files that could not be used."""

    labs: tuple[RubricSummary, ...]
    faults: tuple[RubricFault, ...]


class RubricPage(msgspec.Struct, frozen=True):
    """A lab's rubric to look at and to change.

    ``version`` is to be sent back with the changed one. ``form`` is for the rubric itself,
    ``preview`` what reviewers fill in: each has ``schema`` and ``uiSchema``. ``begun`` and
    ``done`` count the lab's reviews.
    """

    lab: int
    lab_title: str
    rubric: Rubric
    source: str
    version: str
    form: dict[str, dict[str, Json]]
    preview: dict[str, dict[str, Json]]
    faults: tuple[RubricFault, ...]
    begun: int
    done: int


class RubricDraft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A changed rubric on its way in; ``version`` is that of what it was made from."""

    version: str
    rubric: dict[str, Json]


class RubricCheck(msgspec.Struct, frozen=True):
    """What a changed rubric lacks; ``preview`` is there when it lacks nothing."""

    faults: tuple[RubricFault, ...]
    preview: dict[str, dict[str, Json]] | None
