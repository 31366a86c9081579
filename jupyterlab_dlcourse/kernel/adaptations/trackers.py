"""Stand-ins for services that watch experiments: what is logged to them goes nowhere.

Only for those that are not installed. The settings a notebook hands over are kept and can be
read again, so that nothing computes otherwise.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import sys
import types

from dlcourse_kernel.record import record

_NAMES = ("wandb", "mlflow", "comet_ml", "neptune", "tensorboardX", "tensorboard")


def install(setup, shell) -> None:
    """Offer the modules that are not installed, where they are asked for."""
    absent = {name for name in _NAMES if importlib.util.find_spec(name) is None}
    if "tensorboard" in absent:
        absent.add("torch.utils.tensorboard")
    sys.meta_path.insert(0, _Finder(absent))


class _Finder:
    """Finds the stand-ins and the modules below them."""

    def __init__(self, absent):
        self.absent = absent

    def find_spec(self, name, path=None, target=None):
        """Give a specification that this finder loads itself."""
        if not any(name == one or name.startswith(f"{one}.") for one in self.absent):
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        """Make the stand-in."""
        return _Module(spec.name)

    def exec_module(self, module):
        """Say that it is one."""
        record(f"“{module.__name__.partition('.')[0]}” logs nothing here: it has no network")


class Settings(dict):
    """What the notebook configured, as keys and as attributes."""

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name, value):
        self[name] = value

    def update(self, *others, allow_val_change=None, **named):
        """Take settings over; a run's own extra argument is ignored."""
        for other in others:
            super().update(other if isinstance(other, dict) else vars(other))
        super().update(named)


class Nothing:
    """Takes every call and attribute and gives itself."""

    def __init__(self, *arguments, **named):
        config = named.get("config")
        self.config = _settings
        if config is not None:
            _settings.update(config)

    def __call__(self, *arguments, **named):
        """Take settings over."""
        config = named.get("config")
        if config is not None:
            _settings.update(config)
        return self

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    def __iter__(self):
        return iter(())

    def __setitem__(self, key, value):
        """Keep nothing."""

    def __getitem__(self, key):
        return Nothing()


_settings = Settings()


class _Module(types.ModuleType):
    """A module whose every name is there."""

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "config":
            return _settings
        return Nothing if name[:1].isupper() else Nothing()
