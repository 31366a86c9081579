"""The checks of the recurrent kinds, asked of functions like those the hand-outs want."""

from __future__ import annotations

from typing import Any

import pytest

from jupyterlab_dlcourse.checks.aligner import align
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.handout import Handout
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind, Notebook
from jupyterlab_dlcourse.checks.outcome import Outcome, Verdict
from jupyterlab_dlcourse.labs.lab5_transformers import LAB
from scripts.slips.lab5 import SLIPS
from scripts.slips.slip import Slip
from tests.fixtures import lab5_recurrent
from tests.fixtures.notebooks import Draft
from tests.labs.asking import aligned, ask

HANDOUT = aligned(Draft(5))
CHECKS = {
    check.id.removeprefix("lab5."): check
    for check in LAB.checks
    if not check.asked(HANDOUT.handout)
}
OF_OURS = [slip for slip in SLIPS if slip.check.removeprefix("lab5.") in CHECKS]
ALL = lab5_recurrent.WORDS + lab5_recurrent.NANOGRAD + lab5_recurrent.NUMPY


def judged(name: str, source: str, seed: int = 1) -> Verdict:
    namespace: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(source, "<answers>", "exec"), namespace)  # noqa: S102 - our own text
    return ask(CHECKS[name], HANDOUT, namespace, seed)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", CHECKS)
def test_what_is_right_passes(name: str, seed: int) -> None:
    verdict = judged(name, ALL, seed)
    assert verdict.outcome is Outcome.PASS, verdict


@pytest.mark.parametrize("slip", lab5_recurrent.SLIPS)
def test_a_slip_fails_its_own_check(slip: str) -> None:
    name, old, new = lab5_recurrent.SLIPS[slip]
    assert old in ALL
    verdict = judged(name, ALL.replace(old, new))
    assert verdict.outcome is Outcome.FAIL, verdict


@pytest.mark.parametrize("slip", OF_OURS, ids=[f"{slip.check} {slip.name}" for slip in OF_OURS])
def test_a_slip_for_real_notebooks_fails_its_check(slip: Slip) -> None:
    sources = slip.plant([lab5_recurrent.WORDS, lab5_recurrent.NANOGRAD, lab5_recurrent.NUMPY])
    assert sources is not None
    verdict = judged(slip.check.removeprefix("lab5."), "\n".join(sources))
    assert verdict.outcome is Outcome.FAIL, verdict


def test_every_check_has_a_slip() -> None:
    assert {name for name, _, _ in lab5_recurrent.SLIPS.values()} == set(CHECKS)


def test_the_derivative_that_an_older_handout_gives_is_not_charged() -> None:
    given = ALL.replace("1 - hidden_states[t] ** 2", "1 - np.tanh(hidden_states[t]) ** 2")
    assert judged("backward_pass", given).outcome is Outcome.PASS


def test_a_loss_averaged_or_with_targets_first_is_right() -> None:
    averaged = ALL + "\n_sum = cross_entropy_loss_sequence\n"
    mean = "def cross_entropy_loss_sequence(t, y):\n    return _sum(t, y) / Var(6.0)\n"
    turned = "def cross_entropy_loss_sequence(y, t):\n    return _sum(t, y)\n"
    assert judged("sequence_loss", averaged + mean).outcome is Outcome.PASS
    assert judged("sequence_loss", averaged + turned).outcome is Outcome.PASS


@pytest.mark.parametrize(
    ("given", "mine", "training", "answered"),
    [
        ("nn.LSTM(words, 50)", "nn.LSTM(words, 50)", "", False),
        ("nn.LSTM(words, 50)", "nn.LSTM(words, 50)", "loss = nn.CrossEntropyLoss()", True),
        ("...", "...", "loss = nn.CrossEntropyLoss()", False),
        ("...", "nn.LSTM(words, 50)", "", True),
    ],
    ids=["nothing done", "given and trained", "not written", "written"],
)
def test_a_layer_that_the_handout_has_written_is_answered_by_training_it(
    given: str, mine: str, training: str, *, answered: bool
) -> None:
    handout = Handout(lab=5, version="1", name="a", sha256="", cells=_exercise_k(given, ""))
    notebook = Notebook("a", _exercise_k(mine, training), "", 0)
    told = {one.exercise.id: one.answered for one in tell(LAB, align(notebook, handout))}
    assert told["k"] is answered


def _exercise_k(layer: str, training: str) -> tuple[Cell, ...]:
    """Give the exercise and the one after as the hand-outs have them: below their code."""
    return (
        Cell(0, CellKind.MARKDOWN, "## Exercise J:"),
        Cell(1, CellKind.CODE, f"class Net:\n    def __init__(self):\n        self.lstm = {layer}"),
        Cell(2, CellKind.MARKDOWN, "## Exercise K:\nDefine an LSTM."),
        Cell(3, CellKind.MARKDOWN, "### Training loop"),
        Cell(4, CellKind.CODE, f"net = Net()\n{training}"),
        Cell(5, CellKind.MARKDOWN, "## Exercise L:\nTrain it."),
    )
