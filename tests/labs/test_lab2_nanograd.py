from __future__ import annotations

from functools import cache
from typing import Any

import msgspec
import pytest

from jupyterlab_dlcourse.checks.alignment import Alignment
from jupyterlab_dlcourse.checks.exercises import tell
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind
from jupyterlab_dlcourse.checks.outcome import Outcome
from jupyterlab_dlcourse.labs.lab2_nanograd import LAB
from tests.fixtures import lab2
from tests.fixtures.notebooks import Draft
from tests.labs.asking import aligned, ask, run

CHECKS = {check.exercise: check for check in LAB.checks}
TRAINING = ("EPOCHS", "def train(", "squared_loss(y_train")


@pytest.mark.parametrize("style", lab2.RIGHT)
def test_every_required_exercise_of_a_right_hand_in_is_answered(style: str) -> None:
    told = tell(LAB, aligned(lab2.RIGHT[style]()))
    assert [one.exercise.id for one in told if one.exercise.required and not one.answered] == []


def test_nothing_of_the_handout_is_answered() -> None:
    assert not any(one.answered for one in tell(LAB, aligned(Draft(2))))


def test_an_unfinished_hand_in_is_answered_as_far_as_it_goes() -> None:
    told = tell(LAB, aligned(lab2.unfinished()))
    assert [one.exercise.id for one in told if one.answered] == list("abcde")


@cache
def ran(style: str) -> tuple[Alignment, dict[str, Any]]:
    alignment = aligned(lab2.RIGHT[style]())
    return alignment, run(alignment, without=TRAINING)


@pytest.mark.parametrize("exercise", CHECKS)
@pytest.mark.parametrize("style", lab2.RIGHT)
def test_what_is_right_passes(style: str, exercise: str) -> None:
    alignment, namespace = ran(style)
    verdicts = [ask(CHECKS[exercise], alignment, namespace, seed) for seed in (1, 2, 3)]
    assert [verdict.outcome for verdict in verdicts] == [Outcome.PASS] * 3, verdicts


@pytest.mark.parametrize("slip", lab2.WRONG)
def test_a_slip_fails_its_own_check_and_no_other(slip: str) -> None:
    alignment = aligned(lab2.wrong(slip))
    namespace = run(alignment, without=TRAINING)
    outcomes = {one: ask(check, alignment, namespace).outcome for one, check in CHECKS.items()}
    assert [one for one, outcome in outcomes.items() if outcome is Outcome.FAIL] == [
        lab2.WRONG[slip]
    ]


def test_nothing_of_the_handout_passes() -> None:
    alignment = aligned(Draft(2))
    namespace = run(alignment, without=TRAINING)
    assert [
        check.id for check in LAB.checks if ask(check, alignment, namespace).outcome is Outcome.PASS
    ] == []


@pytest.mark.parametrize("check", LAB.checks, ids=lambda check: check.id)
def test_an_empty_namespace_is_unknown_or_fails_with_a_sentence(check: Any) -> None:
    verdict = ask(check, aligned(Draft(2)), {})
    assert verdict.outcome is not Outcome.PASS
    assert verdict.message


def test_the_number_put_in_as_the_mean_by_the_handouts_own_line_passes_with_a_remark() -> None:
    alignment, namespace = ran(next(iter(lab2.RIGHT)))
    spaced = dict(namespace)
    exec(  # noqa: S102 - our own text
        "def DenseLayer_He_relu(n_in, n_out):\n"
        "    std = (2 / n_in) ** 0.5\n"
        "    return DenseLayer(n_in, n_out, lambda x: x.relu(), NormalInitializer(std, 0.1))",
        spaced,
    )
    verdict = ask(CHECKS["i"], alignment, spaced)
    assert verdict.outcome is Outcome.PASS
    assert "mean" in verdict.message


@pytest.mark.parametrize(
    ("difference", "outcome"),
    [
        ("((2 + da) ** 2 - 2**2) / da", Outcome.PASS),
        ("((2 + da) ** 2 - 2**2)", Outcome.FAIL),
        ("((2 + da) ** 2 - 0.0) / da", Outcome.FAIL),
        ("(2**2 - 2**2) / da", Outcome.FAIL),
    ],
)
def test_a_function_written_inside_is_judged_by_how_its_difference_settles(
    difference: str, outcome: Outcome
) -> None:
    alignment, namespace = ran(next(iter(lab2.RIGHT)))
    inline = dict(namespace)
    exec(f"def finite_difference(da=1e-8):\n    return {difference}", inline)  # noqa: S102 - ours
    assert ask(CHECKS["e"], alignment, inline).outcome is outcome


def with_code(code: str, cells: str = "") -> tuple[Alignment, dict[str, Any]]:
    """Give the right hand-in with definitions put over its own, and a cell added to it."""
    alignment, namespace = ran(next(iter(lab2.RIGHT)))
    changed = dict(namespace)
    exec(code, changed)  # noqa: S102 - our own text
    if cells:
        added = Cell(len(alignment.notebook.cells), CellKind.CODE, cells)
        notebook = msgspec.structs.replace(
            alignment.notebook, cells=(*alignment.notebook.cells, added)
        )
        alignment = msgspec.structs.replace(alignment, notebook=notebook)
    return alignment, changed


LOSSES = {
    "no exponential": (
        "    total = Var(0.0)\n    for h in hs[0]:\n        total = total + h\n"
        "    return -(ts[0][0] * (hs[0][0] / total).log())"
    ),
    "a name of nothing": "    return undefined_name",
    "math's exp of a Var": "    return Var(0.0) + math.log(sum(math.exp(h) for h in hs[0]))",
}


@pytest.mark.parametrize("body", LOSSES.values(), ids=LOSSES.keys())
def test_a_loss_that_cannot_be_computed_fails_and_says_why(body: str) -> None:
    _, namespace = with_code(f"import math\ndef cross_entropy_loss(ts, hs):\n{body}")
    # the right hand-in calls its loss itself: a notebook that does not
    verdict = ask(CHECKS["k"], aligned(Draft(2)), namespace)
    assert verdict.outcome is Outcome.FAIL, verdict
    assert "Error" in verdict.message or "gives" in verdict.message


def test_a_loss_that_works_in_the_notebook_but_not_for_us_is_unknown() -> None:
    code = "def cross_entropy_loss(ts, hs):\n    return network_of_mine(ts, hs)"
    alignment, namespace = with_code(code, "cross_entropy_loss(1, 2)")
    assert ask(CHECKS["k"], alignment, namespace).outcome is Outcome.UNKNOWN


def test_a_loss_with_another_argument_is_unknown() -> None:
    alignment, namespace = with_code("def cross_entropy_loss(network, ts, hs):\n    return 1")
    assert ask(CHECKS["k"], alignment, namespace).outcome is Outcome.UNKNOWN


def test_a_layer_that_does_more_is_asked_with_that_switched_off() -> None:
    alignment, namespace = with_code(
        "class More(DenseLayer):\n"
        "    def __init__(self, n_in, n_out, act_fn, initializer=None, norm=True):\n"
        "        super().__init__(n_in, n_out, act_fn, initializer)\n"
        "        self.norm = norm\n"
        "    def forward(self, x):\n"
        "        return [Var(0.0)] if self.norm else super().forward(x)\n"
        "DenseLayer = More"
    )
    assert ask(CHECKS["g"], alignment, namespace).outcome is Outcome.PASS


HE = "def DenseLayer_He_relu({}):\n    std = {}\n"
HE += "    return DenseLayer(n_in, n_out, lambda x: x.relu(), NormalInitializer(0.0, std))"
TANH = "def DenseLayer_Glorot_tanh(n_in, n_out):\n    std = 5 / 3 * (2 / (n_in + n_out)) ** 0.5\n"
TANH += "    return DenseLayer(n_in, n_out, lambda x: x.tanh(), NormalInitializer(0.0, std))"


@pytest.mark.parametrize(
    ("code", "outcome"),
    [
        (HE.format("n_in, n_out, alpha", "(alpha / n_in) ** 0.5"), Outcome.PASS),
        (HE.format("n_in, n_out, what", "(what / n_in) ** 0.5"), Outcome.UNKNOWN),
        (HE.format("n_in, n_out", "(no_alpha / n_in) ** 0.5"), Outcome.FAIL),
        (TANH, Outcome.PASS),
    ],
    ids=["alpha to be given", "who knows what to be given", "alpha missing", "PyTorch's gain"],
)
def test_initialisers_are_called_as_they_want_it(code: str, outcome: Outcome) -> None:
    alignment, namespace = with_code(code)
    assert ask(CHECKS["i"], alignment, namespace).outcome is outcome


def test_an_initialiser_of_ones_own_beside_the_stubs_is_unknown() -> None:
    draft = lab2.complete()
    stubs = Draft(2).source("def DenseLayer_Glorot_tanh")
    draft.replace(draft.source("def DenseLayer_Glorot_tanh"), stubs)
    own = draft.copy().code("def DenseLayer_Glorot_tanh", "class GlorotInitializer:\n    pass")
    for made, outcome in ((draft, Outcome.FAIL), (own, Outcome.UNKNOWN)):
        alignment = aligned(made)
        namespace = run(alignment, without=TRAINING)
        assert ask(CHECKS["i"], alignment, namespace).outcome is outcome
