"""Stand-ins for the packages that fetch Kaggle's data: they give the staged leaf data.

Only for those that are not installed, and only in the lab that uses the data.
"""

from __future__ import annotations

import importlib.util
import sys
import types

from dlcourse_kernel.adaptations.leaf_files import DATASET
from dlcourse_kernel.record import record

_FETCHES = {
    "kagglehub": ("competition_download", "dataset_download", "login"),
    "opendatasets": ("download",),
    "kaggle": ("authenticate",),
}


def install(setup, shell) -> None:
    """Offer the modules."""
    staged = setup["data"].get(DATASET)
    if staged is None or DATASET not in setup.get("datasets", (DATASET,)):
        return
    for name, functions in _FETCHES.items():
        if importlib.util.find_spec(name) is None:
            module = types.ModuleType(name)
            for function in functions:
                setattr(module, function, _fetching(name, str(staged)))
            sys.modules[name] = module
    kaggle = sys.modules.get("kaggle")
    if kaggle is not None and not hasattr(kaggle, "api"):
        kaggle.api = _Api(staged)
        extended = types.ModuleType("kaggle.api.kaggle_api_extended")
        extended.KaggleApi = lambda *arguments, **named: kaggle.api
        kaggle.__path__ = []
        sys.modules.update({"kaggle.api": kaggle.api, extended.__name__: extended})


def _fetching(name, staged):
    def fetch(*arguments, **named):
        record(f"“{name}” fetched nothing: the leaf data are staged")
        return staged

    return fetch


class _Api(types.ModuleType):
    """Takes every call."""

    def __init__(self, staged):
        super().__init__("kaggle.api")
        self.__path__ = []
        self._staged = str(staged)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _fetching("kaggle", self._staged)
