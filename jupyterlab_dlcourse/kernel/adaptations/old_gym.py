"""``import gym``, which is no longer kept up, given by gymnasium.

Until 2022 ``reset()`` gave the state alone and ``step()`` four values, since then two and five.
Notebooks of both kinds name the same package. Which kind a line is can be seen in the line: how
many names take the result.
"""

from __future__ import annotations

import dis
import functools
import importlib
import importlib.machinery
import importlib.util
import sys
import types
import warnings

from dlcourse_kernel.record import record

_SAID = "“gym” was run by its successor “gymnasium”"
_OLD, _NEW = 4, 5
_SAME = (
    "core", "spaces", "envs", "envs.registration", "envs.classic_control", "envs.toy_text",
    "error", "logger", "vector", "utils", "utils.seeding",
)  # fmt: skip


def install(setup, shell) -> None:
    """Offer ``gym`` where it is not installed and gymnasium is."""
    installed = importlib.util.find_spec
    if installed("gym") is None and installed("gymnasium") is not None:
        sys.meta_path.insert(0, _Finder(setup.get("gym_values") or _OLD))


class _Finder:
    """Finds ``gym`` and the modules below it that gymnasium has as well."""

    def __init__(self, values):
        self.values = values

    def find_spec(self, name, path=None, target=None):
        """Give a specification that this finder loads itself."""
        if name in {"gym", "gym.wrappers"} or name.removeprefix("gym.") in _SAME:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        """Make an empty module."""
        return types.ModuleType(spec.name)

    def exec_module(self, module):
        """Fill it with what gymnasium has, and the old ways over it."""
        name = module.__name__
        own = vars(module).copy()
        vars(module).update(vars(importlib.import_module(name.replace("gym", "gymnasium", 1))))
        vars(module).update(own)
        if name == "gym":
            record(_SAID)
            _make_old(module, self.values)
        if name == "gym.wrappers":
            module.Monitor = module.RecordVideo = importlib.import_module(
                "dlcourse_kernel.adaptations.gym_videos"
            ).Monitor


def _make_old(gym, values) -> None:
    import gymnasium

    kind = _old_environment(gymnasium, values)
    make = gymnasium.make

    @functools.wraps(make)
    def old_make(name, *arguments, **named):
        named.pop("new_step_api", None)
        named.pop("apply_api_compatibility", None)
        named.setdefault("render_mode", "rgb_array")
        with warnings.catch_warnings():  # of that CartPole-v0 is old, which gym did not say
            warnings.simplefilter("ignore", DeprecationWarning)
            return kind(make(name, *arguments, **named))

    gym.make = old_make
    gym.Wrapper = kind
    gym.wrappers = importlib.import_module("gym.wrappers")


def _old_environment(gymnasium, values):
    """Give the class; gymnasium is not imported before the notebook does."""
    return type("OldEnvironment", (_OldWays, gymnasium.Wrapper), {"values": values})


class _OldWays:
    """An environment whose results are as many as the calling line takes."""

    values = _OLD
    _next_seed = None

    def reset(self, **named):
        """Give the state, or state and information."""
        named.pop("return_info", None)
        seed, self._next_seed = named.pop("seed", self._next_seed), None
        state, information = _pair(self.env.reset(seed=seed, **named))
        return (state, information) if _wants_new(2, self.values) else state

    def step(self, action):
        """Give state, reward, ended and information, or with cut off before the last."""
        result = self.env.step(action)
        if len(result) == _OLD or _wants_new(_NEW, self.values):
            return result  # four are those of an environment written by the student
        state, reward, ended, cut, information = result
        if cut and not ended:
            information = {**information, "TimeLimit.truncated": True}
        return state, reward, ended or cut, information

    def seed(self, seed=None):
        """Seed with the next reset, as gymnasium does it."""
        self._next_seed = seed
        return [seed]

    def render(self, mode="human", **_named):
        """Give the picture where one is asked for; there is no screen."""
        picture = self.env.render()
        return picture if mode != "human" else True

    def __getattr__(self, name):
        if name.startswith("__") or name == "env":
            raise AttributeError(name)
        return getattr(self.env, name)

    @property
    def _max_episode_steps(self):
        return _limit(self.env)._max_episode_steps  # noqa: SLF001 -- students read it

    @_max_episode_steps.setter
    def _max_episode_steps(self, steps):
        _limit(self.env)._max_episode_steps = steps  # noqa: SLF001 -- and set it


def _limit(env):
    """Give the wrapper in which the cap of an episode stands."""
    while not hasattr(type(env), "_max_episode_steps") and "_max_episode_steps" not in vars(env):
        env = env.env
    return env


def _pair(result):
    """Give state and information of a reset, of a student's own old environment as well."""
    match result:
        case (_, dict()):
            return result
    return result, {}


def _wants_new(number, values) -> bool:
    """Say whether the line of the notebook that called takes as many values as today's API has."""
    frame = sys._getframe(2)  # noqa: SLF001 -- the documented way
    while frame is not None and _is_ours(frame):
        frame = frame.f_back
    taken = _taken(frame.f_code, frame.f_lasti) if frame is not None else 0
    if not taken:
        return values == _NEW
    return taken == number


def _is_ours(frame) -> bool:
    name = frame.f_globals.get("__name__", "")
    return name.startswith(("dlcourse_kernel", "gymnasium"))


@functools.lru_cache(maxsize=4096)
def _taken(code, place) -> int:
    """Give how many names the result of the call at a place is unpacked to, 0: it is not."""
    for step in dis.get_instructions(code):
        if step.offset > place and step.opname not in ("CACHE", "EXTENDED_ARG"):
            return step.arg if step.opname == "UNPACK_SEQUENCE" else 0
    return 0
