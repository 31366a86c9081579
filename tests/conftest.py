"""A course to test with: its folder, a small hand-out library, a clock that the test moves."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from jupyterlab_dlcourse.checks.handout import HandoutFile
from jupyterlab_dlcourse.checks.library import (
    FORMAT,
    INDEX,
    Entry,
    Index,
    Pack,
    PackedCell,
    Shelf,
    object_path,
)
from jupyterlab_dlcourse.checks.notebook import CellKind

# In the open window of lab 3 of the packaged plan: due Mon 18 Sep 2023, 23:59 in Copenhagen.
IN_TIME = datetime(2023, 9, 14, 10, 0, tzinfo=UTC)
DUE = datetime(2023, 9, 18, 22, 0, tzinfo=UTC)

HANDOUT_3 = (
    "# Feed-forward network on MNIST",
    "Some introduction that every version of this made-up hand-out has, long enough to count.",
    "## Assignment 1\nFind the best network and say how good it is on the validation set.",
    "import torch\nimport torch.nn as nn",
    "net = Net()\nvalid_acc = 0.0",
)
HANDOUT_2 = (
    "# Nanograd",
    "An automatic differentiation exercise, made up for these tests and unlike any other text.",
    "class Var:\n    pass",
)


class MovedClock:
    """A clock that stands where the test puts it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def __deepcopy__(self, _memo: object) -> MovedClock:
        """Stay the same clock where configuration is copied."""
        return self

    def to(self, now: datetime) -> None:
        self.now = now

    def on(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock(IN_TIME)


def make_notebook(*sources: str) -> bytes:
    """Give a notebook: what begins with ``#`` or an upper-case letter is text, the rest code."""
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": text}
        if text[0] == "#" or text[0].isupper()
        else {
            "cell_type": "code",
            "metadata": {},
            "source": text,
            "outputs": [],
            "execution_count": None,
        }
        for text in sources
    ]
    content = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(content).encode()


@pytest.fixture
def lab3() -> bytes:
    """A hand-in for lab 3."""
    return make_notebook(*HANDOUT_3, "An answer of my own, with enough words in it to be one.")


@pytest.fixture
def lab2() -> bytes:
    """A hand-in for lab 2."""
    return make_notebook(*HANDOUT_2, "print('mine')")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with two labs; lab 3 has a picture beside its notebook."""
    folder = tmp_path / "library"
    labs = {
        2: _shelf(folder, "2.1-EXE-FNN-AutoDif-Nanograd.ipynb", HANDOUT_2, ()),
        3: _shelf(
            folder,
            "3.4-EXE-FFN-MNIST.ipynb",
            HANDOUT_3,
            (HandoutFile("../static_files/mnist.png", _keep(folder, b"a picture")),),
        ),
    }
    index = Index(FORMAT, "tests", labs)
    (folder / INDEX).write_bytes(msgspec.json.encode(index))
    return folder


def _shelf(
    folder: Path, name: str, sources: tuple[str, ...], files: tuple[HandoutFile, ...]
) -> Shelf:
    data = make_notebook(*sources)
    kinds = [cell["cell_type"] for cell in json.loads(data)["cells"]]
    cells = tuple(
        PackedCell(CellKind(kind), text) for kind, text in zip(kinds, sources, strict=True)
    )
    pack = Pack(cells, (tuple(range(len(cells))),))
    entry = Entry("2023-08-01-abcdef01", name, name, _keep(folder, data), files)
    return Shelf(_keep(folder, msgspec.json.encode(pack)), (entry,))


def _keep(folder: Path, data: bytes) -> str:
    digest = hashlib.sha256(data).hexdigest()
    place = object_path(folder, digest)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)
    return digest


@pytest.fixture
def wait_for() -> Callable[..., None]:
    """Wait until something holds, for as long as a slow machine may need."""
    from time import monotonic, sleep

    def wait(holds: Callable[[], object], seconds: float = 30) -> None:
        end = monotonic() + seconds
        while not holds():
            assert monotonic() < end, "it did not happen in time"
            sleep(0.05)

    return wait
