from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.labs.lab5_transformers import LAB
from tests.fixtures import lab5
from tests.fixtures.notebooks import Draft
from tests.labs.asking import aligned, ask, run

HANDOUT = aligned(Draft(5)).handout
CHECKS = {check.id.removeprefix("lab5."): check for check in LAB.checks if check.asked(HANDOUT)}
PRETRAINED = ("distilgpt2", "facebook/dpr", "generate(")


@pytest.mark.parametrize("style", lab5.RIGHT)
def test_every_required_exercise_of_a_right_hand_in_is_answered(style: str) -> None:
    told = tell(LAB, aligned(lab5.RIGHT[style]()))
    unanswered = [one.exercise.id for one in told if not one.answered and one.exercise.required]
    assert unanswered == []


def test_nothing_of_the_handout_is_answered() -> None:
    assert not any(one.answered for one in tell(LAB, aligned(Draft(5))))


def test_the_recurrent_kinds_are_not_asked_for_here() -> None:
    assert set(CHECKS) == {
        "loss", "causality", "optimizer_binding", "attention",
        "left_to_right", "bidirectional", "right_to_left",
    }  # fmt: skip


@cache
def ran(style: str) -> tuple[Alignment, dict[str, Any]]:
    alignment = aligned(lab5.RIGHT[style]())
    return alignment, run(alignment, without=PRETRAINED)


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("style", lab5.RIGHT)
def test_what_is_right_passes(style: str, name: str) -> None:
    alignment, namespace = ran(style)
    verdict = ask(CHECKS[name], alignment, namespace)
    assert verdict.outcome is Outcome.PASS, verdict


@pytest.mark.parametrize("slip", lab5.WRONG)
def test_a_slip_fails_its_own_check(slip: str) -> None:
    alignment = aligned(lab5.wrong(slip))
    verdict = ask(CHECKS[lab5.WRONG[slip][0]], alignment, run(alignment, without=PRETRAINED))
    assert verdict.outcome is Outcome.FAIL, verdict


def test_nothing_asked_for_passes_in_the_handout() -> None:
    alignment = aligned(Draft(5))
    namespace = run(alignment, without=PRETRAINED)
    asked = [name for name, check in CHECKS.items() if check.exercise]
    outcomes = {name: ask(CHECKS[name], alignment, namespace).outcome for name in asked}
    assert set(outcomes.values()) == {Outcome.FAIL}, outcomes


@pytest.mark.parametrize("check", LAB.checks, ids=lambda check: check.id)
def test_an_empty_namespace_never_passes(check: Any) -> None:
    assert ask(check, aligned(Draft(5)), {}).outcome is not Outcome.PASS
