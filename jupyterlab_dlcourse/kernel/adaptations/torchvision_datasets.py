"""Let torchvision's MNIST and CIFAR-10 read the staged data whatever root the notebook names."""

from __future__ import annotations

import functools
from pathlib import Path

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record


def install(setup, shell) -> None:
    """Wait for torchvision's data sets."""
    data = setup["data"]
    if "mnist" in data:
        after_import("torchvision.datasets.mnist", lambda m: _mnist(m.MNIST, data["mnist"]))
    if "cifar10" in data:
        after_import("torchvision.datasets.cifar", lambda m: _cifar(m.CIFAR10, data["cifar10"]))


def _mnist(kind, staged) -> None:
    def elsewhere(self, root):
        return (Path(root) / "MNIST").is_dir()

    _redirect(kind, staged, "MNIST", elsewhere)


def _cifar(kind, staged) -> None:
    def elsewhere(self, root):
        return (Path(root) / self.base_folder / "batches.meta").is_file()

    _redirect(kind, staged, "CIFAR-10", elsewhere)


def _redirect(kind, staged, title, elsewhere) -> None:
    """Have data of exactly this class come from the staged folder, unless the root has it."""
    original = kind.__init__

    @functools.wraps(original)
    def begin(self, root=".", *arguments, **named):
        if type(self) is not kind or elsewhere(self, root):
            return original(self, root, *arguments, **named)
        record(f"{title} was read from the staged data instead of “{root}”")
        _without_sums(self)
        named.pop("download", None)
        return original(self, staged, *arguments[:3], **named)

    kind.__init__ = begin


def _without_sums(dataset) -> None:
    """Skip the published sums: the staged data were verified when they were staged."""
    for name in ("train_list", "test_list"):
        if hasattr(dataset, name):
            setattr(dataset, name, [(file, None) for file, _sum in getattr(dataset, name)])
    if isinstance(getattr(dataset, "meta", None), dict):
        dataset.meta = {**dataset.meta, "md5": None}
