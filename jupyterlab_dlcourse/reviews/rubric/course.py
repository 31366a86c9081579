"""The rubrics of a course: its own, else those that come with the packaged plan, else the general.

A file in the folder of rubrics beside the plan is that lab's rubric. A lab without one has the
packaged rubric where its notebook is the packaged plan's, else the general one. One whose own file
has faults has the general one too, and the faults are told: what was meant cannot be guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

import msgspec

from jupyterlab_dlcourse.checks.lab import Lab
from jupyterlab_dlcourse.course.model import CoursePlan
from jupyterlab_dlcourse.reviews.rubric.general import GENERAL
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.reading import RubricFault, read_rubrics


class Packaged(msgspec.Struct, frozen=True):
    """A packaged plan and its rubric files, text by name."""

    plan: CoursePlan
    texts: Mapping[str, str]


def exercises_of(labs: Mapping[int, Lab]) -> dict[int, list[str]]:
    """Give the ids of each lab's exercises, in order, each once."""
    return {
        number: list(dict.fromkeys(exercise.id for exercise in lab.exercises))
        for number, lab in labs.items()
    }


def rubrics_of(
    plan: CoursePlan, texts: Mapping[str, str], packaged: Packaged, labs: Mapping[int, Lab]
) -> tuple[dict[int, Rubric], tuple[RubricFault, ...]]:
    """Give a rubric for every lab of a plan, and the faults of files that could not be used.

    Parameters
    ----------
    plan
        The course's plan.
    texts
        The rubric files beside it, text by name; empty where there are none.
    packaged
        What to fall back on where there are none.
    labs
        The labs of the course by number, as the registry gives them.
    """
    files = {**packaged_texts(plan, packaged), **texts}
    found, faults = read_rubrics(files, exercises_of(labs))
    return {lab.lab: found.get(lab.lab, GENERAL) for lab in plan.labs}, faults


def packaged_texts(plan: CoursePlan, packaged: Packaged) -> dict[str, str]:
    """Give the packaged rubric files of those labs whose notebook is the packaged plan's."""
    same = {
        f"lab{number}.toml"
        for number, notebook in plan.notebooks.items()
        if _stem(notebook) == _stem(packaged.plan.notebooks.get(number, ""))
    }
    return {name: text for name, text in packaged.texts.items() if name in same}


def _stem(notebook: str) -> str:
    return PurePosixPath(notebook).stem.casefold()
