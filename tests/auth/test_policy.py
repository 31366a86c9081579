"""Who may do what: the whole table."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.policy import POLICY, Action, may, require
from jupyterlab_dlcourse.auth.roles import Actor, Role
from jupyterlab_dlcourse.errors import Forbidden, NotFound


def actor(role: Role) -> Actor:
    return Actor("me", "Me", role)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("action", list(Action))
def test_everyone_may_do_everything_with_their_own(role: Role, action: Action) -> None:
    assert may(actor(role), action, "me")


@pytest.mark.parametrize("action", list(Action))
def test_to_students_others_attempts_do_not_exist(action: Action) -> None:
    with pytest.raises(NotFound):
        require(actor(Role.STUDENT), action, "other")


@pytest.mark.parametrize("role", [Role.TA, Role.TEACHER])
def test_staff_work_with_everyones_attempts_and_hand_in_for_nobody(role: Role) -> None:
    for action in set(Action) - {Action.HAND_IN}:
        require(actor(role), action, "other")
    with pytest.raises(Forbidden):
        require(actor(role), Action.HAND_IN, "other")


def test_the_table_is_complete() -> None:
    assert all(set(POLICY[action]) == set(Role) for action in Action)
