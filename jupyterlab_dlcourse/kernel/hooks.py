"""Do something just before or after a module is imported, without importing it oneself."""

from __future__ import annotations

import importlib.abc
import importlib.util
import sys
from collections import defaultdict
from collections.abc import Callable

_before: dict = defaultdict(list)
_after: dict = defaultdict(list)


def before_import(name: str, action: Callable) -> None:
    """Call ``action()`` before the module is executed."""
    _before[name].append(action)


def after_import(name: str, action: Callable) -> None:
    """Call ``action(module)`` after the module was executed, at once if that was already."""
    module = sys.modules.get(name)
    if module is None:
        _after[name].append(action)
    else:
        action(module)


class _Loader(importlib.abc.Loader):
    """The module's own loader, with the actions around it."""

    def __init__(self, loader):
        self.loader = loader

    def __getattr__(self, name):
        return getattr(self.loader, name)

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        _run(_before.pop(module.__name__, ()))
        module.__spec__.loader = module.__loader__ = self.loader
        self.loader.exec_module(module)
        _run(_after.pop(module.__name__, ()), module)


class _Finder(importlib.abc.MetaPathFinder):
    """Finds only what somebody waits for, by asking the finders after it."""

    def find_spec(self, name, path=None, target=None):
        if name not in _before and name not in _after:
            return None
        for finder in sys.meta_path:
            if finder is self or not hasattr(finder, "find_spec"):
                continue
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                if spec.loader is not None and hasattr(spec.loader, "exec_module"):
                    spec.loader = _Loader(spec.loader)
                return spec
        return None


def watch_imports() -> None:
    """Begin to watch."""
    sys.meta_path.insert(0, _Finder())


def _run(actions, *arguments) -> None:
    for action in actions:
        try:
            action(*arguments)
        except Exception as error:
            print(f"adaptation: {error!r}", file=sys.__stderr__)
