"""Reading rubric files: TOML to `Rubric`, or the list of faults, told as those of a plan are."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping

import msgspec

from jupyterlab_dlcourse.course.lines import Lines, line_of_error
from jupyterlab_dlcourse.course.shape import shape_faults
from jupyterlab_dlcourse.reviews.rubric.faults import rubric_faults
from jupyterlab_dlcourse.reviews.rubric.model import Rubric

_NAME = re.compile(r"lab([1-9]\d{0,2})\.toml\Z")


class RubricFault(msgspec.Struct, frozen=True):
    """A fault: the file's name, line (1 and up), path such as ``criteria[2].weight``, reason."""

    file: str
    line: int
    path: str
    reason: str


def read_rubric(
    text: str, exercises: Collection[str] | None = None, file: str = ""
) -> tuple[Rubric | None, tuple[RubricFault, ...]]:
    """Give the rubric, None where there are faults, and the faults in the order of their lines.

    Parameters
    ----------
    text
        The file's content.
    exercises
        The ids of the lab's exercises; None leaves the anchors unchecked.
    file
        The name that faults carry.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = line_of_error(error, text)
        return None, (RubricFault(file, line, "", f"This is not TOML: {error}."),)
    found = list(shape_faults(data, Rubric))
    rubric = None if found else msgspec.convert(data, Rubric)
    if rubric is not None:
        found = list(rubric_faults(rubric, exercises))
    if not found:
        return rubric, ()
    lines = Lines(text)
    faults = [RubricFault(file, lines.nearest(path), path, reason) for path, reason in found]
    return None, tuple(sorted(faults, key=lambda fault: (fault.line, fault.path)))


def read_rubrics(
    texts: Mapping[str, str], exercises: Mapping[int, Collection[str]] | None = None
) -> tuple[dict[int, Rubric], tuple[RubricFault, ...]]:
    """Give the rubrics without faults by their lab's number, and the faults of the others.

    Parameters
    ----------
    texts
        Files by their names; ``lab3.toml`` is lab 3's, and any other name is a fault.
    exercises
        For each lab of the course the ids of its exercises, in order; None leaves labs and
        anchors unchecked.
    """
    rubrics: dict[int, Rubric] = {}
    faults: list[RubricFault] = []
    for name, text in sorted(texts.items()):
        lab = _lab(name)
        if lab is None or (exercises is not None and lab not in exercises):
            faults.append(RubricFault(name, 1, "", _no_lab(lab)))
            continue
        known = None if exercises is None else exercises[lab]
        rubric, found = read_rubric(text, known, name)
        faults.extend(found)
        if rubric is not None:
            rubrics[lab] = rubric
    return rubrics, tuple(faults)


def _lab(name: str) -> int | None:
    found = _NAME.match(name)
    return int(found[1]) if found else None


def _no_lab(lab: int | None) -> str:
    if lab is None:
        return "Which lab's rubric is this? The file is named like lab3.toml."
    return f"The plan has no lab {lab}."
