"""A GPU slot: torch inside sees the slot's GPU, and no other."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from jupyterlab_dlcourse.checks.lab import Limits
from jupyterlab_dlcourse.engine.slots import find_slots
from jupyterlab_dlcourse.grading.job import Slot
from jupyterlab_dlcourse.grading.sandbox.base import Spec
from jupyterlab_dlcourse.grading.sandbox.bubblewrap import Bubblewrap
from tests.grading.conftest import Ran

SEEN = """
import os, torch
names = [torch.cuda.get_device_properties(i).uuid for i in range(torch.cuda.device_count())]
print(len(names), 'GPU-' + str(names[0]), float(torch.ones(3, device='cuda').sum()))
print(sorted(d for d in os.listdir('/dev') if d.removeprefix('nvidia').isdigit()))
"""


@pytest.mark.gpu
def test_torch_sees_the_slots_gpu_and_no_other(run_cells: Callable[..., Ran]) -> None:
    slots = [slot for slot in find_slots() if slot.gpu]
    if not slots:
        pytest.skip("no NVIDIA GPU with its driver here")
    slot = slots[-1]
    told = msgspec.to_builtins(slot)
    ran = run_cells(SEEN, slot=told, setup={"device": "cuda"}, limits={"memory_mb": 16000})
    assert ran.errors == []
    count, name, total = ran.text(0).splitlines()[0].split()
    assert (count, name, total) == ("1", slot.gpu, "3.0")
    own = sorted(node.removeprefix("/dev/") for node in slot.nodes)
    assert ran.text(0).splitlines()[1] == str([n for n in own if n[6:].isdigit()])


def test_only_the_slots_nodes_are_bound_and_no_address_limit_is_set() -> None:
    slot = Slot(1, "GPU-x", ("/dev/nvidia3", "/dev/nvidiactl"))
    from jupyterlab_dlcourse.grading.kernel import _with_limits
    from jupyterlab_dlcourse.grading.sandbox.bubblewrap import _view

    words = list(_view(Spec(Limits(), slot)))
    bound = [words[i + 1] for i, word in enumerate(words) if word == "--dev-bind-try"]
    assert bound == ["/dev/nvidia3", "/dev/nvidiactl", "/dev/nvidia-uvm", "/dev/nvidia-uvm-tools"]
    assert "/sys" in words
    spec = _with_limits(Bubblewrap(), Spec(Limits(), slot), line=3)
    assert spec.setup["limits"]["address_mb"] == 0
