"""The rubric of each lab: the course folder's own, else the general one."""

from __future__ import annotations

from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.reviews.rubric.general import GENERAL
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.reading import read_rubric
from jupyterlab_dlcourse.services.workplace import Workplace

FOLDER = "rubrics"


def rubric_of(place: Workplace, lab: int) -> Rubric:
    """Give the rubric that reviews of a lab are written by.

    Raises
    ------
    Unavailable
        The course's own rubric has faults; the message names the first.
    """
    own = place.folder / FOLDER / f"lab{lab}.toml"
    if not own.is_file():
        return GENERAL
    exercises = place.labs[lab].exercises if lab in place.labs else ()
    ids = [exercise.id for exercise in exercises]
    rubric, faults = read_rubric(own.read_text("utf-8"), ids or None, own.name)
    if rubric is None:
        first = faults[0]
        raise Unavailable(f"{first.file}, line {first.line}: {first.reason}", lab=lab)
    return rubric
