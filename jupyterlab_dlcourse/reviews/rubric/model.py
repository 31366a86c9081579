"""A rubric as frozen structs, in the order of its file.

Words: *criterion*, one question about a report; *level*, one of its answers, told from the lowest
to the highest; *comment*, free text beside a criterion or, ``overall``, at the end.
"""

from __future__ import annotations

from enum import StrEnum

from jupyterlab_dlcourse.course.rules import Part


class When(StrEnum):
    """When a comment must be written. It may be written always, except where ``never``."""

    NEVER = "never"
    BELOW_BEST = "below_best"
    ALWAYS = "always"


class CommentRule(Part, frozen=True):
    """What is asked of a comment.

    ``words`` is how many different words of the reviewer's own it needs (see `substance`),
    ``advice`` whether a sentence of it must say what to do. ``hint`` stands in the empty field.
    """

    when: When = When.BELOW_BEST
    words: int = 5
    advice: bool = False
    hint: str = ""


class Level(Part, frozen=True):
    """One answer to a criterion: its points, a word, and a sentence that says when it fits."""

    id: str
    title: str
    points: float
    text: str


class Criterion(Part, frozen=True):
    """One question about a report.

    ``look`` says what to look at. ``exercise`` is the id of the exercise whose cells a click
    leads to, ``""`` for the whole notebook. ``weight`` is relative to the other criteria's. One
    that is ``optional`` may be left out, and then does not count.
    """

    id: str
    title: str
    look: str
    levels: tuple[Level, ...]
    exercise: str = ""
    weight: float = 1
    optional: bool = False
    comment: CommentRule = CommentRule()

    def level(self, named: str) -> Level | None:
        """Give a level by its id, None when there is none of that id."""
        return next((level for level in self.levels if level.id == named), None)

    def part(self, level: Level) -> float:
        """Give a level's points as a part of the most there are, 0 to 1."""
        return level.points / max(each.points for each in self.levels)

    def is_best(self, level: Level) -> bool:
        """Say whether no other level has more points."""
        return level.points == max(each.points for each in self.levels)


OVERALL = CommentRule(when=When.ALWAYS, words=8, advice=True)


class Rubric(Part, frozen=True):
    """A lab's rubric. ``intro`` is shown above it; ``overall`` is the comment at the end.

    For ``overall`` a ``when`` of ``below_best`` means: when any level chosen is below the best.
    """

    title: str
    criteria: tuple[Criterion, ...]
    intro: str = ""
    overall: CommentRule = OVERALL

    def criterion(self, named: str) -> Criterion | None:
        """Give a criterion by its id, None when there is none of that id."""
        return next((each for each in self.criteria if each.id == named), None)

    def texts(self) -> tuple[str, ...]:
        """Give every text in it that a reviewer could copy instead of writing a comment."""
        own = (self.title, self.intro, self.overall.hint)
        asked = ((c.title, c.look, c.comment.hint) for c in self.criteria)
        levels = ((v.title, v.text) for c in self.criteria for v in c.levels)
        return tuple(text for each in (own, *asked, *levels) for text in each if text)
