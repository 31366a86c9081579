"""The rubrics that reviews are written by: the course folder's own, else the packaged ones."""

from __future__ import annotations

from jupyterlab_dlcourse.course.folder import PLAN_NAME
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rubric_files import packaged_rubric_texts, rubric_texts
from jupyterlab_dlcourse.reviews.rubric.course import Packaged, rubrics_of
from jupyterlab_dlcourse.reviews.rubric.general import GENERAL
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.services.workplace import Workplace


class Rubrics:
    """Reads rubrics, anew only when a file has changed: checking eight takes 0.2 s."""

    def __init__(self, workplace: Workplace) -> None:
        self._place = workplace
        self._read: tuple[dict[str, str], dict[int, Rubric]] | None = None

    def of(self, lab: int) -> Rubric:
        """Give a lab's rubric; the general one where its own has faults or there is none."""
        texts = rubric_texts(self._place.folder / PLAN_NAME)
        if self._read is None or self._read[0] != texts:
            packaged = Packaged(packaged_plan(), packaged_rubric_texts())
            found, _faults = rubrics_of(self._place.plan, texts, packaged, self._place.labs)
            self._read = texts, found
        return self._read[1].get(lab, GENERAL)
