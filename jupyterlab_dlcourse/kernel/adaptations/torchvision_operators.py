"""Let torchvision be imported where its compiled operators are missing.

Its Python side registers fakes for two operators at import and fails when they do not exist.
Data sets, transforms and models need neither.
"""

from __future__ import annotations

from dlcourse_kernel.hooks import before_import
from dlcourse_kernel.record import record

_SCHEMAS = {
    "nms": "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}
_library = []


def install(setup, shell) -> None:
    """Wait for torchvision."""
    before_import("torchvision", _define)


def _define() -> None:
    import importlib.util

    if _has_operators(importlib.util.find_spec("torchvision")):
        return
    import torch

    library = torch.library.Library("torchvision", "DEF")
    for name, schema in _SCHEMAS.items():
        library.define(name + schema)
    _library.append(library)  # the schemas go when it is collected
    record("torchvision was imported without its compiled operators")


def _has_operators(spec) -> bool:
    """Say whether the compiled part can be loaded with this torch."""
    import pathlib

    import torch

    found = sorted(pathlib.Path(spec.origin).parent.glob("_C*.so"))
    try:
        for path in found:
            torch.ops.load_library(str(path))
    except OSError:
        return False
    return bool(found)
