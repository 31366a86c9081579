from __future__ import annotations

import sys
import weakref
from collections.abc import Iterator
from functools import cache
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.lab import Check, Evidence, Mode
from jupyterlab_dlcourse.checks.library import own_folder
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.grading.datasets import DATASETS
from jupyterlab_dlcourse.grading.stand_ins import make_stand_ins
from jupyterlab_dlcourse.labs.lab6_leaf import LAB
from scripts.plant_slips import plant
from scripts.slips.lab6 import SLIPS
from tests.fixtures import lab6
from tests.fixtures.notebooks import Draft
from tests.labs.asking import aligned, ask, run

CHECKS = {check.id.removeprefix("lab6."): check for check in LAB.checks}
# what a kernel of our own sees only: outputs of cells, steps of optimizers
IN_A_KERNEL = {"pictures", "training", "gradients"}
ASKED = [name for name in CHECKS if name not in IN_A_KERNEL]
DRAWS = ("plt.subplot(10, 10", "plt.subplot(3, 3")


@pytest.fixture(scope="module", autouse=True)
def _leaves(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Stand in a folder with stand-in leaves, which are loaded once a size."""
    folder = tmp_path_factory.mktemp("leaves")
    for name in DATASETS.keys() - {"leaf-classification"}:
        (folder / name).mkdir()  # what is there is left alone
    make_stand_ins(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.syspath_prepend(own_folder() / "6_Mini_Project")
        import data_utils  # type: ignore[import-not-found] # beside our own hand-out

        load = data_utils.load_data
        loaded: dict[Any, Any] = {}

        def load_once(train_path: str, test_path: str, image_paths: Any, image_shape: Any) -> Any:
            size = tuple(image_shape)
            if size not in loaded:
                loaded[size] = load(train_path, test_path, image_paths, size)
            return loaded[size]

        patch.setattr(data_utils, "load_data", load_once)
        yield
    sys.modules.pop("data_utils", None)


def quick(draft: Draft) -> Draft:
    return draft.replace("max_iter = 200", "max_iter = 12").replace(
        "eval_every = 50", "eval_every = 9"
    )


@cache
def ran(style: str) -> tuple[Alignment, dict[str, Any]]:
    alignment = aligned(quick(lab6.RIGHT[style]()))
    return alignment, run(alignment, without=DRAWS)


@pytest.mark.parametrize("style", lab6.RIGHT)
def test_every_exercise_of_a_right_hand_in_is_answered(style: str) -> None:
    told = tell(LAB, aligned(lab6.RIGHT[style]()))
    assert [one.exercise.id for one in told if not one.answered] == []


def test_nothing_of_the_handout_is_answered() -> None:
    assert not any(one.answered for one in tell(LAB, aligned(Draft(6))))


def test_an_unfinished_hand_in_is_answered_as_far_as_it_goes() -> None:
    told = tell(LAB, aligned(lab6.unfinished()))
    assert [one.exercise.id for one in told if one.answered] == ["1", "2"]


@pytest.mark.parametrize("name", ASKED)
@pytest.mark.parametrize("style", lab6.RIGHT)
def test_what_is_right_passes(style: str, name: str) -> None:
    verdict = ask(CHECKS[name], *ran(style))
    short = name == "validation_accuracy" and verdict.outcome is Outcome.UNKNOWN
    assert verdict.outcome is Outcome.PASS or short, verdict


OF_CODE = [slip for slip in SLIPS if slip.check.removeprefix("lab6.") in ASKED]


@pytest.mark.parametrize("slip", OF_CODE, ids=lambda slip: f"{slip.check} {slip.name}")
def test_a_slip_fails_its_own_check(slip: Any) -> None:
    draft = quick(lab6.complete())
    planted = plant(slip, draft.bytes(), draft.name)
    assert planted is not None
    wrong = Planted(planted, draft)
    alignment = aligned(wrong)
    verdict = ask(
        CHECKS[slip.check.removeprefix("lab6.")], alignment, run(alignment, without=DRAWS)
    )
    assert verdict.outcome is Outcome.FAIL, verdict


class Planted(Draft):
    """A hand-in as a file."""

    def __init__(self, data: bytes, draft: Draft) -> None:
        self.lab, self.name = draft.lab, draft.name
        self.data = data

    def bytes(self) -> bytes:
        return self.data


def test_nothing_asked_for_passes_in_the_handout() -> None:
    alignment = aligned(quick(Draft(6)))
    namespace = run(alignment, without=DRAWS)
    outcomes = {name: ask(CHECKS[name], alignment, namespace).outcome for name in ASKED}
    passing = {name for name, outcome in outcomes.items() if outcome is Outcome.PASS}
    given = {"image_shape", "batch_size", "alone", "logits", "split", "submission", "probabilities"}
    assert passing <= given, outcomes
    assert {"classes", "features", "inputs", "loss", "optimizer_binding"} <= {
        name for name, outcome in outcomes.items() if outcome is Outcome.FAIL
    }


def test_the_students_own_way_to_feed_the_network_is_followed() -> None:
    import torch

    class Own(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = torch.nn.LazyLinear(99)

        def forward(self, features: torch.Tensor, picture: torch.Tensor) -> torch.Tensor:
            return self.layer(torch.cat([features, picture.mean(dim=(1, 2))], dim=1))

    net = Own()
    net(torch.rand(2, 192), torch.rand(2, 8, 8, 1))
    alignment = aligned(Draft(6))
    for space in ({}, {"get_input": lambda batch: {"wrong": batch["images"]}}):
        namespace = {"net": net, "IMAGE_SHAPE": (8, 8, 1), **space}
        assert ask(CHECKS["output"], alignment, namespace).outcome is Outcome.PASS
        assert ask(CHECKS["inputs"], alignment, namespace).outcome is Outcome.PASS


def test_a_network_for_batches_of_one_size_is_asked_with_such() -> None:
    fixed = lab6.DENSE.replace("x_img.flatten(1)", "x_img.reshape(batch_size, -1)")
    for size in ("33", "3"):
        draft = quick(lab6.complete(fixed)).replace("batch_size = 32", f"batch_size = {size}")
        alignment = aligned(draft)
        namespace = run(alignment, without=(*DRAWS, "VALIDATION_SIZE"))
        for name in ("output", "inputs", "alone", "optimizer_binding", "learning"):
            assert ask(CHECKS[name], alignment, namespace).outcome is Outcome.PASS, name


def test_a_network_for_batches_of_one_size_still_needs_99_scores() -> None:
    fixed = lab6.DENSE.replace("x_img.flatten(1)", "x_img.reshape(batch_size, -1)")
    narrow = fixed.replace("4 * hidden, NUM_CLASSES", "4 * hidden, 98")
    alignment = aligned(quick(lab6.complete(narrow)))
    namespace = run(alignment, without=(*DRAWS, "VALIDATION_SIZE"))
    assert ask(CHECKS["output"], alignment, namespace).outcome is Outcome.FAIL


CHANNELS_FIRST = lab6.NETWORK.replace("x_img.permute(0, 3, 1, 2)", "x_img")


@pytest.mark.parametrize("steps", [0, 12])
def test_channels_first_are_tried_where_the_run_trained_so(
    steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    alignment = aligned(quick(lab6.complete(CHANNELS_FIRST)))
    namespace = run(alignment, without=(*DRAWS, "VALIDATION_SIZE", "_x_image"))
    held = [weakref.ref(one) for one in namespace["net"].parameters()]
    watch = ModuleType("dlcourse_kernel.training")
    training = SimpleNamespace(steps=steps, parameters=held)
    vars(watch).update(trainings=[training], latest=lambda: None, paused=False)
    monkeypatch.setitem(sys.modules, watch.__name__, watch)
    passes = ask(CHECKS["output"], alignment, namespace).outcome is Outcome.PASS
    assert passes is bool(steps)


def saved(text: str, mode: Mode = Mode.SMOKE) -> Outcome:
    draft = quick(lab6.complete())
    draft.cells[draft.place("VALIDATION_SIZE")]["outputs"] = [
        {"output_type": "stream", "name": "stdout", "text": text}
    ]
    check = CHECKS["validation_accuracy"]
    assert check.saved is not None
    return check.saved(Evidence(aligned(draft), mode)).outcome


def test_saved_accuracies_are_read_as_they_are_printed() -> None:
    assert saved("Valid, it: 1000 loss: 0.08 accs: 0.99") is Outcome.PASS
    assert saved("validation accuracy: 91.2%") is Outcome.PASS
    assert saved("Valid, it: 1000 loss: 4.59 accs: 0.01") is Outcome.FAIL
    assert saved("Valid, it: 1000 loss: 2.59 accs: 0.31") is Outcome.UNKNOWN
    assert saved("no numbers") is Outcome.UNKNOWN


def test_leaves_a_short_run_did_not_come_to_are_not_missing() -> None:
    facts = {"shape": [96, 100], "has_id": True, "ids": 96, "known": False, "within": True}
    check = CHECKS["submission"]
    outcomes = [
        check.judge(
            Evidence(aligned(Draft(6)), mode, None, {}, {"submission": {**facts, "cut": cut}})
        ).outcome
        for mode, cut in ((Mode.SMOKE, True), (Mode.SMOKE, False), (Mode.FULL, True))
    ]
    assert outcomes == [Outcome.PASS, Outcome.FAIL, Outcome.FAIL]


def test_the_size_of_loaded_pictures_is_read_from_saved_outputs() -> None:
    draft = lab6.complete()
    assert LAB.told is not None
    assert LAB.told(aligned(draft).notebook) == {}
    draft.cells[draft.place("batch_size = 32")]["outputs"] = [
        {"output_type": "stream", "name": "stdout", "text": "\\timages, (128, 32, 48, 1)\\n"}
    ]
    assert LAB.told(aligned(draft).notebook) == {"leaf_size": [32, 48]}


@pytest.mark.parametrize("check", LAB.checks, ids=lambda check: check.id)
def test_an_empty_namespace_never_passes(check: Check) -> None:
    if check.probe is not None:
        assert ask(check, aligned(Draft(6)), {}).outcome is not Outcome.PASS
