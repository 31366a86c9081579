"""Adaptations of torch that notebooks of lab 7 need: an old support, trained weights."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable

import pytest

from tests.grading.conftest import Ran

Run = Callable[..., Ran]
ROOM = {"memory_mb": 6000}

GREY = """
import torch
from torch.distributions import Bernoulli
dull = Bernoulli(logits=torch.zeros(2))
print(round(float(dull.log_prob(torch.tensor([0.25, 1.0])).sum()), 3))
"""
OUTSIDE = "dull.log_prob(torch.tensor([2.0, 0.0]))"
TRAINED = """
import torch, torchvision
torch.manual_seed(1)
model = torchvision.models.resnet18(weights="IMAGENET1K_V1")
print(model(torch.zeros(2, 3, 32, 32)).shape)
"""


@pytest.fixture(autouse=True)
def _torch() -> None:
    if importlib.util.find_spec("torchvision") is None:
        pytest.skip("torchvision is not installed")


def test_grey_values_have_a_bernoulli_density_as_before_torch_1_8(run_cells: Run) -> None:
    ran = run_cells(GREY, OUTSIDE, limits=ROOM)
    assert ran.text(0) == "-1.386\n"
    assert ran.errors == ["ValueError"], "2.0 is no share"
    assert "between 0 and 1" in " ".join(ran.run["adaptations"])


def test_a_model_whose_trained_weights_cannot_be_fetched_is_made_all_the_same(
    run_cells: Run,
) -> None:
    ran = run_cells(TRAINED, limits=ROOM)
    assert ran.errors == []
    assert "torch.Size([2, 1000])" in ran.text(0)
    assert "resnet18" in " ".join(ran.run["adaptations"])
