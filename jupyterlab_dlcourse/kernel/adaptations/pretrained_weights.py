"""Leave a model with the weights it was made with where trained ones cannot be fetched.

Weights that lie in torch's own cache are loaded as ever.
"""

from __future__ import annotations

import functools
import urllib.error

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record


def install(setup, shell) -> None:
    """Wait for torch."""
    after_import("torch", _change)


class Absent(dict):
    """Weights that are not there; what is taken out of them is nothing."""

    def pop(self, key, default=None):
        """Give the default, None unless told."""
        return default


def _change(torch) -> None:
    fetch, load = torch.hub.load_state_dict_from_url, torch.nn.Module.load_state_dict

    @functools.wraps(fetch)
    def load_state_dict_from_url(url, *arguments, **named):
        try:
            return fetch(url, *arguments, **named)
        except urllib.error.URLError:
            name = str(url).rpartition("/")[2]
            record(f"the trained weights “{name}” are not here; the model started from random ones")
            return Absent()

    @functools.wraps(load)
    def load_state_dict(self, state_dict, *arguments, **named):
        if isinstance(state_dict, Absent):
            return None
        return load(self, state_dict, *arguments, **named)

    torch.hub.load_state_dict_from_url = load_state_dict_from_url
    torch.nn.Module.load_state_dict = load_state_dict
