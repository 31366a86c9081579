"""The rubrics that reviews are written by: the course folder's own, else the packaged ones."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from enum import StrEnum
from hashlib import sha256
from typing import Final

import msgspec

from jupyterlab_dlcourse.course.folder import PLAN_NAME
from jupyterlab_dlcourse.course.plan import packaged_plan
from jupyterlab_dlcourse.course.rubric_files import (
    packaged_rubric_texts,
    rubric_name,
    rubric_texts,
)
from jupyterlab_dlcourse.errors import PlanError
from jupyterlab_dlcourse.reviews.rubric.course import Packaged, exercises_of, rubrics_of
from jupyterlab_dlcourse.reviews.rubric.general import GENERAL
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.reading import RubricFault
from jupyterlab_dlcourse.services.workplace import Workplace

_UNREADABLE: Final = "The folder of rubrics cannot be read: the packaged ones are used. "


class Source(StrEnum):
    """Where a lab's rubric comes from: a file beside the plan, the package, or from neither."""

    OWN = "own"
    PACKAGED = "packaged"
    GENERAL = "general"


class _Read(msgspec.Struct, frozen=True):
    """What lies in the folder of rubrics, and what follows from it."""

    texts: Mapping[str, str]
    unreadable: tuple[RubricFault, ...]
    rubrics: Mapping[int, Rubric]
    faults: tuple[RubricFault, ...]


class Rubrics:
    """Reads rubrics, anew only when a file has changed: checking eight takes 0.2 s."""

    def __init__(self, workplace: Workplace, log: logging.Logger) -> None:
        self._place = workplace
        self._log = log
        self._read: _Read | None = None
        self._kept: dict[Rubric, str] = {}

    def of(self, lab: int) -> Rubric:
        """Give a lab's rubric; the general one where its own has faults or there is none."""
        return self._now().rubrics.get(lab, GENERAL)

    def source(self, lab: int) -> Source:
        """Say where a lab's rubric comes from."""
        if self.of(lab) is GENERAL:
            return Source.GENERAL
        return Source.OWN if rubric_name(lab) in self._now().texts else Source.PACKAGED

    def faults(self, lab: int | None = None) -> tuple[RubricFault, ...]:
        """Give the faults of all files that could not be used, or of one lab's."""
        faults = self._now().faults
        return tuple(one for one in faults if lab is None or one.file == rubric_name(lab))

    def version(self, lab: int) -> str:
        """Give what changes when a lab's own file does; ``""`` where it has none."""
        text = self._now().texts.get(rubric_name(lab))
        return "" if text is None else sha256(text.encode()).hexdigest()

    def exercises(self, lab: int) -> tuple[str, ...]:
        """Give the ids of a lab's exercises, as far as they are known."""
        return tuple(exercises_of(self._place.labs).get(lab, ()))

    def keep(self, rubric: Rubric) -> str:
        """Keep a rubric for as long as reviews written by it are; give its hash."""
        if rubric not in self._kept:
            self._kept[rubric] = self._place.files.put(msgspec.json.encode(rubric))
        return self._kept[rubric]

    def kept(self, digest: str, lab: int) -> Rubric:
        """Give the rubric a review was written by; the lab's of today where that is not known."""
        if not digest:
            return self.of(lab)
        return msgspec.json.decode(self._place.files.get(digest), type=Rubric)

    def _now(self) -> _Read:
        texts, unreadable = self._texts()
        now = texts, unreadable
        if self._read is None or (self._read.texts, self._read.unreadable) != now:
            packaged = Packaged(packaged_plan(), packaged_rubric_texts())
            found, faults = rubrics_of(self._place.plan, texts, packaged, self._place.labs)
            self._read = _Read(*now, found, (*unreadable, *faults))
            self._tell()
        return self._read

    def _texts(self) -> tuple[dict[str, str], tuple[RubricFault, ...]]:
        try:
            return rubric_texts(self._place.folder / PLAN_NAME), ()
        except PlanError as error:
            return {}, (RubricFault("", 1, "", _UNREADABLE + error.message),)

    def _tell(self) -> None:
        for fault in self._read.faults if self._read else ():
            self._log.warning(
                "Rubric file %s, line %d: %s It is not used.",
                fault.file,
                fault.line,
                fault.reason,
            )
