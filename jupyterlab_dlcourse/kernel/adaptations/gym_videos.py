"""Stand-ins for what films an environment: there is no screen, and a film proves nothing.

``renderlab``, ``colabgymrender``, gym's ``Monitor``, ``JSAnimation`` and ``pyvirtualdisplay``.
"""

from __future__ import annotations

import contextlib
import importlib.machinery
import importlib.util
import os
import sys
import types
from pathlib import Path

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record

_NO_FILM = "no film of the environment was made: “{}” showed nothing"
_NO_SCREEN = "the environment was drawn as pictures: there is no screen for render_mode “human”"


def install(setup, shell) -> None:
    """Offer the packages that are not installed; draw no windows."""
    found = importlib.util.find_spec
    offered = {name: fill for name, fill in _PACKAGES.items() if found(name) is None}
    sys.meta_path.insert(0, _Finder(offered))
    for device in ("VIDEO", "AUDIO"):  # pygame looks for both when it draws a picture
        os.environ.setdefault(f"SDL_{device}DRIVER", "dummy")
    after_import("gymnasium", _without_screen)


class _Finder:
    def __init__(self, offered):
        self.offered = offered

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] not in self.offered:
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return types.ModuleType(spec.name)

    def exec_module(self, module):
        self.offered[module.__name__.partition(".")[0]](module)


class Film:
    """An environment passed on as it is; ``play`` says that there is no film."""

    _name = "renderlab"

    def __init__(self, env, *_arguments, **_named):
        self.env = env

    def __getattr__(self, name):
        if name.startswith("__") or name == "env":
            raise AttributeError(name)
        return getattr(self.env, name)

    def reset(self, **named):
        """Begin an episode."""
        return self.env.reset(**named)

    def step(self, action):
        """Take a step."""
        return self.env.step(action)

    def play(self, *_arguments, **_named):
        """Show nothing."""
        record(_NO_FILM.format(self._name))


class Recorder(Film):
    """colabgymrender's."""

    _name = "colabgymrender"


class Monitor(Film):
    """gym's: leaves a film, here an empty one, where notebooks look for it."""

    _name = "gym.wrappers.Monitor"
    file_infix = "0.0"

    def __init__(self, env, directory="gym-results", *_arguments, **named):
        super().__init__(env)
        directory = Path(named.get("video_folder", directory))
        record(_NO_FILM.format(self._name))
        with contextlib.suppress(OSError):
            directory.mkdir(parents=True, exist_ok=True)
            (directory / f"openaigym.video.{self.file_infix}.video000000.mp4").touch()


def _renderlab(module) -> None:
    module.RenderFrame = Film


def _colabgymrender(module) -> None:
    module.Recorder = Recorder


def _animations(module) -> None:
    module.display_animation = lambda *_arguments, **_named: record(_NO_FILM.format("JSAnimation"))


class Display:
    """A screen that is not there, begun and ended by saying so."""

    def __init__(self, *_arguments, **_named):
        self.display = None

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        return False

    def start(self):
        """Begin nothing."""
        return self

    def stop(self):
        """End nothing."""
        return self


def _virtual_display(module) -> None:
    module.Display = Display


_PACKAGES = {
    "renderlab": _renderlab,
    "colabgymrender": _colabgymrender,
    "JSAnimation": _animations,
    "pyvirtualdisplay": _virtual_display,
}


def _without_screen(gymnasium) -> None:
    make = gymnasium.make

    def without_screen(*arguments, **named):
        if named.get("render_mode") == "human":
            record(_NO_SCREEN)
            named["render_mode"] = "rgb_array"
        return make(*arguments, **named)

    gymnasium.make = without_screen
