"""What changed in a notebook, and whose it is to see."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.auth.roles import Actor
from jupyterlab_dlcourse.errors import NotFound
from jupyterlab_dlcourse.services.answers.judging_desk import Against
from jupyterlab_dlcourse.services.handing_in.attempts import Attempts
from jupyterlab_dlcourse.services.handing_in.changes import Changes
from jupyterlab_dlcourse.services.handing_in.hand_ins import HandIns
from jupyterlab_dlcourse.services.handing_in.live import Live
from jupyterlab_dlcourse.services.workplace import Workplace
from tests.conftest import HANDOUT_3, make_notebook
from tests.services.conftest import Join

MINE = "An answer of my own, with enough words in it to be one."
LAST = len(HANDOUT_3)


@pytest.fixture
def changes(place: Workplace) -> Changes:
    return Changes(place)


@pytest.fixture
def ada(join: Join) -> Actor:
    return join("s000001")


def hand_in(place: Workplace, actor: Actor, text: str) -> str:
    data = make_notebook(*HANDOUT_3, text)
    return HandIns(place, Attempts(place, Live(), 1)).submit(actor, 3, "a.ipynb", data).id


def test_against_the_hand_out_ones_own_cells_are_new(
    place: Workplace, changes: Changes, ada: Actor, ta: Actor
) -> None:
    attempt = hand_in(place, ada, MINE)
    found = changes.of(ta, attempt, Against.HANDOUT)
    assert (found.changed, found.removed) == ((LAST,), ())
    assert found.base_name == "Hand-out 2023-08-01-abcdef01"
    assert changes.of(ada, attempt, Against.HANDOUT) == found


def test_against_the_attempt_before_only_what_is_new_since(
    place: Workplace, changes: Changes, ada: Actor
) -> None:
    first = hand_in(place, ada, MINE)
    second = hand_in(place, ada, f"{MINE} And more.")
    found = changes.of(ada, second, Against.PREVIOUS)
    assert (found.changed, found.base_name) == ((LAST,), "Attempt 1")
    with pytest.raises(NotFound, match="first attempt"):
        changes.of(ada, first, Against.PREVIOUS)


def test_others_attempts_do_not_exist_for_a_student(
    place: Workplace, changes: Changes, ada: Actor, join: Join
) -> None:
    attempt = hand_in(place, ada, MINE)
    with pytest.raises(NotFound, match="no such attempt"):
        changes.of(join("s000002"), attempt, Against.HANDOUT)
