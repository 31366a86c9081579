"""Let ``torch.load`` read whole models again, as it did by default before 2.6.

Safe here: whatever a file does when it is unpickled, the notebook may do as well.
"""

from __future__ import annotations

import functools

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record


def install(setup, shell) -> None:
    """Wait for torch."""
    after_import("torch", _change)


def _change(torch) -> None:
    original = torch.load

    @functools.wraps(original)
    def load(*arguments, **named):
        if "weights_only" not in named:
            record(
                "“torch.load” was run with weights_only=False, its default when this was written"
            )
            named["weights_only"] = False
        return original(*arguments, **named)

    torch.load = load
