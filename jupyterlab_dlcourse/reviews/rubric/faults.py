"""What can be wrong with a rubric that has the right shape."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator

from jupyterlab_dlcourse.course.faults import Found
from jupyterlab_dlcourse.course.faults.found import repeated
from jupyterlab_dlcourse.reviews.rubric.model import CommentRule, Criterion, Level, Rubric, When

_ID = re.compile(r"[a-z][a-z0-9_]{0,39}\Z")
_FEWEST_LEVELS = 2
_MOST_WORDS = 100


def rubric_faults(rubric: Rubric, exercises: Collection[str] | None = None) -> Iterator[Found]:
    """Yield path and reason of each fault.

    Parameters
    ----------
    rubric
        What was read.
    exercises
        The ids of the lab's exercises, where they are known; empty for a lab that no package
        serves.
    """
    yield from _empty(rubric.title, "title")
    if not any(not each.optional for each in rubric.criteria):
        yield "criteria", "Nothing is asked: a rubric needs a criterion that is not optional."
    yield from repeated([each.id for each in rubric.criteria], "criteria", "id", "Criterion")
    yield from _comment_faults(rubric.overall, "overall")
    for place, criterion in enumerate(rubric.criteria):
        yield from _criterion_faults(criterion, f"criteria[{place}]")
        yield from _anchor_faults(criterion, f"criteria[{place}].exercise", exercises)


def _criterion_faults(criterion: Criterion, path: str) -> Iterator[Found]:
    yield from _id_faults(criterion.id, f"{path}.id")
    yield from _empty(criterion.title, f"{path}.title")
    yield from _empty(criterion.look, f"{path}.look")
    yield from _comment_faults(criterion.comment, f"{path}.comment")
    if not math.isfinite(criterion.weight) or criterion.weight <= 0:
        yield f"{path}.weight", f"The weight is {criterion.weight:g}, and must be above 0."
    levels = criterion.levels
    if len(levels) < _FEWEST_LEVELS:
        yield f"{path}.levels", f"{len(levels)} levels leave nothing to choose: give 2 or more."
    yield from repeated([level.id for level in levels], f"{path}.levels", "id", "Level")
    titles = [level.title.casefold() for level in levels]
    yield from repeated(titles, f"{path}.levels", "title", "The title")
    for place, level in enumerate(levels):
        yield from _level_faults(level, f"{path}.levels[{place}]")
    yield from _order_faults(levels, f"{path}.levels")


def _level_faults(level: Level, path: str) -> Iterator[Found]:
    yield from _id_faults(level.id, f"{path}.id")
    yield from _empty(level.title, f"{path}.title")
    yield from _empty(level.text, f"{path}.text")
    if not math.isfinite(level.points) or level.points < 0:
        yield f"{path}.points", f"{level.points:g} points: give 0 or more."


def _order_faults(levels: tuple[Level, ...], path: str) -> Iterator[Found]:
    for place in range(1, len(levels)):
        if not levels[place].points > levels[place - 1].points:
            reason = "Levels go from the lowest up: this one needs more points than the one before."
            yield f"{path}[{place}].points", reason


def _anchor_faults(
    criterion: Criterion, path: str, exercises: Collection[str] | None
) -> Iterator[Found]:
    if exercises is None or not criterion.exercise or criterion.exercise in exercises:
        return
    if exercises:
        known = ", ".join(dict.fromkeys(exercises))
        yield path, f"The lab has no exercise {criterion.exercise!r}. Known ones: {known}."
    else:
        yield path, "The exercises of this lab are not known: leave the exercise out."


def _comment_faults(rule: CommentRule, path: str) -> Iterator[Found]:
    if rule.when is not When.NEVER and not 1 <= rule.words <= _MOST_WORDS:
        yield f"{path}.words", f"{rule.words} words: ask for 1 to {_MOST_WORDS}."
    if rule.when is When.NEVER and rule.advice:
        yield f"{path}.advice", "No comment is asked for here, so none can say what to do."


def _id_faults(named: str, path: str) -> Iterator[Found]:
    if not _ID.match(named):
        rule = "a small letter, then small letters, digits and _, 40 in all"
        yield path, f"{named!r} is not an id: {rule}."


def _empty(text: str, path: str) -> Iterator[Found]:
    if not text.strip():
        yield path, "This is empty."
