"""MNIST from where torchvision has it, verified by its published sums."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import urllib.request
from pathlib import Path
from typing import Final

from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.grading.datasets import MNIST

SOURCE: Final = "https://ossci-datasets.s3.amazonaws.com/mnist/"
_PATIENCE_SECONDS: Final = 10


def download_mnist(folder: Path, source: str = SOURCE) -> None:
    """Lay MNIST out below a folder, whole or not at all.

    Raises
    ------
    Unavailable
        The network does not answer, or what came is not MNIST.
    """
    new, kept = folder / "mnist.part", folder / MNIST.name
    shutil.rmtree(new, ignore_errors=True)
    try:
        for name in MNIST.files:
            _fetch(source + Path(name).name + ".gz", new / name, MNIST.sums[name])
        new.rename(kept)
    except OSError as error:
        raise Unavailable(f"MNIST could not be downloaded ({error}).") from error
    finally:
        shutil.rmtree(new, ignore_errors=True)


def _fetch(address: str, to: Path, published: str) -> None:
    with urllib.request.urlopen(address, timeout=_PATIENCE_SECONDS) as answer:  # noqa: S310 -- https or a test's file
        data = gzip.decompress(answer.read())
    if hashlib.sha256(data).hexdigest() != published:
        raise Unavailable(f"{to.name} was downloaded and is not what was published.")
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(data)
