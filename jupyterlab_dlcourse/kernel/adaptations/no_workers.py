"""Load data in the kernel's own process: worker processes gain nothing on a slot's few cores."""

from __future__ import annotations

import functools

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record

_OF_WORKERS = ("prefetch_factor", "persistent_workers", "multiprocessing_context", "timeout")
_PLACE = 5  # of num_workers among the positional arguments


def install(setup, shell) -> None:
    """Wait for torch's data loader."""
    after_import("torch.utils.data.dataloader", _change)


def _change(module) -> None:
    original = module.DataLoader.__init__

    @functools.wraps(original)
    def begin(self, dataset, *arguments, **named):
        asked = named.get("num_workers", 0)
        if len(arguments) >= _PLACE:
            asked = arguments[_PLACE - 1]
            arguments = (*arguments[: _PLACE - 1], 0, *arguments[_PLACE:])
        if asked:
            record("data loaders were run without worker processes (num_workers=0)")
            named = {name: value for name, value in named.items() if name not in _OF_WORKERS}
            if "num_workers" in named:
                named["num_workers"] = 0
        original(self, dataset, *arguments, **named)

    module.DataLoader.__init__ = begin

    def next_batch(self):
        record("“iter(loader).next()” was run as “next(iter(loader))”")
        return self.__next__()

    # the class of what iter(loader) gives has no public name
    module._BaseDataLoaderIter.next = next_batch  # noqa: SLF001
