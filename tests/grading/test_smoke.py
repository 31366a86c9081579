"""The mode smoke in a real kernel: what is cut short, and what must not be."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from typing import Any

import pytest

from tests.grading.conftest import Ran

Run = Callable[..., Ran]

# A loss whose gradient takes a millisecond, an environment that never ends.
WORLD = """
import time

class Loss:
    def backward(self):
        end = time.thread_time() + 0.001
        for _ in range(10**9):
            if time.thread_time() > end:
                return 1

class Env:
    def step(self, action):
        return 0, 1.0, False, {}

loss, env = Loss(), Env()

def work(seconds):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass
"""


@pytest.fixture
def smoke(run_cells: Run) -> Run:
    """Run cells with loops bounded to about half a second."""

    def run(*cells: str, seconds: float = 0.5, **wanted: Any) -> Ran:
        return run_cells(WORLD, *cells, setup={"smoke_seconds": seconds}, **wanted)

    return run


def cut(ran: Ran) -> list[str]:
    """Give the sentences about what was cut."""
    return [said for said in ran.run["adaptations"] if "cut short" in said]


def test_batches_are_cut_before_epochs_so_that_a_list_of_epochs_keeps_its_length(
    smoke: Run,
) -> None:
    ran = smoke(
        "def train(epochs):\n"
        "    losses, counts = [], []\n"
        "    for epoch in range(epochs):\n"
        "        for batch in range(10**6):\n"
        "            loss.backward()\n"
        "        counts.append(batch + 1)\n"
        "        losses.append(epoch)\n"
        "    return losses, counts\n"
        "losses, counts = train(60)\n"
        "print(len(losses), counts[0] > 50, counts[-1])"
    )
    assert ran.errors == []
    assert ran.text(1).split() == ["60", "True", "2"]
    assert cut(ran) == ["training was cut short (mode smoke)"]


def test_training_written_in_numpy_is_told_by_its_updates(smoke: Run) -> None:
    ran = smoke(
        "def update_parameters(params, slopes):\n"
        "    return [one - 0.1 * slope for one, slope in zip(params, slopes)]\n"
        "params, counts = [1.0] * 50, []\n"
        "for epoch in range(40):\n"
        "    for sentence in range(10**6):\n"
        "        work(0.001)\n"
        "        params = update_parameters(params, params)\n"
        "    counts.append(sentence + 1)\n"
        "print(len(params), len(counts), counts[0] < 10**4)"
    )
    assert ran.errors == []
    assert ran.text(1).split() == ["50", "40", "True"]
    assert cut(ran) == ["training was cut short (mode smoke)"]


def test_epochs_are_cut_when_they_would_take_too_long_all_the_same(smoke: Run) -> None:
    ran = smoke(
        "n = 0\n"
        "for epoch in range(10**6):\n    for batch in range(10**6):\n        loss.backward()\n"
        "    n += 1\nprint(1 < n < 10**5)",
        "n = 0\nwhile True:\n    loss.backward()\n    n += 1\nprint(n > 1)",
        "print(len([loss.backward() for _ in range(10**6)]) > 1)",
    )
    assert ran.errors == []
    assert [ran.text(cell) for cell in (1, 2, 3)] == ["True\n"] * 3


def test_twenty_trainings_take_hardly_longer_than_five(smoke: Run) -> None:
    training = "for _ in range(10**6):\n    loss.backward()"
    ran = smoke(*[training] * 20, "print(time.thread_time() < 10)")
    assert ran.text(21) == "True\n"


def test_what_does_not_train_is_gathered_whole(smoke: Run) -> None:
    ran = smoke(
        "rows = []\nfor row in range(100):\n    work(0.03)\n    rows.append(row)\nprint(len(rows))",
        "print(len([work(0.02) for _ in range(100)]))",
        seconds=1.0,
    )
    assert [ran.text(1), ran.text(2)] == ["100\n", "100\n"]
    assert cut(ran) == []


def test_returns_of_an_episode_are_all_computed_while_training_is_cut(smoke: Run) -> None:
    ran = smoke(
        "def compute_returns(rewards):\n"
        "    returns = []\n"
        "    for reward in reversed(rewards):\n"
        "        returns.append(reward)\n"
        "    return returns\n"
        "short = 0\n"
        "for episode in range(10**6):\n"
        "    rewards = []\n"
        "    for t in range(500):\n"
        "        _, reward, done, _ = env.step(0)\n"
        "        rewards.append(reward)\n"
        "    short += len(compute_returns(rewards)) != 500\n"
        "    loss.backward()\n"
        "print(short, episode < 10**6 - 1)"
    )
    assert ran.text(1).split() == ["0", "True"]


def test_a_step_that_takes_longer_than_training_may_is_still_a_whole_step(smoke: Run) -> None:
    ran = smoke(
        "def forward():\n    out = []\n    for node in range(20):\n        work(0.02)\n"
        "        out.append(node)\n    return len(out)\n"
        "sizes = set()\nfor epoch in range(10**6):\n    sizes.add(forward())\n    loss.backward()\n"
        "print(sizes)",
        seconds=0.1,
    )
    assert ran.text(1) == "{20}\n"


def test_a_loop_without_end_that_trains_nothing_ends_too(smoke: Run) -> None:
    ran = smoke("n = 0\nwhile True:\n    n += 1\nprint(n > 1)", seconds=0.2)
    assert ran.text(1) == "True\n"
    assert cut(ran) == ["a long loop was cut short (mode smoke)"]


def test_a_generator_is_never_ended_before_its_time(smoke: Run) -> None:
    ran = smoke(
        "def batches():\n    while True:\n        yield 1\n"
        "source = batches()\n"
        "for step in range(10**6):\n    next(source)\n    loss.backward()\n"
        "print(next(source))"
    )
    assert ran.errors == []
    assert ran.text(1) == "1\n"


def test_a_function_asked_after_the_run_is_not_cut(smoke: Run) -> None:
    source = "def probe(space, inputs):\n    return {'n': space['count']()}\n"
    ran = smoke(
        "def count():\n"
        "    n = 0\n    for _ in range(400):\n        loss.backward()\n        n += 1\n"
        "    return n\ncount()",
        seconds=0.1,
        questions=[{"id": "q", "source": source, "inputs": {}}],
    )
    assert ran.run["answers"]["q"]["value"] == {"n": 400}


def test_the_names_of_the_notebook_stay_its_own_after_a_reset(smoke: Run) -> None:
    ran = smoke("%reset -f\nfor i in range(3):\n    pass\nprint(i, '__dlcourse_rounds__' in dir())")
    assert ran.text(1).split() == ["2", "False"]


def test_a_cell_that_cannot_be_rewritten_runs_as_it_is_and_the_next_is_bounded(
    smoke: Run,
) -> None:
    deep = "x = " + "-" * 700 + "1"
    ran = smoke(deep, "for n in range(10**7):\n    loss.backward()\nprint(x, n < 10**7 - 1)")
    assert ran.errors == []
    assert ran.text(2) == "1 True\n"


def test_a_gradient_of_ones_own_is_taken_whole(smoke: Run) -> None:
    ran = smoke(
        "class Var:\n    def __init__(self, parents):\n"
        "        self.parents, self.seen = parents, 0\n"
        "    def backward(self):\n        self.seen += 1\n        work(0.0002)\n"
        "        for parent in self.parents:\n            parent.backward()\n"
        "leaves = [Var([]) for _ in range(50)]\nroot = Var(leaves)\n"
        "for step in range(10**6):\n    root.backward()\n"
        "print({leaf.seen for leaf in leaves} == {step + 1})",
    )
    assert ran.text(1) == "True\n"


def test_a_long_gradient_does_not_shorten_the_loops_of_the_next_pass(run_cells: Run) -> None:
    ran = run_cells(
        "import time\nclass Var:\n    def backward(self):\n"
        "        until = time.thread_time() + 0.9\n"
        "        while time.thread_time() < until:\n            pass\n"
        "for step in range(10**6):\n    parts = []\n"
        "    for part in range(5):\n        parts.append(part)\n"
        "    assert len(parts) == 5\n    Var().backward()\n",
        setup={"smoke_seconds": 0.1},
    )
    assert ran.errors == []


@pytest.mark.skipif(importlib.util.find_spec("torch") is None, reason="torch is not installed")
def test_loaders_end_early_in_a_list_and_in_a_librarys_trainer(run_cells: Run) -> None:
    trainer = (
        "def train(loader):\n    return inner(loader)\n"
        "def inner(loader):\n    return count(loader)\n"
        "def count(loader):\n    return deep(iter(loader))\n"
        "def deep(batches):\n    return sum(1 for _ in batches)\n"
    )
    ran = run_cells(
        "import torch\nfrom torch.utils.data import DataLoader, Dataset\n"
        "class Endless(Dataset):\n"
        "    def __len__(self):\n        return 10**8\n"
        "    def __getitem__(self, place):\n        return torch.zeros(100).sum()\n"
        "loader = DataLoader(Endless(), batch_size=64)\n",
        "from trainer import train\nprint(1 < train(loader) < 10**8 / 64)",
        "print(1 < len(list(loader)) < 10**8 / 64)",
        setup={"smoke_seconds": 0.5},
        files={"lab/trainer.py": trainer},
        limits={"memory_mb": 3000},
    )
    assert ran.errors == []
    assert [ran.text(1), ran.text(2)] == ["True\n", "True\n"]


EVERY_500 = """
noted, steps = [], 0
for epoch in range(10**4):
    for batch in range(10**4):
        loss.backward()
        steps += 1
        if steps % 10**6 == 0:
            noted.append(steps)
        if steps % 7 == 0:
            last = steps
print(len(noted), noted[-1] < 10**6, last % 7)
"""


def test_what_training_does_every_so_many_steps_is_done_once_before_it_is_cut(smoke: Run) -> None:
    ran = smoke(EVERY_500)
    assert ran.errors == []
    assert ran.text(1).split() == ["1", "True", "0"]
    assert cut(ran)


def test_what_is_done_every_so_many_steps_is_left_alone_where_nothing_is_cut(smoke: Run) -> None:
    ran = smoke(
        "noted = []\nfor step in range(1, 6):\n    loss.backward()\n"
        "    if step % 500 == 0:\n        noted.append(step)\nprint(noted)"
    )
    assert (ran.text(1), cut(ran)) == ("[]\n", [])
