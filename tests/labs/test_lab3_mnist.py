from __future__ import annotations

import sys
from functools import cache
from types import ModuleType
from typing import Any

import msgspec
import pytest

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.lab import Evidence, Mode
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.checks.outcome import Outcome, Verdict
from jupyterlab_dlcourse.labs.lab3_mnist import LAB
from tests.fixtures import lab3
from tests.fixtures.notebooks import Draft
from tests.labs.asking import aligned, ask, run

CHECKS = {check.id.removeprefix("lab3."): check for check in LAB.checks}
TRAINING = ("num_epochs", "imshow")
OF_THE_NETWORK = [name for name in CHECKS if name != "validation_accuracy"]


class Digits:
    """Stands in for the data set: the checks of the network want no pictures of digits."""

    def __init__(self, _root: str, *, train: bool = True, **_more: object) -> None:
        import torch

        count = 1500 if train else 500
        maker = torch.Generator().manual_seed(int(train))
        self.targets = torch.randint(0, 10, (count,), generator=maker)
        self.data = torch.randint(0, 255, (count, 28, 28), generator=maker).byte()


@pytest.fixture(autouse=True)
def _no_download(monkeypatch: pytest.MonkeyPatch) -> None:
    vision, datasets = ModuleType("torchvision"), ModuleType("torchvision.datasets")
    datasets.MNIST = Digits  # type: ignore[attr-defined]
    vision.datasets = datasets  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "torchvision", vision)
    monkeypatch.setitem(sys.modules, "torchvision.datasets", datasets)


@pytest.mark.parametrize("style", lab3.RIGHT)
def test_every_assignment_of_a_right_hand_in_is_answered(style: str) -> None:
    told = {one.exercise.id: one for one in tell(LAB, aligned(lab3.RIGHT[style]()))}
    assert [one for one, told in told.items() if told.exercise.required and not told.answered] == []
    assert told["book"].answered


def test_nothing_of_the_handout_is_answered() -> None:
    assert not any(one.answered for one in tell(LAB, aligned(Draft(3))))


def test_an_unfinished_hand_in_is_answered_as_far_as_it_goes() -> None:
    told = tell(LAB, aligned(lab3.unfinished()))
    assert [one.exercise.id for one in told if one.answered] == ["a"]


@cache
def ran(style: str) -> tuple[Alignment, dict[str, Any]]:
    alignment = aligned(lab3.RIGHT[style]())
    return alignment, run(alignment, without=TRAINING)


@pytest.mark.parametrize("name", OF_THE_NETWORK)
@pytest.mark.parametrize("style", lab3.RIGHT)
def test_what_is_right_passes(style: str, name: str) -> None:
    alignment, namespace = ran(style)
    verdict = ask(CHECKS[name], alignment, namespace)
    assert verdict.outcome is Outcome.PASS, verdict


SLIPS = {
    "Xavier instead of He": {"he_initialisation"},
    "no extra layer": {"extra_layer"},
    "layer made but not used": {"extra_layer"},
    "ELU still": {"relu"},
    "sigmoid": {"relu"},
    "neither momentum nor Adam": {"momentum", "adam"},
    "optimizer of an older network": {"optimizer_binding"},
}


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_fails_its_own_check_and_no_other(slip: str) -> None:
    alignment = aligned(lab3.wrong(slip))
    namespace = run(alignment, without=TRAINING)
    verdicts = {name: ask(CHECKS[name], alignment, namespace) for name in OF_THE_NETWORK}
    failing = {name for name, verdict in verdicts.items() if verdict.outcome is Outcome.FAIL}
    assert failing == SLIPS[slip], verdicts


def test_nothing_asked_for_passes_in_the_handout() -> None:
    alignment = aligned(Draft(3))
    namespace = run(alignment, without=TRAINING)
    outcomes = {name: ask(CHECKS[name], alignment, namespace).outcome for name in OF_THE_NETWORK}
    passing = [name for name, outcome in outcomes.items() if outcome is Outcome.PASS]
    assert passing == ["optimizer_binding", "output"]


def validated(values: list[float], printed: str = "") -> Outcome:
    executed = Notebook(
        "", (Cell(0, CellKind.CODE, "", [{"output_type": "stream", "text": printed}]),), "", 0
    )
    evidence = Evidence(aligned(Draft(3)), Mode.FULL, executed, {}, {"valid_acc": values})
    return CHECKS["validation_accuracy"].judge(evidence).outcome


def test_the_best_epoch_counts_and_not_the_last() -> None:
    assert validated([0.2, 0.85, 0.1]) is Outcome.PASS


def test_an_earlier_experiment_that_printed_its_accuracy_counts() -> None:
    assert validated([0.1], "Epoch 11 : Train acc 0.9, Valid acc 0.870000") is Outcome.PASS


def test_guessing_fails() -> None:
    assert validated([0.1, 0.12]) is Outcome.FAIL


def test_what_lies_between_is_unknown() -> None:
    assert validated([0.1, 0.5]) is Outcome.UNKNOWN
    assert validated([28.0, 31.5]) is Outcome.UNKNOWN


def after_smoke(saved: str, run: str = "", values: tuple[float, ...] = ()) -> Verdict:
    """Judge the accuracy after a run cut short, of a notebook with an output saved in it."""

    def with_text(text: str) -> Notebook:
        outputs = [{"output_type": "stream", "name": "stdout", "text": text}] if text else []
        return Notebook("", (Cell(0, CellKind.CODE, "", outputs),), "", 0)

    alignment = msgspec.structs.replace(aligned(Draft(3)), notebook=with_text(saved))
    evidence = Evidence(alignment, Mode.SMOKE, with_text(run), {}, {"valid_acc": list(values)})
    judge = CHECKS["validation_accuracy"].saved
    assert judge is not None
    return judge(evidence)


def test_after_a_run_cut_short_the_best_saved_accuracy_counts() -> None:
    saved = "Epoch 1 : Valid acc 0.10\nEpoch 90 : Valid acc 0.880000\nEpoch 100 : Valid acc 0.1"
    assert after_smoke(saved, "Valid acc 0.3").outcome is Outcome.PASS
    assert after_smoke("val_acc: 87.2 %", "Valid acc 0.3").evidence["best"] == pytest.approx(0.872)


def test_a_run_cut_short_that_got_there_needs_no_saved_output() -> None:
    verdict = after_smoke("", values=(0.1, 0.82))
    assert verdict.outcome is Outcome.PASS
    assert verdict.evidence["source"] == "the run cut short"


def test_a_run_cut_short_that_learnt_nothing_yet_proves_nothing() -> None:
    assert after_smoke("", values=(0.1,)).outcome is Outcome.UNKNOWN


def test_saved_accuracies_that_never_left_guessing_fail() -> None:
    assert after_smoke("Valid acc 0.094\nValid acc 0.100", values=(0.1,)).outcome is Outcome.FAIL


def test_an_optimizer_out_of_reach_is_bound_when_training_got_somewhere() -> None:
    answer = {"optimizer": {"error": "IndexError: list index out of range"}, "valid_acc": [0.86]}
    evidence = Evidence(aligned(Draft(3)), Mode.FULL, None, {}, answer)
    judge = CHECKS["optimizer_binding"].judge
    assert judge(evidence).outcome is Outcome.PASS
    none = {**answer, "valid_acc": [0.2]}
    assert judge(msgspec.structs.replace(evidence, answer=none)).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize("check", LAB.checks, ids=lambda check: check.id)
def test_an_empty_namespace_never_passes(check: Any) -> None:
    assert ask(check, aligned(Draft(3)), {}).outcome is not Outcome.PASS
