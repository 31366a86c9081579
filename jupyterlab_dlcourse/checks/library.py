"""The hand-out library: every version of every EXE notebook, kept by hash, read fast.

On disk: ``index.json`` (an `Index`), ``objects/<2>/<rest>`` (any file by its SHA-256). For each
lab the index names a *pack*, one object with the cell sources of all versions of that lab, each
distinct cell once, so that laying a notebook over thirty versions reads one small file and no
notebook. ``services.handouts`` writes libraries; the packaged own course is one whose objects
lie under their own names (``Index.places``).
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from pathlib import Path
from typing import Final

import msgspec

from jupyterlab_dlcourse.checks.handout import Handout, HandoutFile
from jupyterlab_dlcourse.checks.notebook import Cell, CellKind
from jupyterlab_dlcourse.errors import NotFound, Unavailable

FORMAT: Final = 1
INDEX: Final = "index.json"
OBJECTS: Final = "objects"
ENVIRONMENT: Final = "DLCOURSE_HANDOUTS"

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Entry(msgspec.Struct, frozen=True):
    """One version in the index. ``path`` is where the notebook lay in its repository."""

    version: str
    name: str
    path: str
    sha256: str
    files: tuple[HandoutFile, ...] = ()


class Shelf(msgspec.Struct, frozen=True):
    """All versions of one lab, newest last; ``pack`` is the hash of their `Pack`."""

    pack: str
    entries: tuple[Entry, ...]


class Index(msgspec.Struct, frozen=True):
    """What is in a library. ``places`` maps hashes to paths of files that are not in objects/."""

    format: int
    source: str
    labs: dict[int, Shelf]
    places: dict[str, str] = {}


class PackedCell(msgspec.Struct, frozen=True, array_like=True):
    """A cell without its outputs."""

    kind: CellKind
    source: str
    attachments: tuple[str, ...] = ()


class Pack(msgspec.Struct, frozen=True):
    """The cells of all versions of a lab: each distinct cell once, each version as numbers."""

    cells: tuple[PackedCell, ...]
    versions: tuple[tuple[int, ...], ...]


class Library:
    """A library opened for reading: a snapshot of the index as it was when opened.

    Parameters
    ----------
    folder
        Where ``index.json`` lies.

    Raises
    ------
    NotFound
        There is no library in the folder.
    Unavailable
        The library cannot be read, or another release wrote it in another form.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)
        self._index = read_index(self.folder)
        self._packs: dict[int, tuple[Handout, ...]] = {}

    @property
    def source(self) -> str:
        """Give where the hand-outs came from: a URL or a path."""
        return self._index.source

    def labs(self) -> tuple[int, ...]:
        """Give the numbers of the labs that have at least one version, in order."""
        return tuple(sorted(self._index.labs))

    def versions(self, lab: int) -> tuple[Handout, ...]:
        """Give all versions of a lab, newest last; none when the lab is not in the library."""
        if lab not in self._packs:
            shelf = self._index.labs.get(lab)
            self._packs[lab] = self._unpack(lab, shelf) if shelf else ()
        return self._packs[lab]

    def latest(self, lab: int) -> Handout | None:
        """Give the version given out now, None when the lab is not in the library."""
        versions = self.versions(lab)
        return versions[-1] if versions else None

    def version(self, lab: int, version: str) -> Handout | None:
        """Give one version of a lab by its name, None when there is none of that name."""
        return next((one for one in self.versions(lab) if one.version == version), None)

    def entries(self, lab: int) -> tuple[Entry, ...]:
        """Give the versions of a lab as the index lists them, without reading their cells."""
        shelf = self._index.labs.get(lab)
        return shelf.entries if shelf else ()

    def read(self, sha256: str) -> bytes:
        """Give a notebook or a file beside one by its hash.

        Raises
        ------
        NotFound
            The library has no such file.
        Unavailable
            What lies there has another hash: the library is damaged.
        """
        try:
            data = self._place(sha256).read_bytes()
        except OSError as error:
            raise NotFound("The hand-out library has no such file.", sha256=sha256) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise _damaged(self.folder)
        return data

    def _place(self, sha256: str) -> Path:
        if not _SHA256.fullmatch(sha256):
            raise NotFound("The hand-out library has no such file.", sha256=sha256)
        if sha256 in self._index.places:
            return self.folder / self._index.places[sha256]
        return object_path(self.folder, sha256)

    def _unpack(self, lab: int, shelf: Shelf) -> tuple[Handout, ...]:
        try:
            pack = msgspec.json.decode(self.read(shelf.pack), type=Pack)
            found = [[pack.cells[number] for number in numbers] for numbers in pack.versions]
        except (NotFound, msgspec.DecodeError, IndexError) as error:
            raise _damaged(self.folder) from error
        return tuple(
            Handout(lab, entry.version, entry.name, entry.sha256, _cells(packed), entry.files)
            for entry, packed in zip(shelf.entries, found, strict=True)
        )


def _cells(packed: list[PackedCell]) -> tuple[Cell, ...]:
    return tuple(
        Cell(index, cell.kind, cell.source, attachments=cell.attachments)
        for index, cell in enumerate(packed)
    )


def _damaged(folder: Path) -> Unavailable:
    return Unavailable(
        f"The hand-out library in {folder} is damaged. Delete the folder and run "
        "“dlcourse handouts sync” again.",
        folder=str(folder),
    )


def read_index(folder: Path) -> Index:
    """Read a library's index; errors as `Library` says."""
    try:
        index = msgspec.json.decode((folder / INDEX).read_bytes(), type=Index)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotFound(
            f"There is no hand-out library in {folder}. “dlcourse handouts sync” makes one.",
            folder=str(folder),
        ) from error
    except (OSError, msgspec.DecodeError) as error:
        raise _damaged(folder) from error
    if index.format != FORMAT:
        raise Unavailable(
            f"The hand-out library in {folder} was written by another release of dlcourse. "
            "Delete the folder and run “dlcourse handouts sync” again.",
            folder=str(folder),
        )
    return index


def object_path(folder: Path, sha256: str) -> Path:
    """Give where an object of this hash lies in a library."""
    return folder / OBJECTS / sha256[:2] / sha256[2:]


def default_folder() -> Path:
    """Give the library in the user's data folder: XDG's, or the platform's own place."""
    home = Path.home()
    if sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "jupyterlab_dlcourse" / "handouts"


def own_folder() -> Path:
    """Give the packaged own course, a library of one version a lab; read only."""
    return Path(__file__).resolve().parent.parent / "course" / "own"


def choose_folder(given: str | Path | None = None) -> Path:
    """Give the library to use: the one given, else ``DLCOURSE_HANDOUTS``, else the default."""
    chosen = given or os.environ.get(ENVIRONMENT)
    return Path(chosen).expanduser() if chosen else default_folder()
