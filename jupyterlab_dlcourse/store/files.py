"""Files by hash: what was handed in, kept exactly as received."""

from __future__ import annotations

import os
import tempfile
from hashlib import sha256
from pathlib import Path

from jupyterlab_dlcourse.errors import NotFound, Unavailable


class FileStore:
    """Bytes under their SHA-256 in ``<folder>/<2 digits>/<62 digits>``, each content once.

    Only the server's own user may read the folder: it holds everybody's hand-ins.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def path(self, digest: str) -> Path:
        """Give the place of a content, there or not."""
        return self.folder / digest[:2] / digest[2:]

    def put(self, data: bytes) -> str:
        """Keep the bytes and give their hash; they are on disk when this returns.

        Raises
        ------
        Unavailable
            The disk is full or cannot be written.
        """
        digest = sha256(data).hexdigest()
        target = self.path(digest)
        try:
            if not self._holds(target, data):
                _write_durably(target, data)
        except OSError as error:
            raise Unavailable(
                "The course's disk cannot be written: nothing was kept. Tell the operator."
            ) from error
        return digest

    def get(self, digest: str) -> bytes:
        """Read a content back and verify it.

        Raises
        ------
        NotFound
            There is no such content.
        Unavailable
            What lies there is not what was put: the disk or someone has changed it.
        """
        try:
            data = self.path(digest).read_bytes()
        except FileNotFoundError as error:
            raise NotFound("This file is not in the store.", sha256=digest) from error
        if sha256(data).hexdigest() != digest:
            raise Unavailable(
                f"The stored file {digest} was damaged. Restore it from a backup.", sha256=digest
            )
        return data

    @staticmethod
    def _holds(target: Path, data: bytes) -> bool:
        # Compared in full: a copy damaged on disk is replaced by the good one at hand.
        return target.exists() and target.read_bytes() == data


def _write_durably(target: Path, data: bytes) -> None:
    if not target.parent.exists():
        target.parent.mkdir(mode=0o700, exist_ok=True)
        _sync_folder(target.parent.parent)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    # Without this the name, unlike the bytes, may be gone after a power cut.
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
