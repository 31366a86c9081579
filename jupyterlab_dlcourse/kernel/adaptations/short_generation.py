"""A prompt longer than the text that is asked for: a warning in older releases of transformers."""

from __future__ import annotations

import functools

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record

_METHOD = "_validate_generated_length"


def install(setup, shell) -> None:
    """Wait for the module that generates."""
    after_import("transformers.generation.utils", _mend)


def _mend(module) -> None:
    original = getattr(module.GenerationMixin, _METHOD, None)
    if original is None:
        return

    @functools.wraps(original)
    def check(self, generation_config, input_ids_length, *arguments, **named):
        most = generation_config.max_length
        if most is not None and input_ids_length >= most:
            generation_config.max_length = input_ids_length + 1
            record(
                f"a prompt as long as max_length={most} was continued by one token, "
                "as older releases of transformers did"
            )
        return original(self, generation_config, input_ids_length, *arguments, **named)

    setattr(module.GenerationMixin, _METHOD, check)
