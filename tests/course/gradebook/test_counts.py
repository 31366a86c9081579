from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jupyterlab_dlcourse.course.facts import Judgement, LabFacts, Word
from jupyterlab_dlcourse.course.gradebook.counts import class_counts
from jupyterlab_dlcourse.course.lab_state import LabState
from jupyterlab_dlcourse.course.standing import standing
from tests.course.worlds import DATES, DAY, END, FACTS, PLAN

ONE = [LabFacts(1, (DATES[1].due,), judgement=Judgement(Word.PASS, DATES[1].judged_by))]


def test_a_class_is_counted_lab_by_lab_and_by_labs_passed() -> None:
    now = DATES[1].judged_by + DAY
    found = class_counts([standing(PLAN, ONE, now), standing(PLAN, [], now)])
    assert found.labs[0].states == {LabState.PASSED: 1, LabState.MISSED: 1}
    assert found.by_passed == (1, 1, 0, 0, 0, 0, 0, 0, 0)
    assert (found.students, found.open, found.lost) == (2, 0, 1)


def test_who_can_reach_the_project_still_is_not_lost() -> None:
    assert class_counts([standing(PLAN, ONE, DATES[3].due)]).lost == 0
    assert class_counts([standing(PLAN, ONE, END)]).lost == 1


def test_an_empty_class_is_counted_too() -> None:
    found = class_counts([])
    assert (found.students, found.labs, found.by_passed) == (0, (), (0,))


@given(st.lists(FACTS, min_size=1, max_size=4))
def test_everyone_is_counted_once_in_each_lab(people: list[list[LabFacts]]) -> None:
    found = class_counts(standing(PLAN, facts, DATES[5].due) for facts in people)
    assert {sum(lab.states.values()) for lab in found.labs} == {len(people)}
    assert sum(found.by_passed) == len(people)
