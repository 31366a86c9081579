"""Small rubrics, and strategies that draw rubrics and answers to them."""

from __future__ import annotations

from hypothesis import strategies as st

from jupyterlab_dlcourse.reviews.rubric.filled import Answer, Answers
from jupyterlab_dlcourse.reviews.rubric.model import CommentRule, Criterion, Level, Rubric, When
from tests.reviews.rubric.comments import FILLERS, HONEST

LEVELS = (
    Level("none", "None", 0, "Nothing is there."),
    Level("half", "Half", 1, "Part of it is there."),
    Level("full", "Full", 2, "All of it is there."),
)
LOSS = Criterion("loss", "The loss", "Look at the loss.", LEVELS, exercise="k", weight=3)
PLOT = Criterion("plot", "The plot", "Look at the plot.", LEVELS, optional=True)
SMALL = Rubric("A small rubric", (LOSS, PLOT))


@st.composite
def rubrics(draw: st.DrawFn) -> Rubric:
    """Rubrics without faults."""
    criteria = [
        Criterion(
            f"c{place}",
            f"Criterion {place}",
            "Look at it.",
            tuple(
                Level(f"l{at}", f"Level {at}", at + draw(st.integers(0, 1)) / 2, "It fits.")
                for at in range(1, draw(st.integers(3, 5)))
            ),
            weight=draw(st.floats(0.1, 10)),
            optional=bool(place) and draw(st.booleans()),
            comment=draw(rules()),
        )
        for place in range(draw(st.integers(1, 4)))
    ]
    return Rubric("A drawn rubric", tuple(criteria), overall=draw(rules()))


def rules() -> st.SearchStrategy[CommentRule]:
    """What may be asked of a comment."""
    asked = st.builds(CommentRule, st.sampled_from(list(When)), st.integers(1, 8), st.booleans())
    return asked.filter(lambda rule: rule.when is not When.NEVER or not rule.advice)


@st.composite
def filled(draw: st.DrawFn) -> tuple[Rubric, Answers]:
    """A rubric and answers that may lack anything."""
    rubric = draw(rubrics())
    texts = st.sampled_from((*HONEST, *FILLERS))
    answers: dict[str, Answer] = {}
    for each in rubric.criteria:
        if draw(st.integers(0, 4)):
            level = draw(st.sampled_from(["", *(level.id for level in each.levels)] + ["l1"] * 2))
            answers[each.id] = Answer(level, draw(texts))
    return rubric, Answers(answers, draw(texts))
