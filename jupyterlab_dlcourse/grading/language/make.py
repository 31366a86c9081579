"""Make the whole cache, in a process of its own: the libraries it takes fill much memory."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from jupyterlab_dlcourse.errors import Unavailable

_NEEDED: Final = ("datasets", "sentencepiece", "torch", "transformers")


def make_language(place: Path, seed: int) -> None:
    """Make word vectors, news and models in a folder with the layout of a Hugging Face cache.

    Raises
    ------
    Unavailable
        A package of the extra ``kernel`` is not installed, or does not work.
    """
    gone = [name for name in _NEEDED if find_spec(name) is None]
    if gone:
        raise Unavailable(
            f"Stand-ins for language models are made with {', '.join(gone)}: "
            "pip install 'jupyterlab_dlcourse[kernel]'."
        )
    command = [sys.executable, "-m", "jupyterlab_dlcourse.grading.language", str(place), str(seed)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    if done.returncode:
        why = done.stderr.strip().rpartition("\n")[2]
        raise Unavailable(f"The stand-ins for language models could not be made: {why}")
