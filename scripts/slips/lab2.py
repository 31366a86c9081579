"""Slips of lab 2."""

from __future__ import annotations

from scripts.slips.slip import Slip, replaced

SLIPS: tuple[Slip, ...] = (
    Slip(
        "lab2.activations",
        "tanh's slope without the square",
        replaced(r"1\.0 - t\*\*2", "1.0 - t"),
    ),
)
