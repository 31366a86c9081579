"""Calls that seaborn and matplotlib have dropped or renamed, as they were."""

from __future__ import annotations

import functools
import inspect

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record


def install(setup, shell) -> None:
    """Wait for the libraries."""
    after_import("seaborn", _seaborn)
    after_import("matplotlib.style", _styles)
    after_import("matplotlib.cm", _maps)
    after_import("scipy.integrate", _integrate)
    after_import("torch.optim.lr_scheduler", _schedulers)


def _seaborn(seaborn) -> None:
    if hasattr(seaborn, "distplot"):
        return

    def distplot(a=None, *arguments, hist=True, kde=True, color=None, label=None, ax=None, **named):
        record("“sns.distplot” was drawn by “sns.histplot”")
        bins = arguments[0] if arguments else named.get("bins") or "auto"
        if hist:
            draw = seaborn.histplot
            return draw(a, bins=bins, kde=kde, stat="density", color=color, label=label, ax=ax)
        return seaborn.kdeplot(a, color=color, label=label, ax=ax)

    seaborn.distplot = distplot


def _styles(style) -> None:
    original = style.use

    @functools.wraps(original)
    def use(name):
        if isinstance(name, str) and name.startswith("seaborn") and name not in style.available:
            renamed = name.replace("seaborn", "seaborn-v0_8", 1)
            record(f"matplotlib's style “{name}” is called “{renamed}” now")
            name = renamed
        return original(name)

    style.use = use


def _maps(module) -> None:
    if hasattr(module, "get_cmap"):
        return

    def get_cmap(name=None, lut=None):
        import matplotlib as mpl

        record("“matplotlib.cm.get_cmap” was run as “matplotlib.colormaps”")
        found = mpl.colormaps[name or mpl.rcParams["image.cmap"]]
        return found if lut is None else found.resampled(lut)

    module.get_cmap = get_cmap


def _integrate(module) -> None:
    for old, new in (("trapz", "trapezoid"), ("cumtrapz", "cumulative_trapezoid")):
        if not hasattr(module, old):
            setattr(module, old, getattr(module, new))


def _schedulers(module) -> None:
    """PyTorch's schedulers of the learning rate printed it when asked to by ``verbose``."""
    for kind in list(vars(module).values()):
        if isinstance(kind, type) and issubclass(kind, module.LRScheduler):
            taken = inspect.signature(kind.__init__).parameters
            if "__init__" in vars(kind) and "verbose" not in taken:
                kind.__init__ = _without_verbose(kind)


def _without_verbose(kind):
    original = kind.__init__

    @functools.wraps(original)
    def begin(self, *arguments, **named):
        if "verbose" in named:
            record(f"“{kind.__name__}” was made without “verbose”, which it does not take any more")
            named.pop("verbose")
        return original(self, *arguments, **named)

    return begin
