from __future__ import annotations

from hypothesis import given

from jupyterlab_dlcourse.reviews.rubric.calibration import Compared, calibrate
from jupyterlab_dlcourse.reviews.rubric.filled import Answer, Answers
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from tests.reviews.rubric.rubrics import SMALL, filled


def answers(**levels: str) -> Answers:
    return Answers({named: Answer(level, f"On {named}.") for named, level in levels.items()})


@given(filled())
def test_the_reference_itself_passes(case: tuple[Rubric, Answers]) -> None:
    rubric, reference = case
    found = calibrate(rubric, reference, reference)
    assert (found.distance, found.passed) == (0.0, True)
    assert all(one.given == one.reference for one in found.compared)


@given(filled())
def test_nothing_is_as_far_away_as_can_be(case: tuple[Rubric, Answers]) -> None:
    rubric, reference = case
    found = calibrate(rubric, Answers(), reference)
    assert found.distance in {0.0, 1.0} or abs(found.distance - 1) < 1e-9
    assert found.passed is (not found.compared)


def test_heavier_criteria_count_more() -> None:
    reference = answers(loss="full", plot="full")
    assert calibrate(SMALL, answers(loss="full", plot="none"), reference).passed
    assert not calibrate(SMALL, answers(loss="none", plot="full"), reference).passed


def test_each_criterion_comes_with_the_teacher_s_level_and_comment() -> None:
    found = calibrate(SMALL, answers(loss="half", plot="full"), answers(loss="full", plot="full"))
    assert found.compared[0] == Compared("loss", "The loss", "half", "full", "On loss.")
    assert [one.given == one.reference for one in found.compared] == [False, True]


def test_what_the_reference_leaves_out_is_not_compared() -> None:
    assert calibrate(SMALL, answers(loss="full", plot="none"), answers(loss="full")).passed
