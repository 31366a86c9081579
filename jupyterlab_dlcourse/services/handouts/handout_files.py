"""How a hand-out library is written: contents by hash, the lab's pack, the index last of all."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import msgspec

from jupyterlab_dlcourse.checks.handout import HandoutFile
from jupyterlab_dlcourse.checks.library import (
    INDEX,
    Entry,
    Index,
    Pack,
    PackedCell,
    object_path,
)
from jupyterlab_dlcourse.checks.notebook import Notebook
from jupyterlab_dlcourse.checks.reader import read_notebook
from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.services.handouts.handout_history import Found

_LARGEST_FILE: Final = 5_000_000
"""Bytes; larger files beside a notebook are data sets, which come another way."""


class Keeper:
    """Puts contents into a library's objects and says what the index is to call them."""

    def __init__(
        self, folder: Path, blobs: Mapping[str, bytes], read: Mapping[str, Notebook]
    ) -> None:
        self.folder = folder
        self.blobs = blobs
        self.read = read
        self._cells: dict[str, tuple[PackedCell, ...]] = {}

    def put(self, data: bytes) -> str:
        """Keep bytes and give their hash."""
        sha256 = hashlib.sha256(data).hexdigest()
        place = object_path(self.folder, sha256)
        # Compared in full: a copy damaged on disk is replaced by the good one at hand.
        if not (place.exists() and place.read_bytes() == data):
            _write(place, data)
        return sha256

    def keep(self, versions: Iterable[Found]) -> list[Entry]:
        """Keep all versions of one lab with the files beside them, in the order given."""
        entries: dict[str, Entry] = {}
        for one in versions:
            notebook = self.read[one.blob]
            self.put(self.blobs[one.blob])
            self._cells[notebook.sha256] = packed(notebook)
            name = _unused(one.version, {entry.version for entry in entries.values()})
            files = self._beside(one)
            entries[notebook.sha256] = Entry(name, notebook.name, one.path, notebook.sha256, files)
        return list(entries.values())

    def cells(self, entry: Entry) -> tuple[PackedCell, ...]:
        """Give the cells of a version kept now or in an earlier sync."""
        if entry.sha256 not in self._cells:
            data = object_path(self.folder, entry.sha256).read_bytes()
            self._cells[entry.sha256] = packed(read_notebook(data, entry.name))
        return self._cells[entry.sha256]

    def finish(self, index: Index) -> None:
        """Replace the library's index: from now on the library is the new one."""
        _write(self.folder / INDEX, msgspec.json.format(msgspec.json.encode(index), indent=1))

    def _beside(self, one: Found) -> tuple[HandoutFile, ...]:
        kept = [
            HandoutFile(path, self.put(self.blobs[blob]))
            for path, blob in sorted(one.beside.items())
            if blob in self.blobs and len(self.blobs[blob]) <= _LARGEST_FILE
        ]
        return tuple(kept)


def _unused(version: str, taken: set[str]) -> str:
    """Give ``version``, numbered when one commit brought two notebooks of the same lab."""
    names = [version, *(f"{version}-{number}" for number in range(2, len(taken) + 2))]
    return next(name for name in names if name not in taken)


def packed(notebook: Notebook) -> tuple[PackedCell, ...]:
    """Give a notebook's cells as a pack keeps them."""
    return tuple(PackedCell(cell.kind, cell.source, cell.attachments) for cell in notebook.cells)


def make_pack(versions: Iterable[tuple[PackedCell, ...]]) -> bytes:
    """Give the pack of a lab's versions, each distinct cell once."""
    numbers: dict[PackedCell, int] = {}
    rows = tuple(
        tuple(numbers.setdefault(cell, len(numbers)) for cell in cells) for cells in versions
    )
    return msgspec.json.encode(Pack(tuple(numbers), rows))


def _write(place: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(name).chmod(0o644)
            Path(name).replace(place)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise Unavailable(
            f"The hand-out library cannot be written: {error.strerror} ({place}).",
            path=str(place),
        ) from error
