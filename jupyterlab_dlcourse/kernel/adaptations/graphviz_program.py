"""Draw graphs as their own text where the program ``dot`` is missing."""

from __future__ import annotations

import functools
import shutil

from dlcourse_kernel.hooks import after_import
from dlcourse_kernel.record import record

_DRAWN = "graphs were not drawn: the program “dot” (graphviz) is missing"


def install(setup, shell) -> None:
    """Wait for the package graphviz, unless the program is there."""
    if shutil.which("dot") is None:
        after_import("graphviz", _change)


def _change(graphviz) -> None:
    def shown(self, include=None, exclude=None, **named):
        record(_DRAWN)
        return {"text/plain": self.source}

    def written(original):
        @functools.wraps(original)
        def render(self, filename=None, directory=None, *arguments, **named):
            record(_DRAWN)
            return self.save(filename, directory)

        return render

    for kind in (graphviz.Graph, graphviz.Digraph, graphviz.Source):
        kind._repr_mimebundle_ = shown
        kind.render = written(kind.render)
        kind.view = written(kind.view)
        kind.pipe = lambda self, *arguments, **named: self.source.encode()
