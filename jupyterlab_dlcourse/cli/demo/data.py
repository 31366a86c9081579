"""The demo's data sets: those it is given, else downloaded ones, else made-up stand-ins."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from jupyterlab_dlcourse.cli.demo.download import download_mnist
from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.grading.datasets import DATASETS, MNIST, data_folders, find_datasets
from jupyterlab_dlcourse.grading.stand_ins import make_stand_ins

_TRIED: Final = "download-failed"
_AGAIN_AFTER_SECONDS: Final = 24 * 3600


def stage(given: Sequence[str], folder: Path, tell: Callable[[str], None]) -> list[str]:
    """Give the folders of data sets to use, best first; fills ``folder`` where that is needed.

    Parameters
    ----------
    given
        Folders named on the command line; else those of ``DLCOURSE_DATA``.
    folder
        Where downloads and stand-ins are kept from one start to the next.
    """
    named = data_folders([Path(one) for one in given])
    places = [*named, folder / "downloaded", folder / "stand-ins"]
    if MNIST.name not in find_datasets(places[:-1]) and not _tried_lately(folder):
        tell("Downloading MNIST (11 MB)")
        try:
            download_mnist(folder / "downloaded")
        except Unavailable as error:
            tell(f"{error.message} Small made-up data are used instead.")
            folder.mkdir(parents=True, exist_ok=True)
            (folder / _TRIED).touch()
    if DATASETS.keys() - find_datasets(places).keys():
        tell("Making small stand-ins for the data sets that are not here")
        make_stand_ins(folder / "stand-ins")
    return [str(place) for place in places if place.is_dir()]


def _tried_lately(folder: Path) -> bool:
    """Say whether a download failed within the last day: offline, each try costs patience."""
    try:
        tried = (folder / _TRIED).stat().st_mtime
    except FileNotFoundError:
        return False
    return time.time() - tried < _AGAIN_AFTER_SECONDS
