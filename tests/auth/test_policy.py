"""Who may do what: the whole table."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.policy import POLICY, Action, may, require
from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import Forbidden, NotFound


def actor(role: Role) -> Actor:
    return Actor("me", "Me", role)


OF_TEACHERS = {Action.GRANT_TIME, Action.RUN_COURSE}
OWN_WORDS = {Action.UNDO_WORD}  # a TA's own, a teacher anybody's
OF_STAFF = {Action.RUN_REVIEWS, Action.JUDGE, Action.SEE_CLASS, *OF_TEACHERS, *OWN_WORDS}
OF_EVERYONE = sorted(set(Action) - OF_STAFF)
ONLY_ONESELF = {Action.HAND_IN, Action.DO_REVIEW, Action.PUBLISH}


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("action", OF_EVERYONE)
def test_everyone_may_do_everything_with_their_own(role: Role, action: Action) -> None:
    assert may(actor(role), action, "me")


@pytest.mark.parametrize("action", OF_EVERYONE)
def test_to_students_others_attempts_and_reviews_do_not_exist(action: Action) -> None:
    with pytest.raises(NotFound, match=r"There is no such (attempt|review)"):
        require(actor(Role.STUDENT), action, "other")


@pytest.mark.parametrize("action", sorted(OF_STAFF))
def test_what_staff_do_is_forbidden_to_students(action: Action) -> None:
    with pytest.raises(Forbidden):
        require(actor(Role.STUDENT), action, "me")


@pytest.mark.parametrize("role", [Role.TA, Role.TEACHER])
def test_staff_work_with_everyones_things_and_hand_in_and_review_for_nobody(role: Role) -> None:
    for action in set(Action) - ONLY_ONESELF - OF_TEACHERS - OWN_WORDS:
        require(actor(role), action, "other")
    for action in ONLY_ONESELF:
        with pytest.raises(Forbidden):
            require(actor(role), action, "other")


@pytest.mark.parametrize("action", sorted(OF_TEACHERS))
def test_what_moves_the_whole_course_is_the_teachers(action: Action) -> None:
    require(actor(Role.TEACHER), action, "other")
    with pytest.raises(Forbidden):
        require(actor(Role.TA), action, "me")


@pytest.mark.parametrize("action", sorted(OWN_WORDS))
def test_a_tas_word_is_hers_and_a_teachers_to_take_back(action: Action) -> None:
    require(actor(Role.TA), action, "me")
    require(actor(Role.TEACHER), action, "other")
    with pytest.raises(Forbidden):
        require(actor(Role.TA), action, "other")


def test_the_table_is_complete() -> None:
    assert all(set(POLICY[action]) == set(Role) for action in Action)
