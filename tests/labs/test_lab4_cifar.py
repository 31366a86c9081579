from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.lab import Evidence, Mode
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.labs.lab4_cifar import LAB
from tests.fixtures import lab4
from tests.fixtures.notebooks import Draft
from tests.labs.asking import aligned, ask, run

CHECKS = {check.id.removeprefix("lab4."): check for check in LAB.checks}
ASKED = [name for name in CHECKS if name != "test_accuracy"]
LEFT_OUT = ("show_image(make_grid", "torch.cuda.device_count", "imshow(shares", "plt.bar(")
KERNEL = Path(importlib.import_module("jupyterlab_dlcourse").__path__[0]) / "kernel"


def pictures() -> type:
    """Give what stands in for the data set: the checks want no real pictures."""
    import numpy as np
    import torch

    class Pictures(torch.utils.data.Dataset[Any]):
        classes = tuple("abcdefghij")

        def __init__(self, _root: str, *, train: bool = True, **_more: object) -> None:
            maker = np.random.default_rng(int(train))
            count = 192 if train else 64
            self.data = maker.integers(0, 255, (count, 32, 32, 3), dtype=np.uint8)
            self.targets = maker.integers(0, 10, count).tolist()

        def __len__(self) -> int:
            return len(self.data)

        def __getitem__(self, place: int) -> tuple[Any, int]:
            return torch.tensor(self.data[place]).permute(2, 0, 1) / 255, self.targets[place]

    return Pictures


@pytest.fixture(scope="module", autouse=True)
def _stage() -> Iterator[None]:
    """Have a made-up torchvision, and training watched as in the kernel."""
    with pytest.MonkeyPatch.context() as patch:
        names = ("", ".datasets", ".transforms", ".utils")
        modules = {name: ModuleType(f"torchvision{name}") for name in names}
        modules[".datasets"].CIFAR10 = pictures()  # type: ignore[attr-defined]
        for name in ("Compose", "ToTensor", "Normalize"):
            setattr(modules[".transforms"], name, lambda *_given: None)
        modules[".utils"].make_grid = lambda given: given  # type: ignore[attr-defined]
        for name, module in modules.items():
            patch.setitem(sys.modules, module.__name__, module)
            if name:
                setattr(modules[""], name[1:], module)
        kernel = ModuleType("dlcourse_kernel")
        kernel.__path__ = [str(KERNEL)]
        patch.setitem(sys.modules, "dlcourse_kernel", kernel)
        import torch.optim.optimizer as optimizers

        patch.setattr(optimizers.Optimizer, "zero_grad", optimizers.Optimizer.zero_grad)
        importlib.import_module("dlcourse_kernel.training").install()
        yield
        optimizers._global_optimizer_pre_hooks.clear()
        optimizers._global_optimizer_post_hooks.clear()
        for name in [name for name in sys.modules if name.startswith("dlcourse_kernel.")]:
            del sys.modules[name]


def executed(draft: Draft) -> tuple[Alignment, dict[str, Any]]:
    sys.modules["dlcourse_kernel.training"].trainings.clear()
    alignment = aligned(draft)
    return alignment, run(alignment, without=LEFT_OUT)


@pytest.mark.parametrize("style", lab4.RIGHT)
def test_what_is_right_is_answered_and_passes(style: str) -> None:
    alignment, namespace = executed(lab4.RIGHT[style]())
    assert all(one.answered for one in tell(LAB, alignment))
    verdicts = {name: ask(CHECKS[name], alignment, namespace) for name in ASKED}
    assert {name: v for name, v in verdicts.items() if v.outcome is not Outcome.PASS} == {}


@pytest.mark.parametrize("slip", lab4.WRONG)
def test_a_slip_fails_its_own_check(slip: str) -> None:
    name = lab4.WRONG[slip]
    verdict = ask(CHECKS[name], *executed(lab4.wrong(slip)))
    assert verdict.outcome is Outcome.FAIL, verdict


def test_asking_leaves_the_network_and_the_namespace_as_they_were() -> None:
    alignment, namespace = executed(lab4.complete())
    before = {name: value.clone() for name, value in namespace["model"].state_dict().items()}
    names, said = set(namespace), namespace["test_accuracy"]
    for name in ("learning", "evaluation"):
        ask(CHECKS[name], alignment, namespace)
    after = namespace["model"].state_dict()
    assert all(bool((after[name] == value).all()) for name, value in before.items())
    assert set(namespace) >= names
    assert namespace["test_accuracy"] == said


@cache
def unfinished() -> tuple[Alignment, dict[str, Any]]:
    return executed(lab4.unfinished())


def test_an_unfinished_hand_in_is_answered_as_far_as_it_goes() -> None:
    told = tell(LAB, unfinished()[0])
    assert [one.exercise.id for one in told if one.answered] == ["1"]


@pytest.mark.parametrize("name", ["loss", "optimizer_binding", "training", "gradients"])
def test_what_is_not_done_yet_fails(name: str) -> None:
    sys.modules["dlcourse_kernel.training"].trainings.clear()
    assert ask(CHECKS[name], *unfinished()).outcome is not Outcome.PASS


def test_nothing_of_the_handout_is_answered() -> None:
    assert not any(one.answered for one in tell(LAB, aligned(Draft(4))))


@pytest.mark.parametrize("check", LAB.checks, ids=lambda check: check.id)
def test_an_empty_namespace_never_passes(check: Any) -> None:
    assert ask(check, aligned(Draft(4)), {}).outcome is not Outcome.PASS


def saved(text: str) -> Outcome:
    judge = CHECKS["test_accuracy"].saved
    assert judge is not None
    return judge(Evidence(aligned(lab4.complete(saved=text)), Mode.SMOKE)).outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Test accuracy: 0.683", Outcome.PASS),
        ("Test accuracy: 75.0", Outcome.PASS),
        ("Step 500     training accuracy: 0.9\n             test accuracy: 0.6571", Outcome.PASS),
        ("Accuracy of the network on the 10000 test images: 67.44 %", Outcome.PASS),
        ("Test accuracy: 0.543", Outcome.UNKNOWN),
        ("Test accuracy: 0.101", Outcome.FAIL),
        ("training accuracy: 0.95", Outcome.UNKNOWN),
        ("", Outcome.UNKNOWN),
    ],
)
def test_saved_accuracies_are_read_as_people_print_them(text: str, outcome: Outcome) -> None:
    assert saved(text) is outcome


def ran(trained_on: int, value: float, text: str) -> Outcome:
    alignment = aligned(lab4.complete(saved=text))
    answer: dict[str, Any] = {"accuracy": {"values": [value], "trained_on": trained_on}}
    evidence = Evidence(alignment, Mode.FULL, None, {}, answer)
    return CHECKS["test_accuracy"].judge(evidence).outcome


def test_a_run_with_too_few_pictures_is_not_held_against_her() -> None:
    assert ran(10000, 0.45, "Test accuracy: 0.7") is Outcome.PASS
    assert ran(10000, 0.45, "") is Outcome.UNKNOWN
    assert ran(50000, 0.11, "Test accuracy: 0.7") is Outcome.FAIL
