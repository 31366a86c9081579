"""Device slots: one a GPU that we may use, else CPU slots."""

from __future__ import annotations

import pytest

from jupyterlab_dlcourse.engine.slots import Gpu, find_slots, nvidia_gpus, slot_name

GPUS = (Gpu("GPU-aaaa", 0), Gpu("GPU-bbbb", 1), Gpu("GPU-bbcc", 2))


def uuids(visible: str | None) -> list[str | None]:
    environ = {} if visible is None else {"CUDA_VISIBLE_DEVICES": visible}
    return [slot.gpu for slot in find_slots(1, lambda: GPUS, environ)]


def test_each_gpu_is_a_slot_with_its_uuid() -> None:
    assert uuids(None) == ["GPU-aaaa", "GPU-bbbb", "GPU-bbcc"]


@pytest.mark.parametrize(
    ("visible", "expected"),
    [
        ("1", ["GPU-bbbb"]),
        ("2,0", ["GPU-bbcc", "GPU-aaaa"]),
        ("GPU-bbcc", ["GPU-bbcc"]),
        ("0,0", ["GPU-aaaa"]),
        ("0,7,1", ["GPU-aaaa"]),
        ("GPU-bb", [None]),
        ("", [None]),
        ("-1", [None]),
    ],
)
def test_what_is_visible_is_respected_and_never_enlarged(
    visible: str, expected: list[str | None]
) -> None:
    assert uuids(visible) == expected


def test_without_a_gpu_there_are_as_many_cpu_slots_as_asked() -> None:
    slots = find_slots(3, lambda: (), {})
    assert [(slot.index, slot.gpu, slot_name(slot)) for slot in slots] == [
        (0, None, "CPU 1"),
        (1, None, "CPU 2"),
        (2, None, "CPU 3"),
    ]
    assert find_slots(0, lambda: (), {})


def test_asking_the_driver_never_fails() -> None:
    assert isinstance(nvidia_gpus(), tuple)
