"""A rubric as the form sends it: read, or the list of its faults by place."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import msgspec
from jsonschema import Draft7Validator  # type: ignore[import-untyped]  # has no types

from jupyterlab_dlcourse.course.faults import Found
from jupyterlab_dlcourse.course.shape import shape_faults
from jupyterlab_dlcourse.reviews.rubric.faults import rubric_faults
from jupyterlab_dlcourse.reviews.rubric.form import rubric_schema
from jupyterlab_dlcourse.reviews.rubric.model import Rubric

_MOST_CRITERIA = 40
_MOST_CHARACTERS = 100_000


def edited_rubric(
    data: object, exercises: Sequence[str] = ()
) -> tuple[Rubric | None, tuple[Found, ...]]:
    """Give the rubric, None where there are faults, and path and reason of each fault.

    Parameters
    ----------
    data
        What the form of `form.rubric_form` sends.
    exercises
        The ids of the lab's exercises.
    """
    if len(msgspec.json.encode(data)) > _MOST_CHARACTERS:
        return None, (("", "This rubric is too long for anybody to read: shorten it."),)
    found = list(shape_faults(data, Rubric))
    if not found:
        rubric = msgspec.convert(data, Rubric)
        found = list(_faults(rubric, exercises))
        if not found:
            return rubric, ()
    told = {path for path, _reason in found}
    schema = [one for one in _schema_faults(data, exercises) if one[0] not in told]
    return None, (*found, *schema)


def _faults(rubric: Rubric, exercises: Collection[str]) -> Iterator[Found]:
    if len(rubric.criteria) > _MOST_CRITERIA:
        yield "criteria", f"{len(rubric.criteria)} criteria: nobody answers more than 40."
    yield from rubric_faults(rubric, exercises)


def _schema_faults(data: object, exercises: Sequence[str]) -> Iterator[Found]:
    for error in Draft7Validator(rubric_schema(exercises)).iter_errors(data):
        yield _path(error.absolute_path), f"{error.message[:200]}."


def _path(parts: Collection[str | int]) -> str:
    text = ""
    for part in parts:
        text += f"[{part}]" if isinstance(part, int) else f".{part}"
    return text.removeprefix(".")
