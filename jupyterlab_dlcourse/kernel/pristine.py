"""Names of libraries as they were before student code could change them, and how to put them back.

What the adaptations changed belongs to how they were: they come first.
"""

from __future__ import annotations

import builtins
import sys

from dlcourse_kernel.hooks import after_import

# The functions below are made with this copy: they do not notice when somebody changes len().
__builtins__ = dict(vars(builtins))

_AT_START = (
    "builtins", "ast", "contextlib", "copy", "functools", "hashlib", "inspect", "io",
    "itertools", "json", "math", "random", "re", "time", "types",
)  # fmt: skip
# Functions, and the classes whose methods a probe or a network's answer goes through.
_LATER = {
    "numpy": ("ndarray",),
    "pandas": (),
    "sklearn.metrics": (),
    "torch": ("Tensor",),
    "torch.nn": ("Module",),
    "torch.nn.functional": (),
    "torch.nn.init": (),
    "torch.optim": ("Optimizer",),
    "torch.overrides": ("TorchFunctionMode",),
}


class Snapshot:
    """Modules and classes with what was in them."""

    def __init__(self):
        self.modules = {}
        self.spaces = []

    def take(self, module, classes=()):
        """Remember a module's names and those of some of its classes."""
        self.modules[module.__name__] = module
        self.spaces.append((module, dict(vars(module))))
        for name in classes:
            kind = getattr(module, name, None)
            if isinstance(kind, type):
                self.spaces.append((kind, dict(vars(kind))))

    def put_back(self):
        """Put every name back that is another one now; names that were added stay."""
        sys.modules.update(self.modules)
        for owner, names in self.spaces:
            now = owner.__dict__
            for name, value in names.items():
                if now.get(name) is not value:
                    _set(owner, name, value)


def _set(owner, name, value) -> None:
    kind = type if isinstance(owner, type) else object
    try:
        kind.__setattr__(owner, name, value)
    except (AttributeError, TypeError):
        return  # a class of C, which nobody can have changed


def watch() -> Snapshot:
    """Begin to remember: what is there now, and the rest right after it is imported."""
    snapshot = Snapshot()
    for name in _AT_START:
        snapshot.take(__import__(name))
    for name, classes in _LATER.items():
        # the package, once it is whole: its parts are patched by adaptations in the meantime
        top = name.partition(".")[0] if name.startswith("torch") else name
        after_import(
            top, lambda _module, name=name, classes=classes: _late(snapshot, name, classes)
        )
    return snapshot


def _late(snapshot, name, classes) -> None:
    module = sys.modules.get(name)
    if module is not None:
        snapshot.take(module, classes)
