"""On a slot without a GPU, let what asks for one without looking run on the CPU."""

from __future__ import annotations

import functools

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record

_MAKERS = (
    "arange", "as_tensor", "empty", "empty_like", "eye", "full", "full_like", "linspace",
    "logspace", "normal", "ones", "ones_like", "rand", "rand_like", "randint", "randint_like",
    "randn", "randn_like", "randperm", "tensor", "zeros", "zeros_like", "tril_indices",
    "triu_indices",
)  # fmt: skip
_ABSENT = ("cuda", "mps", "xla")


def install(setup, shell) -> None:
    """Wait for torch, on a CPU slot."""
    if setup.get("device") == "cpu":
        after_import("torch", _change)


def _change(torch) -> None:
    here = _Here(torch.device)
    torch.device = here.kind()
    for kind in (torch.Tensor, torch.nn.Module):
        kind.to = here.on_arguments(kind.to)
        kind.cuda = lambda thing, *arguments, **named: here.stays(thing)
    for name in _MAKERS:
        setattr(torch, name, here.on_device(getattr(torch, name)))
    torch.set_default_device = here.on_arguments(torch.set_default_device)
    torch.load = here.on_load(torch.load)
    torch.cuda.synchronize = lambda *arguments, **named: None


class _Here:
    """Puts the CPU in the place of devices that are not there; ``real`` is torch's own type."""

    def __init__(self, real):
        self.real = real

    def cpu(self):
        record("a GPU was asked for and the CPU used")
        return self.real("cpu")

    def given(self, thing):
        """Give the CPU for a device that is not there, anything else as it is."""
        absent = isinstance(thing, str) and thing.partition(":")[0] in _ABSENT
        if absent or (isinstance(thing, self.real) and thing.type in _ABSENT):
            return self.cpu()
        return thing

    def kind(self):
        """Give what stands in for the type ``torch.device``, which cannot be derived from."""
        here = self

        class Meta(type):
            def __instancecheck__(cls, thing):
                return isinstance(thing, here.real)

        class device(metaclass=Meta):  # noqa: N801 - torch's own name
            def __new__(cls, *arguments, **named):
                if arguments and isinstance(arguments[0], int):
                    return here.cpu()  # the number of a GPU
                return here.given(here.real(*arguments, **named))

        return device

    def on_arguments(self, original):
        """Look at all arguments."""

        @functools.wraps(original)
        def call(*arguments, **named):
            return original(*map(self.given, arguments), **self._named(named))

        return call

    def on_device(self, original):
        """Look at the argument ``device``."""

        @functools.wraps(original)
        def call(*arguments, **named):
            return original(*arguments, **self._named(named))

        return call

    def on_load(self, original):
        """Load what was saved on a GPU."""

        @functools.wraps(original)
        def load(file, map_location=None, *arguments, **named):
            return original(file, map_location or "cpu", *arguments, **named)

        return load

    def stays(self, thing):
        """Leave a tensor or a module where it is."""
        self.cpu()
        return thing

    def _named(self, named):
        return {**named, "device": self.given(named["device"])} if "device" in named else named
