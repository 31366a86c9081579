"""A deep-learning course inside JupyterLab: the entry points that Jupyter looks for."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("jupyterlab_dlcourse")
except PackageNotFoundError:  # a checkout that was never installed
    __version__ = "0+unknown"


def _jupyter_labextension_paths() -> list[dict[str, str]]:
    return [{"src": "labextension", "dest": "jupyterlab-dlcourse"}]


def _jupyter_server_extension_points() -> list[dict[str, object]]:
    from jupyterlab_dlcourse.app import DLCourseApp

    return [{"module": "jupyterlab_dlcourse", "app": DLCourseApp}]
