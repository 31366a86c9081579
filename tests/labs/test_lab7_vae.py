from __future__ import annotations

import sys
from functools import cache
from types import ModuleType
from typing import Any

import pytest

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.labs.lab7_vae import LAB
from tests.fixtures import lab7
from tests.fixtures.notebooks import Draft
from tests.labs.asking import aligned, ask, run

CHECKS = {check.id.removeprefix("lab7."): check for check in LAB.checks}


class Digits:
    """Stands in for the data set: two kinds of patterns, easy to learn."""

    def __init__(self, _root: str, *, train: bool = True, **_more: object) -> None:
        import torch

        maker = torch.Generator().manual_seed(7)
        patterns = (torch.rand(10, 28, 28, generator=maker) > 0.7).byte() * 255
        count = 1500 if train else 200
        self.targets = torch.randint(0, 2, (count,), generator=maker) * 4 + 3
        self.data = patterns[self.targets]


@pytest.fixture(autouse=True)
def _stand_ins(monkeypatch: pytest.MonkeyPatch) -> None:
    vision, datasets = ModuleType("torchvision"), ModuleType("torchvision.datasets")
    datasets.MNIST = Digits  # type: ignore[attr-defined]
    vision.datasets = datasets  # type: ignore[attr-defined]
    plotting = ModuleType("plotting")
    plotting.make_vae_plots = lambda *_arguments: None  # type: ignore[attr-defined]
    for module in (vision, datasets, plotting):
        monkeypatch.setitem(sys.modules, module.__name__, module)


@pytest.mark.parametrize("style", lab7.RIGHT)
def test_every_required_exercise_of_a_right_hand_in_is_answered(style: str) -> None:
    told = tell(LAB, aligned(lab7.RIGHT[style]()))
    assert [one.exercise.id for one in told if one.answered] == ["1", "2", "3", "4"]


def test_nothing_of_the_handout_is_answered() -> None:
    assert not any(one.answered for one in tell(LAB, aligned(Draft(7))))


@cache
def ran(style: str) -> tuple[Alignment, dict[str, Any]]:
    alignment = aligned(lab7.RIGHT[style]())
    return alignment, run(alignment)


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("style", lab7.RIGHT)
def test_what_is_right_passes(style: str, name: str) -> None:
    alignment, namespace = ran(style)
    verdict = ask(CHECKS[name], alignment, namespace)
    assert verdict.outcome is Outcome.PASS, verdict


@pytest.mark.parametrize("slip", lab7.WRONG)
def test_a_slip_fails_its_own_check(slip: str) -> None:
    alignment = aligned(lab7.wrong(slip))
    verdict = ask(CHECKS[lab7.WRONG[slip][0]], alignment, run(alignment))
    assert verdict.outcome is Outcome.FAIL, verdict


def test_nothing_asked_for_passes_in_the_handout() -> None:
    alignment = aligned(Draft(7))
    namespace = run(alignment)
    asked = [name for name, check in CHECKS.items() if check.exercise]
    outcomes = {name: ask(CHECKS[name], alignment, namespace).outcome for name in asked}
    assert set(outcomes.values()) == {Outcome.FAIL}, outcomes


@pytest.mark.parametrize("check", LAB.checks, ids=lambda check: check.id)
def test_an_empty_namespace_never_passes(check: Any) -> None:
    assert ask(check, aligned(Draft(7)), {}).outcome is not Outcome.PASS
