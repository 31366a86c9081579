"""Show plotly's figures as data in the notebook, whatever renderer is asked for.

Browsers, servers and the program that makes plotly's pictures are not there.
"""

from __future__ import annotations

import functools

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record

_MEDIUM = "application/vnd.plotly.v1+json"
_SHOWN = "plotly's figures were shown in the notebook, without a browser"
_SAVED = "a picture of a plotly figure was not made: the program for it is missing"


def install(setup, shell) -> None:
    """Wait for plotly's way out."""
    after_import("plotly.io._renderers", _renderers)
    after_import("plotly.basedatatypes", _figures)
    after_import("plotly.offline.offline", _offline)


def _renderers(module) -> None:
    def show(fig, renderer=None, *arguments, **named):
        asked = renderer or getattr(module.renderers, "default", "")
        if asked and str(asked) not in ("plotly_mimetype", "plotly_mimetype+notebook"):
            record(_SHOWN)
        _display(fig)

    module.show = show


def _figures(module) -> None:
    figure = module.BaseFigure

    def show(self, *arguments, **named):
        if arguments or named.get("renderer"):
            record(_SHOWN)
        _display(self)

    def write_image(self, *arguments, **named):
        record(_SAVED)

    def to_image(self, *arguments, **named):
        record(_SAVED)
        return b""

    figure.show = functools.wraps(figure.show)(show)
    figure.write_image = functools.wraps(figure.write_image)(write_image)
    figure.to_image = functools.wraps(figure.to_image)(to_image)
    figure._ipython_display_ = _display


def _offline(module) -> None:
    def plot(figure_or_data, *arguments, **named):
        record(_SHOWN)
        _display(figure_or_data)

    module.plot = module.iplot = plot
    module.init_notebook_mode = lambda *arguments, **named: None


def _display(figure) -> None:
    import json

    from IPython.display import display

    made = figure if isinstance(figure, dict) else json.loads(figure.to_json())
    display({_MEDIUM: made, "text/plain": "a plotly figure"}, raw=True)
