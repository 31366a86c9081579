from __future__ import annotations

import msgspec
import pytest

from jupyterlab_dlcourse.reviews.allocation.simulation import Term, simulate


def without_seconds(term: Term) -> Term:
    return msgspec.structs.replace(term, seconds=0)


@pytest.mark.parametrize("seed", [0, 1])
def test_with_15_percent_no_shows_99_of_100_reports_end_with_three_reviews(seed: int) -> None:
    term = simulate(300, seed=seed).term
    assert term.reports == 2400
    assert term.reports_with_three_done >= 0.99 * term.reports
    assert term.reviews_by_ta <= 0.02 * 3 * term.reports
    assert term.self_reviews == term.groupmate_reviews == 0
    assert term.min_reviews_allocated == term.max_reviews_allocated == 3


def test_pairs_meet_again_in_at_most_one_of_a_hundred_reviews_of_a_term() -> None:
    term = simulate(300).term
    assert term.repeated_pairs <= 0.01 * 3 * term.reports
    assert term.repeated_pairs_circular == 7 * 300 * 3


def test_where_nobody_stays_away_nobody_is_asked_twice() -> None:
    term = simulate(40, labs=3, no_show=0).term
    assert (term.reports_with_three_done, term.reviews_by_ta) == (120, 0)


def test_where_everybody_stays_away_no_report_has_three_and_each_has_its_reason() -> None:
    played = simulate(40, labs=2, no_show=1)
    assert (played.term.reports_with_three_done, played.term.reviews_by_ta) == (0, 0)
    assert sum(played.reasons.values()) == 80


@pytest.mark.parametrize("students", range(5))
def test_a_class_of_up_to_four_can_be_played(students: int) -> None:
    played = simulate(students, labs=2)
    assert played.term.reports_with_three_done + sum(played.reasons.values()) == 2 * students


@pytest.mark.parametrize(("students", "each"), [(1, 0), (2, 1), (3, 2), (4, 3), (5, 3), (8, 3)])
def test_in_a_small_class_everybody_reviews_as_many_others_as_there_are(
    students: int, each: int
) -> None:
    term = simulate(students, labs=2, no_show=0).term
    assert (term.min_reviews_allocated, term.max_reviews_allocated) == (each, each)
    assert term.self_reviews == term.groupmate_reviews == 0


def test_the_same_seed_plays_the_same_term() -> None:
    assert without_seconds(simulate(50, seed=7).term) == without_seconds(simulate(50, seed=7).term)
    assert without_seconds(simulate(50, seed=7).term) != without_seconds(simulate(50, seed=8).term)
