"""Device slots: one job at a time on each. GPUs where there are any, else a few CPU slots."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import msgspec

from jupyterlab_dlcourse.grading.job import Slot

_SHARED_NODES = ("/dev/nvidiactl", "/dev/nvidia-uvm", "/dev/nvidia-uvm-tools")


class Gpu(msgspec.Struct, frozen=True):
    """A GPU as the driver names it. ``minor`` is the number of its device file."""

    uuid: str
    minor: int
    name: str = ""


class GpuProbe(Protocol):
    """Whoever can tell which GPUs there are, in the driver's order."""

    def __call__(self) -> tuple[Gpu, ...]:
        """Give the machine's GPUs, none where there is no driver."""


def nvidia_gpus() -> tuple[Gpu, ...]:
    """Ask NVIDIA's driver; ``()`` without one. Makes no CUDA context."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the binding warns of its own older names
        import pynvml as nvml  # type: ignore[import-untyped] # has none
    try:
        nvml.nvmlInit()
    except nvml.NVMLError:
        return ()
    try:
        return tuple(_gpu(nvml, place) for place in range(nvml.nvmlDeviceGetCount()))
    except nvml.NVMLError:
        return ()
    finally:
        nvml.nvmlShutdown()


def _gpu(nvml: Any, place: int) -> Gpu:  # noqa: ANN401 -- the binding is an untyped module
    handle = nvml.nvmlDeviceGetHandleByIndex(place)
    return Gpu(
        uuid=str(nvml.nvmlDeviceGetUUID(handle)),
        minor=int(nvml.nvmlDeviceGetMinorNumber(handle)),
        name=str(nvml.nvmlDeviceGetName(handle)),
    )


def find_slots(
    cpu_slots: int = 0,
    probe: GpuProbe = nvidia_gpus,
    environ: Mapping[str, str] = os.environ,
) -> tuple[Slot, ...]:
    """Give the machine's slots: one a GPU that we may use, else CPU slots.

    Parameters
    ----------
    cpu_slots
        How many where there is no GPU; 0 means half of the processors, at least one.
    environ
        Where ``CUDA_VISIBLE_DEVICES`` is looked up: what a batch system allowed is never
        enlarged, and an empty value means no GPU.
    """
    gpus = _allowed(probe(), environ.get("CUDA_VISIBLE_DEVICES"))
    if gpus:
        return tuple(Slot(place, gpu.uuid, _nodes(gpu)) for place, gpu in enumerate(gpus))
    count = cpu_slots or max(1, (os.cpu_count() or 2) // 2)
    return tuple(Slot(place) for place in range(count))


def _allowed(gpus: tuple[Gpu, ...], visible: str | None) -> tuple[Gpu, ...]:
    if visible is None:
        return gpus
    allowed: list[Gpu] = []
    for word in (part.strip() for part in visible.split(",")):
        gpu = _named(gpus, word)
        if gpu is None:
            break  # as CUDA reads it: nothing after an unknown name is visible
        if gpu not in allowed:
            allowed.append(gpu)
    return tuple(allowed)


def _named(gpus: tuple[Gpu, ...], word: str) -> Gpu | None:
    if word.isdecimal():
        return gpus[int(word)] if int(word) < len(gpus) else None
    found = [gpu for gpu in gpus if word and gpu.uuid.startswith(word)]
    return found[0] if len(found) == 1 else None


def _nodes(gpu: Gpu) -> tuple[str, ...]:
    own = (f"/dev/nvidia{gpu.minor}", *_SHARED_NODES)
    return tuple(node for node in own if Path(node).exists())


def slot_name(slot: Slot) -> str:
    """Say in words which slot it is, as people read it."""
    return f"GPU {slot.index + 1}" if slot.gpu else f"CPU {slot.index + 1}"
