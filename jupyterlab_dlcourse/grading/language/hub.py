"""The layout of a Hugging Face cache: a folder a repository, in it a snapshot a revision."""

from __future__ import annotations

import hashlib
from pathlib import Path


def new_snapshot(hub: Path, repository: str) -> Path:
    """Make the folder of a model's only revision, name it ``main``, and give it.

    Parameters
    ----------
    hub
        The folder ``hub`` of the cache.
    repository
        The name by which notebooks ask for it, such as ``stanfordnlp/glove``.
    """
    place = hub / f"models--{repository.replace('/', '--')}"
    revision = hashlib.sha1(repository.encode(), usedforsecurity=False).hexdigest()
    (place / "refs").mkdir(parents=True)
    (place / "refs" / "main").write_text(revision, "ascii")
    snapshot = place / "snapshots" / revision
    snapshot.mkdir(parents=True)
    return snapshot
