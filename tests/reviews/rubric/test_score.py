from __future__ import annotations

import msgspec
import pytest
from hypothesis import given

from jupyterlab_dlcourse.reviews.rubric.filled import Answer, Answers
from jupyterlab_dlcourse.reviews.rubric.model import Rubric
from jupyterlab_dlcourse.reviews.rubric.score import parts, score
from tests.reviews.rubric.rubrics import SMALL, filled


def of(**levels: str) -> float | None:
    return score(SMALL, Answers({named: Answer(level) for named, level in levels.items()}))


def test_the_score_is_the_weighted_mean() -> None:
    assert of(loss="half", plot="full") == pytest.approx((3 * 0.5 + 1 * 1) / 4)


def test_an_optional_criterion_left_out_does_not_count() -> None:
    assert of(loss="half") == pytest.approx(0.5)


def test_there_is_none_while_a_criterion_is_open() -> None:
    assert of(plot="full") is None


@given(filled())
def test_it_lies_between_its_lowest_and_its_highest_part(case: tuple[Rubric, Answers]) -> None:
    given_parts, total = parts(*case).values(), score(*case)
    if total is not None:
        assert min(given_parts) - 1e-9 <= total <= max(given_parts) + 1e-9
        assert 0 <= total <= 1


@given(filled())
def test_a_higher_level_never_lowers_it(case: tuple[Rubric, Answers]) -> None:
    rubric, answers = case
    before = score(rubric, answers)
    best = {
        each.id: Answer(each.levels[-1].id)
        for each in rubric.criteria
        if each.id in answers.criteria
    }
    after = score(rubric, msgspec.structs.replace(answers, criteria=best))
    if before is not None:
        assert after is not None
        assert after >= before - 1e-9
