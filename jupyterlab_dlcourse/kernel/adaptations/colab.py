"""A stand-in for ``google.colab``: a drive without files, no files up or down, no secrets."""

from __future__ import annotations

import importlib.util
import sys
import types
from pathlib import Path

from dlcourse_kernel.record import record

_GREY = 2  # dimensions of a picture without colours
_DRIVE = "google.colab's drive was mounted as an empty folder"


def install(setup, shell) -> None:
    """Offer the modules unless the real ones are there."""
    try:
        if importlib.util.find_spec("google.colab") is not None:
            return
    except ModuleNotFoundError:
        pass
    colab = types.ModuleType("google.colab")
    colab.__path__ = []
    for name, functions in _PARTS.items():
        module = types.ModuleType(f"google.colab.{name}")
        for function in functions:
            setattr(module, function.__name__.removeprefix("colab_"), function)
        setattr(colab, name, module)
        sys.modules[module.__name__] = module
    google = sys.modules.get("google") or types.ModuleType("google")
    google.__path__ = list(getattr(google, "__path__", []))
    google.colab = colab
    sys.modules.update({"google": google, "google.colab": colab})


def colab_mount(mountpoint="/content/drive", *arguments, **named) -> None:
    """Mount nothing."""
    record(_DRIVE)
    try:
        (Path(mountpoint) / "My Drive").mkdir(parents=True, exist_ok=True)
    except OSError:
        return  # where it cannot be made, what is read from it is missing either way


def colab_flush_and_unmount(*arguments, **named) -> None:
    """Unmount nothing."""


def colab_upload(*arguments, **named) -> dict:
    """Upload nothing."""
    record("a file upload of google.colab gave no files")
    return {}


def colab_download(*arguments, **named) -> None:
    """Download nothing."""
    record("a download of google.colab was skipped")


def colab_get(name) -> str:
    """Give no secret."""
    record("a secret of google.colab was given empty")
    return ""


def colab_authenticate_user(*arguments, **named) -> None:
    """Authenticate nobody."""


def colab_cv2_imshow(picture, *arguments, **named) -> None:
    """Show a picture as OpenCV keeps it."""
    from IPython.display import display
    from PIL import Image

    display(Image.fromarray(picture[..., ::-1] if picture.ndim > _GREY else picture))


def _idle(*names):
    """Give functions of these names that do nothing: they are about Colab's own page."""

    def make(name):
        def function(*arguments, **named):
            return None

        function.__name__ = f"colab_{name}"
        return function

    return tuple(make(name) for name in names)


class colab_SecretNotFoundError(Exception):  # noqa: N801 - Colab's own name
    """Never raised: every secret is there, and empty."""


class colab_NotebookAccessError(Exception):  # noqa: N801 - Colab's own name
    """Never raised."""


_PARTS = {
    "drive": (colab_mount, colab_flush_and_unmount),
    "files": (colab_upload, colab_download, *_idle("view")),
    "userdata": (colab_get, colab_SecretNotFoundError, colab_NotebookAccessError),
    "auth": (colab_authenticate_user,),
    "patches": (colab_cv2_imshow,),
    "output": _idle(
        "eval_js", "clear", "enable_custom_widget_manager", "disable_custom_widget_manager",
        "no_vertical_scroll", "register_callback", "serve_kernel_port_as_iframe",
        "serve_kernel_port_as_window",
    ),
    "runtime": _idle("unassign"),
    "data_table": _idle("enable_dataframe_formatter", "disable_dataframe_formatter"),
}  # fmt: skip
