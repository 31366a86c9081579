"""Positions that transformers 5 leaves unset in models it makes of BERT's parts, such as DPR.

They are no part of the weights, so nothing of a file replaces what happened to be in memory.
"""

from __future__ import annotations

import functools

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record


def install(setup, shell) -> None:
    """Wait for transformers' models."""
    after_import("transformers.modeling_utils", _mend)


def _mend(module) -> None:
    original = module.PreTrainedModel.from_pretrained.__func__

    @functools.wraps(original)
    def from_pretrained(cls, *arguments, **named):
        made = original(cls, *arguments, **named)
        model = made[0] if isinstance(made, tuple) else made
        for part in model.modules():
            _count(part, type(model).__name__)
        return made

    module.PreTrainedModel.from_pretrained = classmethod(from_pretrained)


def _count(part, name) -> None:
    """Give positions their numbers, in a part that has any and no file to read them from."""
    import torch

    positions = dict(part.named_buffers(recurse=False)).get("position_ids")
    if positions is None or "position_ids" in part.state_dict():
        return
    wanted = torch.arange(positions.shape[-1], device=positions.device).expand_as(positions)
    if torch.equal(positions, wanted):
        return
    part.register_buffer("position_ids", wanted.contiguous(), persistent=False)
    if torch.is_tensor(kinds := getattr(part, "token_type_ids", None)):
        part.register_buffer("token_type_ids", torch.zeros_like(kinds), persistent=False)
    record(f"the positions of {name} were numbered, which transformers leaves unset")
